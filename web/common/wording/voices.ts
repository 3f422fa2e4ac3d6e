import { voiceIn, type Language, type Voice } from './voice.ts';
import { zh } from './zh-CN.ts';

/** The voice that is always there; another is loaded when it is asked for. */
export const chinese = voiceIn('zh-CN', zh);

export async function loadVoice(language: Language): Promise<Voice> {
  if (language === 'zh-CN') return chinese;
  const [{ en }, { provinces }] = await Promise.all([import('./en.ts'), import('./provinces.ts')]);
  return voiceIn('en', en, provinces);
}
