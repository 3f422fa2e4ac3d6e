import { day } from '../../common/format.ts';
import { chapters } from '../chapters.ts';
import { regionsAbove } from '../library.ts';
import { chapterTitle, usePage } from '../page.ts';
import type { Policy } from '../policy.ts';
import { AboveSection } from './above.tsx';
import { ChapterSection } from './chapter.tsx';
import { Documents } from './documents.tsx';
import { RuleList } from './rule-list.tsx';

/** All that the documents of a region say. */
export function Region({ policy }: { policy: Policy }) {
  const page = usePage();
  const { voice, library } = page;
  const parts = chapters(policy);
  const above = regionsAbove(policy, library);
  const lists = [
    { id: 'eligibility', title: voice.say('guide.eligibility'), rules: policy.eligibility ?? [] },
    { id: 'rules', title: voice.say('rules.title'), rules: policy.rules ?? [] },
  ].filter(({ rules }) => rules.length > 0);
  return (
    <>
      <h1>{voice.say('guide.region', { region: voice.name(policy.name) })}</h1>
      <p>{voice.say('guide.about')}</p>
      {parts.some(({ readings }) => readings.length > 0) && <p>{voice.say('guide.readings.why')}</p>}
      {above.length > 0 && (
        <p>
          {voice.say('guide.above')}
          {above.map(({ region, name }, index) => (
            <>
              {index > 0 && voice.say('list')}
              <a href={`${region}.html`}>{voice.name(name)}</a>
            </>
          ))}
          {voice.say('stop')}
        </p>
      )}
      <nav class="contents" aria-label={voice.say('guide.contents')}>
        <ul>
          {parts.map(({ id }) => <li><a href={`#${id}`}>{chapterTitle(id, page)}</a></li>)}
          {lists.map(({ id, title }) => <li><a href={`#${id}`}>{title}</a></li>)}
          <li><a href="#documents">{voice.say('about.documents')}</a></li>
        </ul>
      </nav>
      {parts.map((chapter) => <ChapterSection chapter={chapter} policy={policy} />)}
      {lists.map((list) => <RuleList {...list} />)}
      <AboveSection policy={policy} />
      <Documents policy={policy} />
      <p class="soft">{voice.say('about.checked', { checked_on: day(policy.checked_on, voice) })}</p>
    </>
  );
}
