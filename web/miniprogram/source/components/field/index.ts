import type { FieldView } from '../../model/field.ts';
import { raiseField } from '../../raise.ts';

interface Own {
  /** What was typed since its text was last written. */
  typed: string | null;
  /** The boxes that were ticked as they were drawn last, and as WeChat told them last. */
  drawn: string[];
  told: string[];
}

/** One field of a form. */
Component<Own>({
  properties: {
    field: Object,
    /** The title that it stands under, and does not repeat. */
    under: String,
  },
  data: { text: '' },
  observers: {
    field(field: FieldView | null) {
      if (!field) return;
      this.drawn = field.choices.flatMap(({ value, checked }) => (checked ? [value] : []));
      if (field.isTyping) return;
      const { typed } = this;
      const write = () => this.setData({ text: field.value });
      this.typed = null;
      // WeChat takes a text that it was given before for no change, whatever was typed since.
      if (typed !== null && typed !== field.value && this.data['text'] === field.value) this.setData({ text: typed }, write);
      else write();
    },
  },
  lifetimes: {
    created() {
      this.typed = null;
      this.drawn = [];
      this.told = [];
    },
  },
  methods: {
    type({ detail }: HostEvent<{ value: string }>) {
      this.typed = detail.value;
      raiseField(this, 'type', detail.value);
    },
    leave() {
      raiseField(this, 'leave', '');
    },
    pick({ detail }: HostEvent<{ value: string }>) {
      raiseField(this, 'pick', detail.value);
    },
    /** WeChat tells all that are ticked, not which of them was; what was drawn last may not be seen yet. */
    tick({ detail: { value: now } }: HostEvent<{ value: string[] }>) {
      const [toggled] = [this.drawn, this.told].map((before) => differing(before, now)).find(({ length }) => length === 1) ?? [];
      this.told = now;
      if (toggled !== undefined) raiseField(this, 'pick', toggled);
    },
    select({ detail }: HostEvent<{ value: string | number }>) {
      const { choices } = this.data['field'] as FieldView;
      raiseField(this, 'pick', choices[Number(detail.value)]?.value ?? '');
    },
    clear() {
      raiseField(this, 'pick', '');
    },
  },
});

function differing(some: string[], others: string[]): string[] {
  return [...some.filter((one) => !others.includes(one)), ...others.filter((one) => !some.includes(one))];
}
