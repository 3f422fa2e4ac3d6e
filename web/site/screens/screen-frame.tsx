import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePage } from '../page.ts';
import { useSurface } from '../surface.ts';

interface ScreenFrameProps {
  /** Says what is asked, where the content does not say it itself. */
  title?: string;
  children: ComponentChildren;
  /** Whether the question has an answer; where it has none, going on leaves it open. */
  isAnswered: boolean;
  /** Whether it can be left open. */
  mayBeSkipped?: boolean;
  onNext(): void;
}

/** One question on the way to an answer. It takes the focus when it comes. */
export function ScreenFrame({ title, children, isAnswered, mayBeSkipped = true, onNext }: ScreenFrameProps) {
  const { voice } = usePage();
  const { trail } = useSurface();
  const frame = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => frame.current?.querySelector<HTMLElement>('h2, legend, .field > label')?.focus(), []);
  return (
    <form
      class="screen"
      ref={frame}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isAnswered || mayBeSkipped) onNext();
      }}
    >
      <button type="button" class="link back" onClick={trail.back}>{voice.say('flow.back')}</button>
      {title && <h2 tabIndex={-1}>{title}</h2>}
      {children}
      {(isAnswered || mayBeSkipped) && (
        <button type="submit" class={isAnswered ? 'primary' : 'quiet'}>
          {voice.say(isAnswered ? 'flow.next' : 'question.skip')}
        </button>
      )}
    </form>
  );
}
