import { usePage } from '../page.ts';

/** Something quiet to know, until it is closed. */
export function Notice({ text, onClose }: { text: string | null; onClose(): void }) {
  const { voice } = usePage();
  return (
    <div role="status">
      {text !== null && (
        <div class="notice">
          <p>{text}</p>
          <button type="button" class="quiet" onClick={onClose}>{voice.say('notice.close')}</button>
        </div>
      )}
    </div>
  );
}
