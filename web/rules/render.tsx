import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { rulesPage } from '../common/rule-link.ts';
import type { Library } from './library.ts';
import { PageContext } from './page.ts';
import { Contents } from './parts/contents.tsx';
import { HtmlDocument, topOf, type Crumb } from './parts/document.tsx';
import { Region } from './parts/region.tsx';
import { voices, type RulesVoice } from './wording/voices.ts';

/** The files of the site that each page links, and where the site is, if that is known. */
export interface Links {
  stylesheet: string;
  icon: string;
  address: string | null;
}

/** Every page by the name of its file. */
export function* pages(library: Library, links: Links): Generator<[file: string, html: string]> {
  for (const voice of voices) {
    yield page(library, links, voice, {
      name: 'index',
      title: voice.say('guide.title'),
      description: voice.say('guide.about'),
      trail: [],
      content: <Contents />,
    });
    for (const policy of library.policies) {
      const region = voice.name(policy.name);
      yield page(library, links, voice, {
        name: policy.region,
        title: voice.say('guide.region', { region }),
        description: voice.say('guide.description', { region }),
        trail: [{ text: voice.say('guide.title'), href: 'index.html' }, { text: region }],
        content: <Region policy={policy} />,
      });
    }
  }
}

interface PageParts {
  name: string;
  title: string;
  description: string;
  trail: Crumb[];
  content: VNode;
}

function page(library: Library, links: Links, voice: RulesVoice, { content, trail, ...parts }: PageParts): [string, string] {
  const home = { text: voice.say('site.name'), href: `${topOf(voice.language)}index.html` };
  const own = trail.length > 0 ? trail : [{ text: parts.title }];
  const html = renderToString(
    <PageContext.Provider value={{ voice, library }}>
      <HtmlDocument {...parts} {...links} trail={[home, ...own]}>{content}</HtmlDocument>
    </PageContext.Provider>,
  );
  return [rulesPage(parts.name, voice.language), `<!DOCTYPE html>\n${html}\n`];
}
