import type { Catalogue, Source } from 'mingbai/small';
import type { Language } from './wording/voice.ts';

/** The page for reading that tells what the documents of a region say, seen from the site's own page. */
export function rulesPage(region: string, language: Language): string {
  return `rules/${language === 'en' ? 'en/' : ''}${region}.html`;
}

/** Where on such a page a figure stands as a clause states it. */
export function ruleAnchor(figure: string, { document, article }: Source): string {
  return `${figure} ${document} ${article}`.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/-$/, '');
}

/** Where to read what a clause says of a figure: with the nearest of the answering regions that cites its document. */
export function rulesHref(
  figure: string,
  source: Source,
  answeredBy: string[],
  { regions }: Catalogue,
  language: Language,
): string | null {
  const cites = (code: string) =>
    regions.some(({ region, documents }) => region === code && documents.includes(source.document));
  const region = answeredBy.find(cites);
  return region === undefined ? null : `${rulesPage(region, language)}#${ruleAnchor(figure, source)}`;
}
