import type { Text } from 'mingbai/small';
import type { Choice } from './questions.ts';
import type { Voice, WordingKey } from './wording/voice.ts';

/** The levels of government below the nation, by how their codes of GB/T 2260 end. */
const levels: { level: WordingKey; codes: RegExp }[] = [
  { level: 'region.province', codes: /^(?!00)..0000$/ },
  { level: 'region.city', codes: /(?!00)..00$/ },
  { level: 'region.county', codes: /(?!00)..$/ },
];

/** The regions with documents of their own: the nation first, then level by level. */
export function regionChoices({ regions }: { regions: { region: string; name: Text }[] }, voice: Voice): Choice[] {
  const choices = regions.map(({ region, name }) => {
    const level = levels.findIndex(({ codes }) => codes.test(region));
    return { level, region, label: voice.name(name) };
  });
  choices.sort((a, b) => a.level - b.level || a.region.localeCompare(b.region));
  return choices.map(({ level, region, label }) => {
    const group = levels[level];
    return { value: region, label, ...(group && { group: voice.say(group.level) }) };
  });
}
