import { otherLanguage, type Voice } from '../../common/wording/voice.ts';
import type { View } from '../view.ts';
import { PrintedOn } from './printed-on.tsx';

export function Masthead({ voice, view, onSwitch }: { voice: Voice; view: View; onSwitch(): void }) {
  return (
    <header class="masthead">
      <h1 class="brand">{voice.say('site.name')}</h1>
      <button type="button" class="primary" onClick={view.toggle}>
        {voice.say(view.isElder ? 'view.usual' : 'view.elder')}
      </button>
      <div class="switches">
        {view.isElder && (
          <>
            <Size shown={voice.say('view.reduce.short')} name={voice.say('view.reduce')} onPress={view.reduce} />
            <Size shown={voice.say('view.enlarge.short')} name={voice.say('view.enlarge')} onPress={view.enlarge} />
          </>
        )}
        <button type="button" class="quiet" lang={otherLanguage(voice.language)} onClick={onSwitch}>
          {voice.say('language.other')}
        </button>
      </div>
      <PrintedOn voice={voice} />
    </header>
  );
}

function Size({ shown, name, onPress }: { shown: string; name: string; onPress: (() => void) | null }) {
  return (
    <button
      type="button"
      class="quiet"
      aria-label={name}
      aria-disabled={onPress === null}
      onClick={onPress ?? undefined}
    >
      {shown}
    </button>
  );
}
