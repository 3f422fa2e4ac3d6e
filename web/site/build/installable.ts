import { Resvg } from '@resvg/resvg-js';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const manifestFile = 'manifest.webmanifest';

const manifest = {
  lang: 'zh-CN',
  name: '医保明白账',
  short_name: '医保明白账',
  description: '城乡居民医保要交多少、哪天起能报、这次能报多少，每个数都能查到文件原文出处。',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: '#0a5558',
  background_color: '#ffffff',
};

/** Writes the manifest and its icons, which a phone needs to put the page among its apps. */
export function installable(iconFile: string): Plugin {
  return {
    name: 'installable',
    generateBundle() {
      const icon = readFileSync(iconFile, 'utf8');
      const filled = icon.replace(/ rx="\d+"/, ''); // a phone cuts a maskable icon to its own shape
      const png = (svg: string, name: string, size: number, purpose: string) => {
        const source = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
        const id = this.emitFile({ type: 'asset', name: `${name}-${size}.png`, source });
        return { src: `./${this.getFileName(id)}`, sizes: `${size}x${size}`, type: 'image/png', purpose };
      };
      const icons = [
        png(icon, 'icon', 192, 'any'),
        png(icon, 'icon', 512, 'any'),
        png(filled, 'maskable', 192, 'maskable'),
        png(filled, 'maskable', 512, 'maskable'),
      ];
      this.emitFile({ type: 'asset', fileName: manifestFile, source: JSON.stringify({ ...manifest, icons }) });
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: `./${manifestFile}` }, injectTo: 'head' },
      { tag: 'meta', attrs: { name: 'theme-color', content: manifest.theme_color }, injectTo: 'head' },
    ],
  };
}
