import { regionChoices } from '../../common/regions.ts';
import { chapters } from '../chapters.ts';
import { chapterTitle, usePage } from '../page.ts';

/** Every region with documents of its own, the nation first, and what its page tells. */
export function Contents() {
  const page = usePage();
  const { voice, library } = page;
  return (
    <>
      <h1>{voice.say('guide.title')}</h1>
      <p>{voice.say('guide.about')}</p>
      {regionChoices({ regions: library.policies }, voice).map(({ value, label }) => (
        <section key={value} aria-labelledby={`region-${value}`}>
          <h2 id={`region-${value}`}><a href={`${value}.html`}>{label}</a></h2>
          <ul class="parts">
            {library.policies
              .filter(({ region }) => region === value)
              .flatMap(chapters)
              .map(({ id }) => <li key={id}><a href={`${value}.html#${id}`}>{chapterTitle(id, page)}</a></li>)}
          </ul>
        </section>
      ))}
    </>
  );
}
