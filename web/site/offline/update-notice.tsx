import { useEffect, useState } from 'preact/hooks';
import type { Voice } from '../../common/wording/voice.ts';
import { keepOnDevice } from './service-worker.ts';

/** Tells that a newer version of the page is there. The page stays as it is until the person asks for that. */
export function UpdateNotice({ voice }: { voice: Voice }) {
  const [update, setUpdate] = useState<(() => void) | null>(null);
  useEffect(() => {
    keepOnDevice((change) => setUpdate(() => change)).catch(() => {}); // then the page needs a network, as before
  }, []);
  return (
    <div aria-live="polite">
      {update && (
        <div class="update">
          <p>{voice.say('update.there')}</p>
          <button type="button" class="quiet" onClick={update}>{voice.say('update.now')}</button>
          <button type="button" class="quiet" onClick={() => setUpdate(null)}>{voice.say('update.later')}</button>
        </div>
      )}
    </div>
  );
}
