import type { Voice } from '../../common/wording/voice.ts';
import type { Loaded } from '../engine/use-loaded.ts';

interface LoadingProps {
  loaded: Loaded<unknown>;
  voice: Voice;
  /** What is said while it is waited for, and where it cannot be had. */
  waiting: string;
  failed: string;
}

/** What stands in the place of something until it is loaded. */
export function Loading({ loaded, voice, waiting, failed }: LoadingProps) {
  if (loaded.state === 'ready') return null;
  if (loaded.state === 'loading') return <p role="status" aria-busy="true">{waiting}</p>;
  return (
    <>
      <div role="alert">
        {loaded.failure === 'memory' ? (
          <h2>{voice.say('site.failed.memory')}</h2>
        ) : (
          <>
            <h2>{voice.say('site.failed')}</h2>
            <p>{failed}</p>
          </>
        )}
        <p>{voice.say(`failed.${loaded.failure}`)}</p>
      </div>
      <button type="button" class="primary" onClick={loaded.retry}>{voice.say('site.retry')}</button>
      <details class="soft">
        <summary>{voice.say('failed.technical')}</summary>
        <p lang="en">{loaded.technical}</p>
      </details>
    </>
  );
}
