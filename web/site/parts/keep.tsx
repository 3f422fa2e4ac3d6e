import { useState } from 'preact/hooks';
import { textAt } from '../../common/entry.ts';
import { isTooLongToSend, keptText } from '../../common/link.ts';
import { usePage } from '../page.ts';
import { useSurface } from '../surface.ts';
import { ReadAloud } from './read-aloud.tsx';

/** Ways to keep the answer: on paper, as a link, as a file, or by ear. */
export function Keep({ said }: { said: string[] }) {
  const { voice, entry, version } = usePage();
  const { address, print } = useSurface();
  const [link, setLink] = useState<string | null>(null);
  const [isCopied, setCopied] = useState(false);
  const text = keptText(entry, version);
  const made = `${address}#${text}`;
  const share = async () => {
    setLink(made);
    setCopied(await copied(made));
  };
  const name = voice.say('keep.file', {
    region: textAt(entry, '/region'),
    year: textAt(entry, '/benefit_year'),
  });
  return (
    <section class="part keep" aria-labelledby="keep">
      <h3 id="keep">{voice.say('keep.title')}</h3>
      {isTooLongToSend(made) && <p>{voice.say('keep.share.long')}</p>}
      <p class="actions">
        <button type="button" class="quiet" onClick={print}>{voice.say('keep.print')}</button>
        <button type="button" class="quiet" onClick={share}>{voice.say('keep.share')}</button>
        <button type="button" class="quiet" onClick={() => save(text, `${name}.txt`)}>{voice.say('keep.save')}</button>
        <ReadAloud said={said} />
      </p>
      <div role="status">
        {link !== null && (
          <div class="field">
            <label for="link">{voice.say(isCopied ? 'keep.share.copied' : 'keep.share.copy')}</label>
            <input id="link" readOnly value={link} onFocus={({ currentTarget }) => currentTarget.select()} />
            <p class="hint">{voice.say('keep.share.what')}</p>
          </div>
        )}
      </div>
    </section>
  );
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function save(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
