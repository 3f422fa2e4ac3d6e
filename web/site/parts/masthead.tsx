import { otherLanguage, type Voice } from '../../common/wording/voice.ts';

export function Masthead({ voice, onSwitch }: { voice: Voice; onSwitch(): void }) {
  return (
    <header class="masthead">
      <h1 class="brand">{voice.say('site.name')}</h1>
      <button type="button" class="quiet" lang={otherLanguage(voice.language)} onClick={onSwitch}>
        {voice.say('language.other')}
      </button>
      <p class="purpose">{voice.say('site.purpose')}</p>
    </header>
  );
}
