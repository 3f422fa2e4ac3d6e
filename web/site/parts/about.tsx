import type { Estimate } from 'mingbai/small';
import { originsOf } from '../../common/about.ts';
import { rulesPage } from '../../common/rule-link.ts';
import { usePage } from '../page.ts';
import { useSurface } from '../surface.ts';
import { StartOver } from './start-over.tsx';
import { Words } from './words.tsx';

export function About({ estimate, onStartOver }: { estimate: Estimate | null; onStartOver(): void }) {
  const { catalogue, voice, footer } = usePage();
  const { address, visitMemory } = useSurface();
  const { documents, checked } = originsOf(estimate, catalogue, voice);
  return (
    <footer>
      <h2>{voice.say('about.title')}</h2>
      <p>{voice.say('about.estimate')}</p>
      <p>{voice.say('about.private')}</p>
      <p>{voice.say(visitMemory ? 'about.private.tab' : 'about.private.unsaved')}</p>
      <StartOver onStartOver={onStartOver} />
      <p>{voice.say('about.ask')}</p>
      {documents.length > 0 && (
        <>
          <h3>{voice.say('about.documents')}</h3>
          <ul>
            {documents.map(({ number, text }) => <li key={number}><Words text={number} />{' '}{text}</li>)}
          </ul>
        </>
      )}
      <p><a href={new URL(rulesPage('index', voice.language), address).href} target="rules">{voice.say('guide.title')}</a></p>
      {footer.map(({ text, href }) => (
        <p key={text}>{href ? <a href={href} target="_blank" rel="noopener">{text}</a> : text}</p>
      ))}
      {checked && <p>{checked}</p>}
    </footer>
  );
}
