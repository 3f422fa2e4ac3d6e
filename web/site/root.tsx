import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { textAt } from '../common/entry.ts';
import { otherLanguage, type Language, type Voice } from '../common/wording/voice.ts';
import { chinese, loadVoice } from '../common/wording/voices.ts';
import { App } from './app.tsx';
import type { Config } from './config/config.ts';
import { loadEngine } from './engine/load-engine.ts';
import { once } from './engine/once.ts';
import { useLoaded } from './engine/use-loaded.ts';
import { knownPlace, type FixedPlace } from '../common/fixed-place.ts';
import { known, type Opened } from '../common/opened.ts';
import { Loading } from './parts/loading.tsx';
import { Masthead } from './parts/masthead.tsx';
import { SurfaceContext, type Surface } from './surface.ts';
import { useView } from './view.ts';

interface RootProps {
  surface: Surface;
  config: Promise<Config>;
  /** What is asked for by whoever embeds the app; the person may change it. */
  language?: Language | undefined;
  isElder?: boolean | undefined;
  /** Goes before that of the configuration. */
  place?: FixedPlace | null;
  /** Stands above all else once the engine is loaded. */
  Notice?: ComponentType<{ voice: Voice }>;
}

/** The frame of the page, which stands before the engine is loaded and also if it cannot be. */
export function Root({ surface, config, language = 'zh-CN', isElder, place = null, Notice }: RootProps) {
  const [voice, setVoice] = useState(chinese);
  const [hasVoiceFailed, setVoiceFailed] = useState(false);
  const [link] = useState(surface.opened);
  const [left] = useState(() => surface.visitMemory?.recall() ?? null);
  const first = regionOf(link) || regionOf(left) || (place?.region ?? '');
  const [loadAll] = useState(() => once(() => Promise.all([loadEngine(first), config])));
  const loaded = useLoaded(`${place?.region} ${place?.year}`, async () => {
    const [engine, settings] = await loadAll();
    const wasLeft = await known(left, engine);
    surface.visitMemory?.forget(); // what cannot be drawn does not come back
    return {
      engine,
      link: await known(link, engine),
      left: wasLeft === 'broken' ? null : left,
      place: await knownPlace(place ?? settings.place, engine),
      footer: settings.footer,
    };
  });
  const view = useView(surface, isElder);

  useEffect(() => {
    surface.frame.lang = voice.language;
    if (loaded.state !== 'ready') surface.entitle(voice.say('site.name'));
  }, [voice, loaded.state]);

  const wanted = useRef(language);
  const speak = (next: Language) => {
    wanted.current = next;
    setVoiceFailed(false);
    loadVoice(next).then((loaded) => wanted.current === next && setVoice(loaded), () => setVoiceFailed(true));
  };
  useEffect(() => speak(language), [language]);

  return (
    <SurfaceContext.Provider value={surface}>
      <Masthead voice={voice} view={view} onSwitch={() => speak(otherLanguage(voice.language))} />
      {hasVoiceFailed && <p role="alert">{voice.say('language.failed')}</p>}
      {loaded.state === 'ready' ? (
        <>
          {Notice && <Notice voice={voice} />}
          <App
            engine={loaded.value.engine}
            link={loaded.value.link}
            left={loaded.value.left}
            voice={voice}
            place={loaded.value.place}
            footer={loaded.value.footer}
          />
        </>
      ) : (
        <main class="plain">
          <Loading loaded={loaded} voice={voice} waiting={voice.say('site.loading')} failed={voice.say('site.failed.why')} />
        </main>
      )}
    </SurfaceContext.Provider>
  );
}

const regionOf = (opened: Opened) => (opened === null || opened === 'broken' ? '' : textAt(opened.entry, '/region'));
