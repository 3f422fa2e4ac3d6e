import { unbroken } from '../../../common/answer.ts';
import type { StepView } from '../../../common/steps.ts';

export type Lines = StepView['lines'];

/** The lines of a sum, whose values are broken between the ends of a range at most. */
export function sumLines(lines: Lines): Lines {
  return lines.map((line) => ({ ...line, value: unbroken(line.value).replace(' – ', '\u00a0– ') }));
}
