import type { Plugin } from 'vite';

/** Fetches scripts that are wanted later as they are: none has styles or other scripts to be fetched with it. */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    resolveId: { order: 'pre', handler: (id) => (/vite\/preload-helper/.test(id) ? '\0plain-imports' : null) },
    load: (id) => (id === '\0plain-imports' ? 'export const __vitePreload = (load) => load();' : null),
  };
}
