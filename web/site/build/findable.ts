import type { Plugin } from 'vite';

/** Lets search engines read everything, and lists the pages for them where their addresses are known. */
export function findable(address: string | null): Plugin {
  return {
    name: 'findable',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const write = (fileName: string, lines: string[]) =>
          this.emitFile({ type: 'asset', fileName, source: `${lines.join('\n')}\n` });
        write('robots.txt', ['User-agent: *', 'Allow: /', ...(address ? [`Sitemap: ${address}sitemap.xml`] : [])]);
        if (address === null) return;
        const pages = Object.keys(bundle).filter((file) => file.endsWith('.html')).sort();
        write('sitemap.xml', [
          '<?xml version="1.0" encoding="UTF-8"?>',
          '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
          ...pages.map((page) => `<url><loc>${address}${page.replace(/^index\.html$/, '')}</loc></url>`),
          '</urlset>',
        ]);
      },
    },
  };
}
