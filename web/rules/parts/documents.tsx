import { day } from '../../common/format.ts';
import { usePage } from '../page.ts';
import { documentsOf } from '../sources.ts';
import type { Policy } from '../policy.ts';

/** The documents that a page rests on. */
export function Documents({ policy }: { policy: Policy }) {
  const { voice, library } = usePage();
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{voice.say('about.documents')}</h2>
      <ul class="documents">
        {documentsOf(policy, library).map(({ number, title, issued_on, effective_on, issuers = [] }) => (
          <li key={number}>
            {number}{' '}
            {voice.say('about.document', { title: voice.name(title), issued_on: day(issued_on, voice) })}
            {effective_on && `${voice.say('comma')}${voice.say('line.from', { day: day(effective_on, voice) })}`}
            {issuers.length > 0 && <span class="soft" lang="zh-CN"> {issuers.join('、')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
