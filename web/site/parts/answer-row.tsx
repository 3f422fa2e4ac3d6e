import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { partOf, type AnswerPart } from '../../common/answers.ts';
import { usePage } from '../page.ts';
import { Later } from './later.tsx';
import { Words } from './words.tsx';

interface AnswerRowProps {
  id: string;
  name: string;
  /** What was answered. */
  answer: string;
  part: AnswerPart;
  /** Whether it is open at first, to be filled in. */
  isNew?: boolean;
  children: ComponentChildren;
}

/** A part of the answers in a line, which opens to be changed. */
export function AnswerRow({ id, name, answer, part, isNew = false, children }: AnswerRowProps) {
  const { voice, faults } = usePage();
  const isWrong = [...faults.keys()].some((path) => partOf(path) === part);
  const [isOpenAtFirst] = useState(isNew);
  return (
    <details class="row" id={id} open={isOpenAtFirst}>
      <summary>
        <span class="name">{name}</span>
        <span class="answered">
          <Words text={answer} />
          {isWrong && <b class="wrong">{voice.say('answers.wrong')}</b>}
        </span>
        <span class="change">{voice.say('answers.change')}</span>
      </summary>
      <div class="fields">{isOpenAtFirst ? children : <Later>{children}</Later>}</div>
    </details>
  );
}
