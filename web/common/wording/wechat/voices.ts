import { voiceIn, type Language, type Voice, type WordingKey } from '../voice.ts';
import { zh as commonChinese } from '../zh-CN.ts';
import { zh, type AppWording } from './zh-CN.ts';

/** Says what front ends have in common, and what is said in WeChat alone. */
export type AppVoice = Voice<WordingKey | keyof AppWording>;

/** The voice that is always there; another is loaded when it is asked for. */
export const chinese: AppVoice = voiceIn('zh-CN', { ...commonChinese, ...zh });

export async function loadVoice(language: Language): Promise<AppVoice> {
  if (language === 'zh-CN') return chinese;
  const [common, own, { provinces }] = await Promise.all([
    import('../en.ts'),
    import('./en.ts'),
    import('../provinces.ts'),
  ]);
  return voiceIn('en', { ...common.en, ...own.en }, provinces);
}
