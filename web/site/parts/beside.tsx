import { useMemo, useState } from 'preact/hooks';
import { alternativeFrom, isTold, withAlternative, type Alternative } from '../../common/alternative.ts';
import { compare, comparedHeadlines, isChanged, type Compared } from '../../common/comparison.ts';
import type { Entry } from '../../common/entry.ts';
import { settledFaults } from '../../common/faults.ts';
import { useReckoning } from '../engine/use-reckoning.ts';
import { useReveal } from '../focus.ts';
import { PageContext, TellingContext, usePage } from '../page.ts';
import { usePaused } from '../pause.ts';
import { useSideNames } from '../side-names.ts';
import { ComparedParts } from './compared-parts.tsx';
import { OtherField } from './other-field.tsx';
import { RegionLoading } from './region-loading.tsx';

interface BesideProps {
  /** What the answer is of. */
  entry: Entry;
  alternative: Alternative;
  onChange(alternative: Alternative): void;
  /** Goes on with the other side. */
  onTake(other: Entry): void;
  onClose(): void;
}

/** The answer beside another one, in which one thing differs. */
export function Beside({ entry, alternative, onChange, onTake, onClose }: BesideProps) {
  const page = usePage();
  const { catalogue, estimator, voice } = page;
  const reveal = useReveal();
  const [typing, setTyping] = useState<string | null>(null);
  const settled = usePaused(alternative, typing !== null);
  const other = useMemo(() => withAlternative(entry, settled, catalogue), [entry, settled, catalogue]);
  const { reckoning, policies } = useReckoning(other, page);
  const estimate = reckoning?.estimate ?? null;
  const compared = useMemo(
    () => (estimate && isTold(settled) ? compare(estimator, entry, other, settled.path) : null),
    [estimate, settled, estimator, entry, other],
  );

  const faults = settledFaults(reckoning?.faults ?? [], typing, voice);
  const typed = withAlternative(entry, alternative, catalogue);
  const otherPage = {
    ...page,
    entry: typed,
    change: (next: Entry, field?: string) => {
      onChange(alternativeFrom(alternative.path, next));
      setTyping(field ?? null);
    },
    settle: () => setTyping(null),
    faults: new Map(faults.map(({ field, text }) => [field, text])),
    fieldId: (path: string) => `other:${path}`,
  };
  const take = () => {
    onTake(other);
    reveal('answer');
  };
  return (
    <>
      <PageContext.Provider value={otherPage}>
        <TellingContext.Provider value={reckoning && { voice, form: reckoning.form, entry: typed }}>
          <OtherField path={alternative.path} estimate={estimate} />
        </TellingContext.Provider>
      </PageContext.Provider>
      <RegionLoading policies={policies} />
      <p class="unseen" role="status">{compared && isChanged(compared) && <Headlines compared={compared} />}</p>
      {compared && <Result compared={compared} />}
      <p class="actions">
        {compared && isChanged(compared) && (
          <button type="button" class="primary" onClick={take}>{voice.say('compare.take')}</button>
        )}
        <button type="button" class="quiet" onClick={onClose}>{voice.say('compare.close')}</button>
      </p>
    </>
  );
}

function Headlines({ compared }: { compared: Compared }) {
  const { voice } = usePage();
  const names = useSideNames(compared);
  const lines = comparedHeadlines(compared, voice).map((text, side) =>
    voice.say('compare.line', { side: names[side] ?? '', text }),
  );
  return <>{lines.join(voice.say('semicolon'))}</>;
}

function Result({ compared }: { compared: Compared }) {
  const { voice } = usePage();
  if (!isChanged(compared)) return <p class="soft">{voice.say('compare.unchanged')}</p>;
  const [own, other] = compared.sides.map(({ form }) => String(form.benefit_year));
  return (
    <>
      {own !== other && <p class="soft">{voice.say('compare.moved', { year: other ?? '' })}</p>}
      <ComparedParts compared={compared} />
    </>
  );
}
