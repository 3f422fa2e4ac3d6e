import { render } from 'preact';
import { Root } from './root.tsx';

const host = document.getElementById('app') as HTMLElement;
host.replaceChildren();
render(<Root />, host);
