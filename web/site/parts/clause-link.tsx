import type { Clause, Sentence } from '../../common/sentence.ts';
import { useReveal } from '../focus.ts';

/** The clause that a sentence rests on; it leads to the step that applies it. */
export function ClauseLink({ clause }: { clause: Clause }) {
  const { step, text } = clause;
  const reveal = useReveal();
  if (step === null) return <cite class="clause">{text}</cite>;
  return (
    <a
      class="clause"
      href={`#${step}`}
      onClick={(event) => {
        event.preventDefault();
        reveal(step);
      }}
    >
      {text}
    </a>
  );
}

export function Said({ sentence: { text, clause } }: { sentence: Sentence }) {
  return <p>{text}{clause && <> <ClauseLink clause={clause} /></>}</p>;
}
