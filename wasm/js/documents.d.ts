/** A decimal amount of yuan with two decimals, such as `"13.75"`. */
export type Yuan = string;
/** A share of one with four decimals, such as `"0.5500"`. */
export type RateText = string;
/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** What is sure about an amount: it lies from `low` to `high`; `high` is null where nothing bounds it. */
export interface Range<T = Yuan> {
  low: T;
  high: T | null;
  /** The figure under the default readings; there only where readings touch the amount. */
  default?: T;
}

export type Status = 'exact' | 'bounded' | 'unknown' | 'refused';

/** A clause of a published document. */
export interface Source {
  document: string;
  article: string;
}

export type ReasonCode =
  | 'delegated'
  | 'not_stated'
  | 'text_lost'
  | 'floor'
  | 'ceiling'
  | 'target'
  | 'derived'
  | 'reading'
  | 'missing_answer'
  | 'outside_period'
  | 'before_effect'
  | 'not_covered'
  | 'not_listed'
  | 'contradicts_policy'
  | 'conflicting_clauses';

/**
 * One way to read a clause, and what it gives: for care what the fund pays, or what the person pays where that alone
 * differs; for the contribution what is due; for cover the latest day on which it starts.
 */
export interface ReadingResult {
  id: string;
  default: boolean;
  result: Range | Day | null;
}

export interface ReasonDetail {
  /** For `reading`: every way to read the clause. */
  readings?: ReadingResult[];
  /** For `reading` and `conflicting_clauses`: the amount or day that the results are of, such as `fund` or `county`. */
  results_of?: string;
  /** For `delegated`: the documents or the authority that decide. */
  documents?: string[];
  authority?: Text;
  /** For `before_effect` and `outside_period`: the first day of the figure. */
  from?: Day;
  /** For `missing_answer`: the input that is open. */
  path?: string;
  /** For `floor`, `ceiling`, `target`, `derived` and `conflicting_clauses`: the figure. */
  value?: string;
  /** For `derived`: the figure that is printed, and the change by which the other follows from it. */
  stated?: string;
  less?: string;
  plus?: string;
  /** For `not_covered`: the benefit year that the payment covers. */
  benefit_year?: number;
}

export interface Reason {
  code: ReasonCode;
  figure: string | null;
  source: Source | null;
  detail: ReasonDetail;
}

export type StepValue = string | number | boolean | null | Range | string[];

/** One line of the sum: what was applied, on what, with which result, under which clause. */
export interface Step {
  op: string;
  figure: string | null;
  source: Source | null;
  in: Record<string, StepValue>;
  out: Record<string, StepValue>;
}

interface Explained {
  status: Status;
  reasons: Reason[];
  steps: Step[];
}

export interface Contribution extends Explained {
  standard: Range | null;
  aid: Range | null;
  aid_identity: string | null;
  due: Range | null;
  indicative: Range | null;
}

export interface Funding extends Explained {
  fiscal: Range | null;
  total: Range | null;
  central: Range | null;
  local: Range | null;
  region: Range | null;
  city: Range | null;
  county: Range | null;
  pool_supplement: Range | null;
  outpatient_pool: Range | null;
}

export interface Coverage extends Explained {
  state: 'covered' | 'waiting' | 'not_covered' | 'unknown';
  starts_on: { earliest: Day | null; latest: Day | null } | null;
  ends_on: Day | null;
  waiting_days: number | null;
  window: 'concentrated' | 'extended' | 'after' | null;
}

export interface CareResult extends Explained {
  kind: CareKind;
  fund: Range;
  person: Range;
  annual_cap: Range | 'unlimited' | null;
  remaining: Range | 'unlimited' | null;
  share: Range<RateText> | null;
  indicative: Range | null;
  /** The rows of the table of diseases that the code finds, the most specific first. */
  matches: Match[];
}

export interface Match {
  id: string;
  name: Text;
  /** The code of the row. */
  code: string;
  relation: 'equal' | 'refines' | 'inside';
}

export interface Question {
  path: string;
  type: 'choice' | 'amount' | 'date' | 'identities' | 'same_institution' | 'number';
  options: string[];
  effect: Range;
}

export interface Advice {
  code: string;
  change: { path: string; to: string | NonNullable<Situation['enrolment']> };
  saves: Range;
}

export interface Assumption {
  code: string;
  path?: string;
  figure?: string;
  up_to?: Yuan;
  checked_on?: Day;
  source?: Source;
}

export interface Estimate {
  status: Status;
  region: { asked: string; answered_by: string[] };
  contribution: Contribution;
  funding: Funding;
  coverage: Coverage;
  care: CareResult[];
  /** `with_contribution`: what the person pays in all in the year, the contribution that is due included. */
  totals: { cost: Range; fund: Range; person: Range; with_contribution: Range };
  questions: Question[];
  advice: Advice[];
  assumed: Assumption[];
  sources: { document: string; articles: string[] }[];
  /** So much was open that the ranges, though guaranteed, may be wider than the text allows. */
  widened: boolean;
}

export type CareKind =
  | 'outpatient'
  | 'two_disease_drugs'
  | 'chronic_outpatient'
  | 'inpatient'
  | 'maternity'
  | 'critical_illness'
  | 'medical_aid';

