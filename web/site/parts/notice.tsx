import type { ComponentChildren } from 'preact';
import { usePage } from '../page.ts';

interface NoticeProps {
  text: string | null;
  /** What else there is to know, and to do about it. */
  children: ComponentChildren;
  onClose(): void;
}

/** Something quiet to know, until it is closed. */
export function Notice({ text, children, onClose }: NoticeProps) {
  const { voice } = usePage();
  return (
    <div role="status">
      {(text || children) && (
        <div class="notice">
          {text && <p>{text}</p>}
          {children}
          <button type="button" class="quiet" onClick={onClose}>{voice.say('notice.close')}</button>
        </div>
      )}
    </div>
  );
}
