// The components that WeChat has built in, as far as the estimator uses them: what they look like at first, what
// they tell, and what a screen reader is told of them.

const tell = (element, name, value) =>
  element.dispatchEvent(Object.assign(new CustomEvent(name, { bubbles: false }), { value }));

/** Takes what a template gives where that is not what it gave last, whatever was typed or chosen since. */
class Given {
  #last;

  constructor(first) {
    this.#last = first;
  }

  take(value, write) {
    if (value === this.#last) return;
    this.#last = value;
    write(value);
  }
}

/** Tells in its own way what the element inside it tells. */
class Input extends HTMLElement {
  input = document.createElement('input');
  given = new Given('');

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(styled('input { all: unset; width: 100%; font: inherit }'), this.input);
  }

  setAttribute(name, value) {
    if (name === 'value') this.given.take(String(value), (text) => Object.assign(this.input, { value: text }));
    else if (name === 'type') this.input.inputMode = { digit: 'decimal', number: 'numeric' }[value] ?? 'text';
    else if (name.startsWith('aria-')) this.input.setAttribute(name, value);
    else super.setAttribute(name, value);
  }
}

function styled(css) {
  const style = document.createElement('style');
  style.textContent = css;
  return style;
}

for (const name of ['input', 'blur', 'change']) {
  addEventListener(
    name,
    (event) => {
      const [inner] = event.composedPath();
      const outer = inner instanceof Node ? inner.getRootNode().host : undefined;
      if (event instanceof CustomEvent || !(outer instanceof Input)) return;
      event.stopImmediatePropagation();
      if (name !== 'change') tell(outer, name, inner.value);
    },
    true,
  );
}

/** A tap is told before the field is left in which somebody types. */
addEventListener('mousedown', (event) => {
  if (!event.composedPath().some((element) => element instanceof Input)) event.preventDefault();
});
addEventListener('click', (event) => {
  if (!event.composedPath().some((element) => element instanceof Input)) leaveField();
});

function leaveField() {
  document.activeElement?.shadowRoot?.activeElement?.blur();
}

/** The sheet that opens below is WeChat's own: what is picked there is given to `pick`. */
class Picker extends HTMLElement {
  /** As the template gave it: an attribute would be text. */
  given(name) {
    return this.__wxElement._$nodeAttributes[name];
  }

  labels() {
    return this.given('range').map((option) => option[this.given('range-key')]);
  }

  pick(label) {
    leaveField();
    if (this.given('mode') === 'date') return tell(this, 'change', label);
    const index = this.labels().indexOf(label);
    if (index < 0) throw new Error(`${label} is not among ${this.labels().join(', ')}`);
    return tell(this, 'change', index);
  }
}

class Button extends HTMLElement {
  connectedCallback() {
    this.setAttribute('role', 'button');
    this.tabIndex = 0;
    this.onclick = () => {
      const isOfShare = this.getAttribute('open-type') === 'share';
      if (isOfShare) this.dispatchEvent(new CustomEvent('share', { bubbles: true, composed: true }));
    };
  }
}

class Navigator extends HTMLElement {
  connectedCallback() {
    this.tabIndex = 0;
    this.onclick = () => this.dispatchEvent(new CustomEvent('navigate', { bubbles: true }));
  }
}

class Group extends HTMLElement {
  chosen() {
    return [...this.querySelectorAll('wx-radio, wx-checkbox')].filter((box) => box.isChecked).map((box) => box.value);
  }

  take(box) {
    if (box instanceof Radio) {
      for (const other of this.querySelectorAll('wx-radio')) other.check(other === box);
      tell(this, 'change', box.value);
    } else {
      box.check(!box.isChecked);
      tell(this, 'change', this.chosen());
    }
  }
}

class RadioGroup extends Group {
  connectedCallback() {
    this.setAttribute('role', 'radiogroup');
  }
}

class CheckboxGroup extends Group {
  connectedCallback() {
    this.setAttribute('role', 'group');
  }
}

class Box extends HTMLElement {
  isChecked = false;
  value = '';
  given = new Given(false);

  connectedCallback() {
    this.setAttribute('role', this.role);
    this.tabIndex = 0;
    this.check(this.isChecked);
  }

  setAttribute(name, value) {
    if (name === 'checked') this.give(value !== 'false' && value !== false);
    else if (name === 'value') this.value = value;
    else if (name !== 'color') super.setAttribute(name, value);
  }

  removeAttribute(name) {
    if (name === 'checked') this.give(false);
    else super.removeAttribute(name);
  }

  give(isChecked) {
    this.given.take(isChecked, (given) => this.check(given));
  }

  check(isChecked) {
    this.isChecked = isChecked;
    if (this.isConnected) super.setAttribute('aria-checked', String(isChecked));
  }
}

class Radio extends Box {
  role = 'radio';
}

class Checkbox extends Box {
  role = 'checkbox';
}

class Label extends HTMLElement {
  connectedCallback() {
    this.onclick = () => {
      const box = this.querySelector('wx-radio, wx-checkbox');
      box.closest('wx-radio-group, wx-checkbox-group').take(box);
    };
  }
}

Object.entries({
  'wx-input': Input,
  'wx-picker': Picker,
  'wx-button': Button,
  'wx-navigator': Navigator,
  'wx-radio-group': RadioGroup,
  'wx-checkbox-group': CheckboxGroup,
  'wx-radio': Radio,
  'wx-checkbox': Checkbox,
  'wx-label': Label,
}).forEach(([name, element]) => customElements.define(name, element));
