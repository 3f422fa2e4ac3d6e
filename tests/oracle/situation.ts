/** What goes into an estimate (design/contract.md, "Situation"), as far as this oracle reads it. */

import type { Day } from './dates.ts';
import { day } from './dates.ts';

export type Money = number | string;

export interface Institution {
  id?: string;
  class?: string;
  grade?: string;
  type?: string;
  designated?: boolean;
}

export interface Bill {
  kind: string;
  on?: string;
  discharged_on?: string;
  institution?: Institution;
  cost?: { in_policy?: Money; out_of_policy?: Money; total?: Money };
  disease?: string;
  code?: string;
  code_system?: 'insurer' | 'icd10_clinical' | 'icd10_insurer';
  delivery?: string;
  babies?: number;
  setting?: string;
  scheme?: string;
}

export interface Person {
  identities?: string[];
  locality?: string;
  birth_date?: string;
  identity_history?: { from: string; identities: string[] }[];
  facts?: {
    insured_months?: number;
    lapsed_on?: string;
    school_entry_on?: string;
    farm_recognised_on?: string;
  };
}

export interface Enrolment {
  paid_on?: string;
  credited_on?: string;
  period?: 'concentrated' | 'extended' | 'after';
  aid_received?: Money;
}

export interface Situation {
  region: string;
  benefit_year: number;
  person?: Person;
  enrolment?: Enrolment;
  care?: Bill[];
  used?: Record<string, Money | { fund?: Money; deductible?: Money }>;
  known_terms?: Record<string, Money>;
}

/** Who the person is on a day: what the history says of it, otherwise what is said of the person; nothing where neither is said. */
export function identitiesOn(person: Person | undefined, on: Day): string[] | undefined {
  const past = (person?.identity_history ?? []).filter(({ from }) => day(from) <= on);
  const last = past.sort((one, other) => day(one.from) - day(other.from)).at(-1);
  return last?.identities ?? person?.identities;
}

/** The regions whose documents can answer, the nearest first. */
export function answering(region: string): string[] {
  const above: Record<string, string[]> = {
    '000000': [],
    '450100': ['450000'],
    '450109': ['450100', '450000'],
  };
  return [region, ...(above[region] ?? [])];
}

export function used(situation: Situation, kind: string): { fund?: Money; deductible?: Money } | undefined {
  const given = situation.used?.[kind];
  return typeof given === 'object' ? given : given === undefined ? undefined : { fund: given };
}
