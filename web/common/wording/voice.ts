import type { Text } from 'mingbai/small';
import type { Wording } from './zh-CN.ts';

export type Language = 'zh-CN' | 'en';
export type WordingKey = keyof Wording;
export type Parts = Record<string, string>;

/** Says everything in one language. */
export interface Voice<Key extends string = WordingKey> {
  language: Language;
  say(key: Key, parts?: Parts): string;
  /** Says a code of the engine, or the family's `other` where the catalogue does not know the code. */
  sayCode(family: Family, code: string, parts?: Parts): string;
  /** The wording of a code that may have none of its own. */
  find(key: string, parts?: Parts): string | undefined;
  name(text: Text): string;
  /** The names of provinces that are not said as the list of places has them, by code. */
  provinces: Readonly<Record<string, string>>;
}

/** The codes that have an `other`. */
export type Family = 'reason' | 'reading' | 'figure' | 'assumed' | 'step' | 'fault' | 'rule' | 'bend';

export function voiceIn<Key extends string = WordingKey>(
  language: Language,
  catalogue: Record<Key | WordingKey, string>,
  provinces: Readonly<Record<string, string>> = {},
): Voice<Key | WordingKey> {
  const say = (key: Key | WordingKey, parts: Parts = {}): string =>
    catalogue[key].replace(/( ?)\{(\w+)\}/g, (_, space: string, part: string, at: number) => {
      const text = parts[part] ?? '';
      return isChinese(catalogue[key].charAt(at - 1)) && isChinese(text) ? text : space + text;
    });
  const find = (key: string, parts?: Parts): string | undefined =>
    key in catalogue ? say(key as Key, parts) : undefined;
  return {
    language,
    say,
    find,
    sayCode: (family, code, parts) => {
      const text = find(`${family}.${code}`, parts) ?? say(`${family}.other`, parts);
      return family === 'figure' ? text : capitalized(text);
    },
    name: (text) => (language === 'zh-CN' ? text.zh : text.en),
    provinces,
  };
}

/** Between Chinese words there is no space, as there is before a figure. */
function isChinese(text: string): boolean {
  return /^[\u4e00-\u9fff]/.test(text);
}

/** A figure's name may come first in a sentence. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'zh-CN' : 'en';
}