/** Amounts go in as numbers or decimal strings with at most two decimals. */
export type Amount = number | string;

export interface Institution {
  id?: string;
  class?: string;
  grade?: string;
  type?: string;
  designated?: boolean;
}

export interface Cost {
  in_policy?: Amount;
  out_of_policy?: Amount;
  total?: Amount;
}

export interface Care {
  kind: CareKind;
  on?: Day;
  discharged_on?: Day;
  place?: 'local' | 'within_province' | 'other_province';
  referral?: 'referred' | 'emergency' | 'long_term' | 'none';
  institution?: Institution;
  cost?: Cost;
  disease?: string;
  code?: string;
  code_system?: 'insurer' | 'icd10_clinical' | 'icd10_insurer';
  delivery?: 'natural' | 'caesarean';
  babies?: number;
  setting?: 'inpatient' | 'outpatient';
  scheme?: 'resident' | 'employee';
}

export interface Situation {
  region: string;
  benefit_year: number;
  person?: {
    identities?: string[];
    locality?: string;
    birth_date?: Day;
    identity_history?: { from: Day; identities: string[] }[];
    facts?: {
      insured_months?: number;
      lapsed_on?: Day;
      school_entry_on?: Day;
      farm_recognised_on?: Day;
    };
  };
  enrolment?: {
    paid_on?: Day;
    credited_on?: Day;
    period?: 'concentrated' | 'extended' | 'after';
    aid_received?: Amount;
  };
  care?: Care[];
  used?: Record<string, Amount | { fund?: Amount; deductible?: Amount; admissions?: number }>;
  known_terms?: Record<string, Amount>;
}

export interface Text {
  zh: string;
  en: string;
}

export interface Named {
  id: string;
  name: Text;
}

/** A rule without a figure. */
export interface Rule {
  code: string;
  source: Source;
  state: string;
  /** Who decides, where the state is `delegated`. */
  documents?: string[];
  authority?: Text;
}

export interface Disease {
  id: string;
  name: Text;
  annual_cap: Range | 'unlimited' | null;
  codes: { insurer: string[]; icd10_clinical: string[]; icd10_insurer: string[] };
  /** What is odd in the print, kept as it is. */
  anomalies: { code: string; printed: string }[];
  /** Who decides the cap, where it is delegated. */
  documents?: string[];
  authority?: Text;
}

export interface Form {
  region: string;
  benefit_year: number;
  answered_by: string[];
  identities: (Named & { facts: string[] })[];
  localities: Named[];
  windows: { id: string; from: Day | null; to: Day | null }[];
  eligibility: Rule[];
  care: {
    kind: CareKind;
    name: Text;
    classes: Named[];
    diseases: Disease[];
    terms: { id: string; state: string; source: Source }[];
  }[];
  /** In Chinese only for a region without a policy of its own. */
  name?: { zh: string; en?: string };
  rules: Rule[];
}

export interface Catalogue {
  regions: {
    region: string;
    name: Text;
    years: number[];
    documents: string[];
    checked_on: Day;
  }[];
  documents: {
    number: string;
    title: Text;
    issued_on: Day;
    effective_on: Day | null;
    issuers: string[];
  }[];
  /** The regions that are known by GB/T 2260 code: how many, by data of which day and from where. */
  places: { dated: Day | null; source: string | null; count: number };
}

export interface Fault {
  code: string;
  /** A JSON pointer into what was given. */
  path: string;
  message: string;
}

/** Thrown for bad input: every fault of it, not only the first. */
export class MingbaiError extends Error {
  readonly errors: Fault[];
}

export interface EstimateOptions {
  /** Whether the answer explains itself step by step; true unless said. */
  steps?: boolean;
}

/** A rule that did not do the same in all estimates. */
export interface ComparedStep {
  op: string;
  figure: string | null;
  /** What it did in each estimate; null where it was not applied. */
  steps: (Step | null)[];
}

/** A result that is not the same in all estimates, and why. */
export interface Difference {
  /** A JSON pointer into each estimate, such as `/care/0/fund` or `/coverage/starts_on`. */
  path: string;
  /** What stands there in each estimate: an amount, a share, days, a day or a word. */
  values: (Range | { earliest: Day | null; latest: Day | null } | string | null)[];
  /** The rules that did not do the same, in the order in which they are applied. */
  because: ComparedStep[];
  /** For each estimate the reasons that not all of them have. Of a sum none: they stand with its parts. */
  reasons: Reason[][];
}

/** Several situations side by side. */
export interface Comparison {
  /** In the order of the situations. */
  estimates: Estimate[];
  /** In the order in which an estimate holds its results. A part is told beside the whole that it is of. */
  differences: Difference[];
}

/** Between two points the amounts lie on straight lines; where they jump, two points have the same cost. */
export interface CurvePoint {
  cost: Yuan;
  fund: Range;
  person: Range;
  /** What bends the line here, such as `deductible`. */
  why: string;
}

export interface CurveOptions {
  /** The highest cost in whole yuan; 10000 unless said. */
  to?: number;
}
