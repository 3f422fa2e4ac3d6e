import { useRef } from 'preact/hooks';
import type { Kept } from '../../common/link.ts';
import { openedFile } from '../opened.ts';
import { usePage } from '../page.ts';

/** Takes up the answers of a file that was saved. */
export function OpenFile({ onOpen }: { onOpen(kept: Kept | 'broken'): void }) {
  const page = usePage();
  const { voice } = page;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="link" onClick={() => input.current?.click()}>{voice.say('keep.open')}</button>
      <input
        type="file"
        hidden
        ref={input}
        aria-label={voice.say('keep.open')}
        onChange={async ({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = '';
          if (file) onOpen(await openedFile(file, page));
        }}
      />
    </>
  );
}
