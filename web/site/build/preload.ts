import type { Plugin } from 'vite';

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
            attrs: { rel: 'preload', as: 'fetch', href: `./${file}`, crossorigin: true },
            injectTo: 'head',
          })),
    },
  };
}
