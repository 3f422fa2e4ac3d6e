import type { Clause, Sentence } from '../../common/sentence.ts';
import { useReveal } from '../focus.ts';
import { Words } from './words.tsx';

/** The clause that a sentence rests on; it leads to the step that applies it. */
export function ClauseLink({ clause }: { clause: Clause }) {
  const { step, text } = clause;
  const reveal = useReveal();
  if (step === null) return <cite class="clause"><Words text={text} /></cite>;
  return (
    <a
      class="clause"
      href={`#${step}`}
      onClick={(event) => {
        event.preventDefault();
        reveal(step);
      }}
    >
      <Words text={text} />
    </a>
  );
}

export function Said({ sentence: { text, clause } }: { sentence: Sentence }) {
  return <p><Words text={text} />{clause && <> <ClauseLink clause={clause} /></>}</p>;
}
