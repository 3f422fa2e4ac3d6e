import { render } from 'preact';
import { loadConfig } from '../config/config.ts';
import { Root } from '../root.tsx';
import type { Surface } from '../surface.ts';
import { paint } from '../theme/paint.ts';
import { styled } from './styled.ts';
import { surfaceIn } from './surface.ts';

const site = new URL(/* @vite-ignore */ './', import.meta.url).href;
const config = loadConfig(`${site}config.json`);

/** `<mingbai-estimator region="640000" year="2024" lang="zh-CN" view="elder">`: the app in a page of others. */
class MingbaiEstimator extends HTMLElement {
  static get observedAttributes(): string[] {
    return ['region', 'year', 'lang', 'view'];
  }

  #surface: Surface | null = null;

  connectedCallback(): void {
    this.#surface ??= this.#build();
    this.#draw();
  }

  /** One that is only moved is connected again at once, and goes on as it was. */
  disconnectedCallback(): void {
    setTimeout(() => {
      if (!this.isConnected && this.#surface) render(null, this.#surface.frame);
    });
  }

  attributeChangedCallback(): void {
    if (this.isConnected && this.#surface) this.#draw();
  }

  #build(): Surface {
    const root = this.attachShadow({ mode: 'open' });
    void Promise.all([styled(root), config]).then(([styles, { theme }]) => theme && paint(theme, styles, this));
    const frame = document.createElement('div');
    frame.className = 'page';
    root.append(frame);
    return surfaceIn(frame, this, site);
  }

  #draw(): void {
    const { frame } = this.#surface as Surface;
    const region = this.getAttribute('region');
    const year = this.getAttribute('year');
    render(
      <Root
        surface={this.#surface as Surface}
        config={config}
        language={this.getAttribute('lang')?.startsWith('en') ? 'en' : 'zh-CN'}
        isElder={this.getAttribute('view') === 'elder'}
        place={region === null ? null : { region, year: year === null ? null : Number(year) }}
      />,
      frame,
    );
  }
}

if (!customElements.get('mingbai-estimator')) customElements.define('mingbai-estimator', MingbaiEstimator);
