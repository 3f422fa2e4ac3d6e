// What the package declares is what its source is, either way; the compiler checks it, nothing runs it.
import * as declared from 'mingbai-miniprogram/engine/index';
import * as source from '../../web/miniprogram/source/engine/index.ts';

export const asDeclared: typeof declared = source;
export const asBuilt: typeof source = declared;
