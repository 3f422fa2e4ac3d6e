import type { Plugin } from 'vite';

/** Known to the browsers that find in the page's Content-Security-Policy that WebAssembly may be compiled: others lack either. */
const mayCompileWasm = ['none', 'active']
  .map((colors) => `(dynamic-range: standard) and (forced-colors: ${colors})`)
  .join(', ');

/** Has the engine and the common policies download beside the script that asks for them. */
export function preload(): Plugin {
  return {
    name: 'preload',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => file.endsWith('.wasm') || file.endsWith('/common.json'))
          .map((file) => ({
            tag: 'link',
            attrs: {
              rel: 'preload',
              as: 'fetch',
              href: `./${file}`,
              crossorigin: true,
              ...(file.endsWith('.wasm') && { media: mayCompileWasm }),
            },
            injectTo: 'head',
          })),
    },
  };
}
