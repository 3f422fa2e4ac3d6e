import { en as commonEnglish } from '../../common/wording/en.ts';
import { voiceIn, type Voice, type WordingKey } from '../../common/wording/voice.ts';
import { zh as commonChinese } from '../../common/wording/zh-CN.ts';
import { en } from './en.ts';
import { zh, type RulesWording } from './zh-CN.ts';

/** Says what the page says, and what only the pages of rules do. */
export type RulesVoice = Voice<WordingKey | keyof RulesWording>;

export const voices: RulesVoice[] = [
  voiceIn('zh-CN', { ...commonChinese, ...zh }),
  voiceIn('en', { ...commonEnglish, ...en }),
];
