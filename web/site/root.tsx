import { useEffect, useState } from 'preact/hooks';
import { textAt } from '../common/entry.ts';
import { otherLanguage } from '../common/wording/voice.ts';
import { chinese, loadVoice } from '../common/wording/voices.ts';
import { App } from './app.tsx';
import { loadEngine } from './engine/engine.ts';
import { useLoaded } from './engine/use-loaded.ts';
import { UpdateNotice } from './offline/update-notice.tsx';
import { openedLink, type Opened } from './opened.ts';
import { Loading } from './parts/loading.tsx';
import { Masthead } from './parts/masthead.tsx';
import { useView } from './view.ts';

/** The frame of the page, which stands before the engine is loaded and also if it cannot be. */
export function Root() {
  const [link] = useState(openedLink);
  const [voice, setVoice] = useState(chinese);
  const [hasVoiceFailed, setVoiceFailed] = useState(false);
  const engine = useLoaded('engine', () => loadEngine(regionOf(link)));
  const view = useView();

  useEffect(() => {
    document.documentElement.lang = voice.language;
    document.title = voice.say('site.name');
  }, [voice]);

  const switchLanguage = () => {
    setVoiceFailed(false);
    loadVoice(otherLanguage(voice.language)).then(setVoice, () => setVoiceFailed(true));
  };

  return (
    <>
      <Masthead voice={voice} view={view} onSwitch={switchLanguage} />
      {hasVoiceFailed && <p role="alert">{voice.say('language.failed')}</p>}
      {engine.state === 'ready' ? (
        <>
          <UpdateNotice voice={voice} />
          <App engine={engine.value} link={link} voice={voice} />
        </>
      ) : (
        <main class="plain">
          <Loading loaded={engine} voice={voice} waiting={voice.say('site.loading')} failed={voice.say('site.failed.why')} />
        </main>
      )}
    </>
  );
}

const regionOf = (opened: Opened) => (opened === null || opened === 'broken' ? '' : textAt(opened.entry, '/region'));
