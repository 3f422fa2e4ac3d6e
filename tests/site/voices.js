import { loadVoice } from '../../web/common/wording/voices.ts';

const voices = { 'zh-CN': await loadVoice('zh-CN'), en: await loadVoice('en') };

export const voiceFor = (language) => voices[language];
