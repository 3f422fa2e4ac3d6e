import type { Voice } from './voice.ts';

/** Chinese with the figures and marks that stand within it: "新医保办〔2023〕54号". */
const chinese = /(\p{Script=Han}(?:[\p{Script=Han}\d〔〕（）《》、：；，。“”]*[\p{Script=Han}〕）》。])?)/u;

/** A text cut where it changes between Chinese and the language of the page, which comes first; Chinese is every second. */
export function cutAtChinese(text: string, { language }: Voice): string[] {
  return language === 'zh-CN' ? [text] : text.split(chinese);
}

/** The language to be told of a text that cannot be cut, where it is not that of the page. */
export function foreignLanguage(text: string, voice: Voice): 'zh-CN' | undefined {
  return cutAtChinese(text, voice).length > 1 ? 'zh-CN' : undefined;
}
