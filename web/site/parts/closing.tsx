import type { Estimate } from 'mingbai/small';
import { spoken } from '../../common/answer.ts';
import { useTelling } from '../page.ts';
import { Advice } from './advice.tsx';
import { Keep } from './keep.tsx';
import { Rules } from './rules.tsx';
import { Unknowns } from './unknowns.tsx';

/** What is not known of an answer, what can be done with it, and what the documents say besides. */
export function Closing({ estimate }: { estimate: Estimate }) {
  const telling = useTelling();
  return (
    <>
      <Unknowns estimate={estimate} />
      <Advice estimate={estimate} />
      <Keep said={spoken(estimate, telling)} />
      <Rules />
    </>
  );
}
