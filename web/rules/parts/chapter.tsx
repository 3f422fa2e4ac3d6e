import { clause } from '../../common/format.ts';
import { anchorOf, type Chapter } from '../chapters.ts';
import { names } from '../conditions.ts';
import { chapterTitle, naming, usePage } from '../page.ts';
import type { Policy } from '../policy.ts';
import { tableOf } from '../table.ts';
import { DiseaseCodes } from './disease-codes.tsx';
import { FigureTable } from './figure-table.tsx';
import { Readings } from './readings.tsx';
import { Windows } from './windows.tsx';

/** What the documents of a region say of one matter. */
export function ChapterSection({ chapter, policy }: { chapter: Chapter; policy: Policy }) {
  const page = usePage();
  const { voice, library } = page;
  const { id, figures, windows, benefit, readings } = chapter;
  const name = naming(policy, id, page);
  const kept = id === 'contribution' ? policy.contribution?.status_change : undefined;
  const only = benefit?.designated_only;
  const diseases = benefit?.diseases ?? [];
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{chapterTitle(id, page)}</h2>
      {benefit?.setting && (
        <p>{voice.say('guide.setting', { setting: voice.say(`setting.${benefit.setting}`) })}</p>
      )}
      {only && <p>{voice.say('reason.not_covered.designated')} <cite class="clause">{clause(only, voice)}</cite></p>}
      {diseases.length > 0 && diseases.every(({ annual_cap }) => annual_cap === undefined) && (
        <p>{voice.say('guide.diseases', { diseases: names(diseases.map((each) => each.id), name, voice) })}</p>
      )}
      {windows.length > 0 && <Windows policy={policy} />}
      {figures.map((figure) => (
        <FigureTable figure={figure.id} table={tableOf(figure, library.documents, name, voice)} />
      ))}
      {kept && (
        <p id={anchorOf({ figure: 'contribution.aid', source: kept.source })}>
          {voice.say('step.aid_kept')}{voice.say('stop')} <cite class="clause">{clause(kept.source, voice)}</cite>
        </p>
      )}
      <DiseaseCodes diseases={diseases} />
      <Readings readings={readings} policy={policy} />
    </section>
  );
}
