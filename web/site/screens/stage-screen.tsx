import { useLayoutEffect, useRef } from 'preact/hooks';
import { stageOf, type StageName } from '../../common/way.ts';
import { FormFields } from '../fields/form-fields.tsx';
import { usePage, useTelling } from '../page.ts';
import { Place } from '../parts/place.tsx';
import { useSurface } from '../surface.ts';

interface StageScreenProps {
  screen: StageName;
  onNext(): void;
}

/** One question on the way to an answer. It takes the focus when it comes. */
export function StageScreen({ screen, onNext }: StageScreenProps) {
  const { voice } = usePage();
  const { trail } = useSurface();
  const frame = useRef<HTMLFormElement>(null);
  const { title, asksPlace, fields, next } = stageOf(screen, useTelling(), voice);
  useLayoutEffect(() => frame.current?.querySelector<HTMLElement>('h2, legend, .field > label')?.focus(), []);
  return (
    <form
      class="screen"
      ref={frame}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (next) onNext();
      }}
    >
      <button type="button" class="link back" onClick={trail.back}>{voice.say('flow.back')}</button>
      {title && <h2 tabIndex={-1}>{title}</h2>}
      {asksPlace ? (
        <Place />
      ) : (
        <div class={fields.length > 1 ? 'pair' : undefined}><FormFields fields={fields} /></div>
      )}
      {next && <button type="submit" class={next.isPrimary ? 'primary' : 'quiet'}>{next.label}</button>}
    </form>
  );
}
