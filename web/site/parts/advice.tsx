import type { Estimate } from 'mingbai/small';
import { adviceView } from '../../common/advice.ts';
import { usePage, useTelling } from '../page.ts';
import { today } from '../../common/today.ts';

/** What would cost less. */
export function Advice({ estimate }: { estimate: Estimate }) {
  const { voice } = usePage();
  const { texts, notes } = adviceView(estimate, today(), useTelling());
  if (texts.length === 0) return null;
  return (
    <section class="part" aria-labelledby="advice">
      <h3 id="advice">{voice.say('advice.title')}</h3>
      <ul>{texts.map((text) => <li key={text}>{text}</li>)}</ul>
      {notes.map((note) => <p key={note} class="soft">{note}</p>)}
    </section>
  );
}
