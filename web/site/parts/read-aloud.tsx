import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../page.ts';

/** Reads the answer with a voice of the device itself; there is no button where it has none of the language. */
export function ReadAloud({ said }: { said: string[] }) {
  const { voice } = usePage();
  const speaker = useLocalVoice(voice.language);
  const [isReading, setReading] = useState(false);
  useEffect(() => () => globalThis.speechSynthesis?.cancel(), []);
  if (speaker === null) return null;
  const read = () => {
    setReading(true);
    said.forEach((text, place) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = speaker;
      utterance.lang = speaker.lang;
      if (place === said.length - 1) utterance.onend = () => setReading(false);
      speechSynthesis.speak(utterance);
    });
  };
  const stop = () => {
    speechSynthesis.cancel();
    setReading(false);
  };
  return (
    <button type="button" class="quiet" onClick={isReading ? stop : read}>
      {voice.say(isReading ? 'keep.read.stop' : 'keep.read')}
    </button>
  );
}

/** Only a local one: others send the text out. The voices may be there later than the page. */
function useLocalVoice(language: string): SpeechSynthesisVoice | null {
  const [voices, setVoices] = useState<SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    const { speechSynthesis: speech } = globalThis;
    if (!speech) return;
    const take = () => setVoices(speech.getVoices().filter(({ localService }) => localService === true));
    take();
    speech.addEventListener?.('voiceschanged', take);
    return () => speech.removeEventListener?.('voiceschanged', take);
  }, []);
  const [main] = language.split('-');
  return (
    voices.find(({ lang }) => lang.replace('_', '-') === language) ??
    voices.find(({ lang }) => lang.split(/[-_]/)[0] === main) ??
    null
  );
}
