import type { ComponentChildren } from 'preact';
import { otherLanguage, type Language } from '../../common/wording/voice.ts';
import { usePage } from '../page.ts';

const policy = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";
const languages: Language[] = ['zh-CN', 'en'];

export interface Crumb {
  text: string;
  href?: string;
}

interface DocumentProps {
  /** The file's name, the same in both languages. */
  file: string;
  title: string;
  description: string;
  stylesheet: string;
  icon: string;
  trail: Crumb[];
  children: ComponentChildren;
}

/** A whole page, which stands without any script. */
export function HtmlDocument({ file, title, description, stylesheet, icon, trail, children }: DocumentProps) {
  const { voice } = usePage();
  const other = otherLanguage(voice.language);
  const isEnglish = voice.language === 'en';
  const top = isEnglish ? '../' : './';
  const hrefIn = (language: Language) => (language === 'en' ? `${isEnglish ? './' : 'en/'}${file}` : `${top}${file}`);
  return (
    <html lang={voice.language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={description} />
        <title>{`${title} · ${voice.say('site.name')}`}</title>
        {languages.map((language) => <link rel="alternate" hreflang={language} href={hrefIn(language)} />)}
        <link rel="icon" href={`${top}${icon}`} />
        <link rel="stylesheet" href={`${top}${stylesheet}`} />
      </head>
      <body>
        <header class="masthead">
          <p class="brand"><a href={`${top}../index.html`}>{voice.say('site.name')}</a></p>
          <a class="quiet" lang={other} hreflang={other} href={hrefIn(other)}>{voice.say('language.other')}</a>
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
          <p><a href={`${top}../index.html`}>{voice.say('guide.reckon')}</a></p>
          <p>{voice.say('about.ask')}</p>
        </footer>
      </body>
    </html>
  );
}
