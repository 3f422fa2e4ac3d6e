import type { Estimate } from 'mingbai/small';
import { day } from '../../common/format.ts';
import { rulesPage } from '../../common/rule-link.ts';
import { usePage } from '../page.ts';
import { useSurface } from '../surface.ts';
import { Words } from './words.tsx';

export function About({ estimate }: { estimate: Estimate | null }) {
  const { catalogue, voice, footer } = usePage();
  const { address } = useSurface();
  const [nearest] = estimate?.region.answered_by.flatMap((code) => catalogue.regions.filter(({ region }) => region === code)) ?? [];
  const used = estimate?.sources.map(({ document }) => document) ?? [];
  const documents = catalogue.documents.filter(({ number }) => used.includes(number));
  return (
    <footer>
      <h2>{voice.say('about.title')}</h2>
      <p>{voice.say('about.estimate')}</p>
      <p>{voice.say('about.private')}</p>
      <p>{voice.say('about.ask')}</p>
      {documents.length > 0 && (
        <>
          <h3>{voice.say('about.documents')}</h3>
          <ul>
            {documents.map(({ number, title, issued_on }) => (
              <li key={number}>
                <Words text={number} />{' '}
                {voice.say('about.document', { title: voice.name(title), issued_on: day(issued_on, voice) })}
              </li>
            ))}
          </ul>
        </>
      )}
      <p><a href={new URL(rulesPage('index', voice.language), address).href} target="rules">{voice.say('guide.title')}</a></p>
      {footer.map(({ text, href }) => (
        <p key={text}>{href ? <a href={href} target="_blank" rel="noopener">{text}</a> : text}</p>
      ))}
      {nearest && <p>{voice.say('about.checked', { checked_on: day(nearest.checked_on, voice) })}</p>}
    </footer>
  );
}
