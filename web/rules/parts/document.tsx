import type { ComponentChildren } from 'preact';
import { rulesPage } from '../../common/rule-link.ts';
import { otherLanguage, type Language } from '../../common/wording/voice.ts';
import { usePage } from '../page.ts';

/** Connections are for what looks the page over, as Lighthouse asks for robots.txt in its name; the page has no script. */
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";
const languages: Language[] = ['zh-CN', 'en'];

export interface Crumb {
  text: string;
  href?: string;
}

interface DocumentProps {
  /** Of the page's file, the same in both languages. */
  name: string;
  title: string;
  description: string;
  stylesheet: string;
  icon: string;
  address: string | null;
  trail: Crumb[];
  children: ComponentChildren;
}

/** A whole page, which stands without any script. */
export function HtmlDocument({ name, title, description, stylesheet, icon, address, trail, children }: DocumentProps) {
  const { voice } = usePage();
  const other = otherLanguage(voice.language);
  const top = topOf(voice.language);
  return (
    <html lang={voice.language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={description} />
        <title>{`${title} · ${voice.say('site.name')}`}</title>
        {address && <Addresses of={(language) => address + rulesPage(name, language)} />}
        <link rel="icon" href={`${top}${icon}`} />
        <link rel="stylesheet" href={`${top}${stylesheet}`} />
      </head>
      <body>
        <header class="masthead">
          <p class="brand"><a href={`${top}index.html`}>{voice.say('site.name')}</a></p>
          <a class="quiet" lang={other} hreflang={other} href={top + rulesPage(name, other)}>{voice.say('language.other')}</a>
        </header>
        <main class="guide">
          <nav aria-label={voice.say('guide.trail')}>
            <ol class="trail">
              {trail.map(({ text, href }) => (
                <li>{href ? <a href={href}>{text}</a> : <span aria-current="page">{text}</span>}</li>
              ))}
            </ol>
          </nav>
          {children}
        </main>
        <footer>
          <p><a href={`${top}index.html`}>{voice.say('guide.reckon')}</a></p>
          <p>{voice.say('about.ask')}</p>
        </footer>
      </body>
    </html>
  );
}

/** Where search engines find the page, in each language. */
function Addresses({ of }: { of(language: Language): string }) {
  const { voice } = usePage();
  return (
    <>
      <link rel="canonical" href={of(voice.language)} />
      {languages.map((language) => <link rel="alternate" hreflang={language} href={of(language)} />)}
    </>
  );
}

/** The way from a page in a language to the top of the site. */
export function topOf(language: Language): string {
  return language === 'en' ? '../../' : '../';
}
