import { render } from 'preact';
import { UpdateNotice } from './offline/update-notice.tsx';
import { surface } from './own-page/surface.ts';
import { Root } from './root.tsx';

const host = document.getElementById('app') as HTMLElement;
host.replaceChildren();
render(<Root surface={surface} Notice={UpdateNotice} />, host);
