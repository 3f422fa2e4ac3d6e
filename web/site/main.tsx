import { render } from 'preact';
import { loadConfig } from './config/config.ts';
import { UpdateNotice } from './offline/update-notice.tsx';
import { surface } from './own-page/surface.ts';
import { Root } from './root.tsx';

const config = loadConfig(new URL('config.json', surface.address).href);
void config.then(async ({ theme }) => {
  if (theme) (await import('./theme/paint.ts')).paint(theme, document.styleSheets[0] as CSSStyleSheet, surface.frame);
});
if (parent !== window) void import('./own-page/tell-height.ts').then(({ tellHeight }) => tellHeight(config));

const host = document.getElementById('app') as HTMLElement;
host.replaceChildren();
render(<Root surface={surface} config={config} Notice={UpdateNotice} />, host);
