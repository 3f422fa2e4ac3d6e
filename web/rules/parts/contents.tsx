import { byLevel } from '../../common/places.ts';
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
      {byLevel(library.policies).map((policy) => (
        <section key={policy.region} aria-labelledby={`region-${policy.region}`}>
          <h2 id={`region-${policy.region}`}><a href={`${policy.region}.html`}>{voice.name(policy.name)}</a></h2>
          <ul class="parts">
            {chapters(policy).map(({ id }) => (
              <li key={id}><a href={`${policy.region}.html#${id}`}>{chapterTitle(id, page)}</a></li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
