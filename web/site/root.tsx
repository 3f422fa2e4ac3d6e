import type { Estimator } from 'mingbai/small';
import { createEstimator } from 'mingbai/small';
import { useEffect, useState } from 'preact/hooks';
import { voiceFor, otherLanguage, type Language } from '../common/wording/voice.ts';
import { App } from './app.tsx';
import { Masthead } from './parts/masthead.tsx';
import { useView } from './view.ts';

type Engine = { state: 'loading' } | { state: 'ready'; estimator: Estimator } | { state: 'failed'; reason: string };

/** The frame of the page, which stands before the engine is loaded and also if it cannot be. */
export function Root() {
  const [language, setLanguage] = useState<Language>('zh-CN');
  const [engine, retry] = useEngine();
  const view = useView();
  const voice = voiceFor(language);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = voice.say('site.name');
  }, [language]);

  return (
    <>
      <a class="skip" href="#answer">{voice.say('site.skip')}</a>
      <Masthead voice={voice} view={view} onSwitch={() => setLanguage(otherLanguage(language))} />
      {engine.state === 'loading' && (
        <main class="plain" aria-busy="true">
          <p role="status">{voice.say('site.loading')}</p>
        </main>
      )}
      {engine.state === 'failed' && (
        <main class="plain">
          <div role="alert">
            <h1>{voice.say('site.failed')}</h1>
            <p>{voice.say('site.failed.why')}</p>
            <p class="soft" lang="en">{engine.reason}</p>
          </div>
          <button type="button" class="primary" onClick={retry}>{voice.say('site.retry')}</button>
        </main>
      )}
      {engine.state === 'ready' && <App estimator={engine.estimator} voice={voice} />}
    </>
  );
}

function useEngine(): [Engine, () => void] {
  const [engine, setEngine] = useState<Engine>({ state: 'loading' });
  const load = () => {
    setEngine({ state: 'loading' });
    createEstimator().then(
      (estimator) => setEngine({ state: 'ready', estimator }),
      (error: unknown) => setEngine({ state: 'failed', reason: String(error) }),
    );
  };
  useEffect(load, []);
  return [engine, load];
}
