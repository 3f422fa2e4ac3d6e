import { useRef } from 'preact/hooks';
import { comparisonName, newAlternative, type Alternative } from '../../common/alternative.ts';
import type { Entry } from '../../common/entry.ts';
import { useFocusAfter } from '../focus.ts';
import { usePage, useTelling } from '../page.ts';
import { WhenLoaded } from './when-loaded.tsx';

interface ComparisonProps {
  /** What can be compared. */
  fields: string[];
  /** What the answer is of. */
  entry: Entry;
  /** `null` where nothing is compared. */
  alternative: Alternative | null;
  onChange(alternative: Alternative | null): void;
  /** Goes on with the other side. */
  onTake(other: Entry): void;
}

/** The ways to see the answer beside another, and the one that is chosen. */
export function Comparison({ fields, entry, alternative, onChange, onTake }: ComparisonProps) {
  const { catalogue, voice } = usePage();
  const telling = useTelling();
  const section = useRef<HTMLElement>(null);
  const focusChosen = useFocusAfter(section, '#comparison, #compared');
  if (fields.length === 0) return null;
  const chosen = alternative && fields.includes(alternative.path) ? alternative : null;
  const choose = (next: Alternative | null) => {
    onChange(next);
    focusChosen();
  };
  return (
    <section class="part comparison" ref={section} aria-labelledby="comparison">
      <h3 id="comparison" tabIndex={-1}>{voice.say('compare.title')}</h3>
      <p class="soft">{voice.say('compare.how')}</p>
      <p class="actions">
        {fields.map((path) => {
          const isChosen = path === chosen?.path;
          return (
            <button
              type="button"
              class="quiet"
              key={path}
              aria-pressed={isChosen}
              onClick={() => choose(isChosen ? null : newAlternative(path, telling, catalogue))}
            >
              {comparisonName(path, entry, voice)}
            </button>
          );
        })}
      </p>
      {chosen && (
        <>
          <h4 id="compared" tabIndex={-1}>{comparisonName(chosen.path, entry, voice)}</h4>
          <WhenLoaded name="beside" load={() => import('./beside.tsx')}>
            {({ Beside }) => (
              <Beside
                key={chosen.path}
                entry={entry}
                alternative={chosen}
                onChange={onChange}
                onTake={onTake}
                onClose={() => choose(null)}
              />
            )}
          </WhenLoaded>
        </>
      )}
    </section>
  );
}
