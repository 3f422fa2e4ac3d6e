import type { Rule } from 'mingbai/small';
import { clause, whoDecides } from './format.ts';
import type { Telling } from './telling.ts';
import type { Voice } from './wording/voice.ts';

/** What documents say besides figures, and the clauses that say it. */
export interface RuleView {
  text: string;
  clauses: string[];
}

export function ruleViews({ form, voice }: Telling): RuleView[] {
  const views = new Map<string, string[]>();
  for (const rule of [...form.eligibility, ...form.rules]) {
    const text = ruleText(rule, voice);
    views.set(text, [...(views.get(text) ?? []), clause(rule.source, voice)]);
  }
  return [...views].map(([text, clauses]) => ({ text, clauses }));
}

/** A rule, and what it leaves open. */
export function ruleText(rule: Omit<Rule, 'source'>, voice: Voice): string {
  const text = voice.sayCode('rule', rule.code);
  const open = voice.find(`rule.state.${rule.state}`, { rule: text, who: whoDecides(rule, voice) });
  return open ?? `${text}${voice.say('stop')}`;
}
