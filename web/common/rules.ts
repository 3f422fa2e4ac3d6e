import type { Rule } from 'mingbai/small';
import { clause, whoDecides } from './format.ts';
import type { Telling } from './telling.ts';
import type { Voice } from './wording/voice.ts';

/** Rules about a document itself, about money between governments and funds, or about other insurance. */
const ofOthers = [
  'notice_in_force_from_issue',
  'critical_illness_funding',
  'pool_supplement_goes_to_pool',
  'western_policy_counties_list',
  'mountain_and_plain_counties_list',
  'employee_maternity_without_birth_registration',
];

/** What documents say to residents besides figures, and the clauses that say it. */
export interface RuleView {
  text: string;
  clauses: string[];
}

export function ruleViews({ form, voice }: Telling): RuleView[] {
  const views = new Map<string, string[]>();
  for (const rule of [...form.eligibility, ...form.rules].filter(isToResidents)) {
    const text = ruleText(rule, voice);
    views.set(text, [...(views.get(text) ?? []), clause(rule.source, voice)]);
  }
  return [...views].map(([text, clauses]) => ({ text, clauses }));
}

/** Of a passage that is lost a resident learns nothing. */
function isToResidents({ code, state }: Rule): boolean {
  return state !== 'text_lost' && !ofOthers.includes(code);
}

/** A rule, and what it leaves open. */
export function ruleText(rule: Omit<Rule, 'source'>, voice: Voice): string {
  const text = voice.sayCode('rule', rule.code);
  const open = voice.find(`rule.state.${rule.state}`, { rule: text, who: whoDecides(rule, voice) });
  return open ?? `${text}${voice.say('stop')}`;
}
