import { otherLanguage, type Voice } from '../../common/wording/voice.ts';
import type { View } from '../view.ts';

export function Masthead({ voice, view, onSwitch }: { voice: Voice; view: View; onSwitch(): void }) {
  return (
    <header class="masthead">
      <h1 class="brand">{voice.say('site.name')}</h1>
      <div class="switches">
        <button type="button" class="primary" onClick={view.toggle}>
          {voice.say(view.isElder ? 'view.usual' : 'view.elder')}
        </button>
        <button type="button" class="quiet" lang={otherLanguage(voice.language)} onClick={onSwitch}>
          {voice.say('language.other')}
        </button>
      </div>
      {view.isElder ? (
        <div class="switches">
          <Size text={voice.say('view.reduce')} onPress={view.reduce} />
          <Size text={voice.say('view.enlarge')} onPress={view.enlarge} />
        </div>
      ) : (
        <p class="purpose">{voice.say('site.purpose')}</p>
      )}
    </header>
  );
}

function Size({ text, onPress }: { text: string; onPress: (() => void) | null }) {
  return (
    <button type="button" class="quiet" aria-disabled={onPress === null} onClick={onPress ?? undefined}>
      {text}
    </button>
  );
}
