import type { Assumption, Estimate } from 'mingbai/small';
import { coverageWasAsked } from './coverage.ts';
import { careForm } from './fields.ts';
import { clause, day } from './format.ts';
import { once } from './once.ts';
import type { Sentence } from './sentence.ts';
import type { Telling } from './telling.ts';

/** What is assumed of what the fund pays, which does not matter where it pays nothing. */
const ofPayment = [
  'cover_in_force',
  'nothing_used',
  'treated_in_the_insured_area',
  'designated_institution',
  'cost_reaches_quota',
  'cost_equals_package',
  'paid_by_resident_insurance',
  'one_baby',
  'inpatient_setting',
];

/** What is taken for granted, each once. */
export function assumptions({ assumed, care }: Estimate, telling: Telling): Sentence[] {
  const { voice } = telling;
  const isRefused = care.length > 0 && care.every(({ status }) => status === 'refused');
  const said = assumed
    .filter((assumption) => !isToldElsewhere(assumption, telling))
    .filter(({ code }) => !(isRefused && ofPayment.includes(code)))
    .map((assumption) => ({
      text: assumptionText(assumption, telling),
      clause: assumption.source ? { text: clause(assumption.source, voice), step: null } : null,
    }));
  return once(said, ({ text, clause: source }) => `${text} ${source?.text}`);
}

/** With the caps under the table of the year, or with the cover. */
function isToldElsewhere({ code }: Assumption, telling: Telling): boolean {
  return code === 'annual_cap_not_reached' || (code === 'cover_in_force' && !coverageWasAsked(telling));
}

function assumptionText(assumption: Assumption, telling: Telling): string {
  const { code, checked_on } = assumption;
  const { voice, form } = telling;
  const kind = usedKind(assumption, telling);
  const parts = {
    checked_on: checked_on ? day(checked_on, voice) : '',
    kind: kind ?? '',
    year: String(form.benefit_year),
  };
  return (kind && voice.find(`assumed.${code}.kind`, parts)) ?? voice.sayCode('assumed', code, parts);
}

/** The kind of care that `/used/outpatient` is about. */
function usedKind({ path }: Assumption, { voice, form }: Telling): string | undefined {
  const [, kind] = /^\/used\/([^:]+)/.exec(path ?? '') ?? [];
  const name = careForm(form, kind)?.name;
  return name && voice.name(name);
}
