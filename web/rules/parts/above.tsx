import { clause } from '../../common/format.ts';
import { capitalized } from '../../common/wording/voice.ts';
import { anchorOf, toldOf } from '../chapters.ts';
import { regionsAbove } from '../library.ts';
import { usePage } from '../page.ts';
import type { Policy } from '../policy.ts';

/** What the same documents say that holds for the region above too, and stands on its page. */
export function AboveSection({ policy }: { policy: Policy }) {
  const { voice, library } = usePage();
  const own = toldOf(policy);
  const isOwn = new Set(own.map(anchorOf));
  const documents = new Set(own.map(({ source }) => source.document));
  const told = regionsAbove(policy, library).flatMap((above) =>
    toldOf(above)
      .filter((each) => documents.has(each.source.document) && !isOwn.has(anchorOf(each)))
      .map((each) => ({ ...each, region: above.region })),
  );
  if (told.length === 0) return null;
  return (
    <section aria-labelledby="above">
      <h2 id="above">{voice.say('guide.same_document')}</h2>
      <ul class="above">
        {told.map(({ region, ...each }) => (
          <li key={anchorOf(each)} id={anchorOf(each)}>
            <a href={`${region}.html#${anchorOf(each)}`}>{capitalized(voice.sayCode('figure', each.figure))}</a>{' '}
            <cite class="clause">{clause(each.source, voice)}</cite>
          </li>
        ))}
      </ul>
    </section>
  );
}
