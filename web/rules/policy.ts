import type { Day, Source, Text } from 'mingbai/small';

/** A policy file of a region, as far as the pages tell it; rules/policy.schema.json says what each field means. */
export interface Policy {
  region: string;
  name: Text;
  checked_on: Day;
  readings?: Reading[];
  contribution?: { standard?: Line[]; aid?: Line[]; status_change?: { source: Source }; aid_reach?: { aid: unknown } };
  funding?: { rounding?: { direction: unknown } } & Record<string, Line[] | unknown>;
  enrolment?: { decisive_day?: 'paid_on' | 'credited_on'; windows?: Window[] };
  eligibility?: Rule[];
  rules?: Rule[];
  care?: Benefit[];
}

export type State =
  | 'exact'
  | 'at_least'
  | 'at_most'
  | 'about'
  | 'unlimited'
  | 'derived'
  | 'delegated'
  | 'not_stated'
  | 'text_lost';

export type Period = 'concentrated' | 'extended' | 'after';
export type Setting = 'inpatient' | 'outpatient';

export interface Line {
  state?: State;
  decided_by?: DecidedBy;
  yuan?: number | string;
  percent?: number | string;
  days?: number;
  admitted?: boolean;
  stated?: number | string;
  less?: number | string;
  plus?: number | string;
  classes?: string[];
  localities?: string[];
  identities?: string[];
  diseases?: string[];
  delivery?: 'natural' | 'caesarean';
  setting?: Setting;
  admission?: 1 | 2;
  requires?: Requirement[];
  when?: { reading: string; option: string };
  benefit_year?: number | Readings;
  above?: number | string;
  up_to?: number | string;
  paid_from?: Day;
  paid_to?: Day;
  paid_in?: Period;
  from?: Day;
  to?: Day;
  conflicts_with?: { figure: string; yuan?: number | string; percent?: number | string; source: Source };
  source: Source;
}

export interface DecidedBy {
  documents?: string[];
  authority?: Text;
}

export interface Requirement {
  fact: 'insured_months' | 'lapsed_on' | 'school_entry_on' | 'farm_recognised_on';
  at_least?: number;
  within_months?: number;
  after?: MonthDay;
  from?: Day;
  boundary?: unknown;
}

export interface MonthDay {
  month: number;
  day: number;
}

/** Several ways to read the clause where it stands. */
export interface Readings {
  readings: (string | number)[];
  preferred?: string | number;
  source: Source;
}

/** Several ways to read a clause that several lines hang on. */
export interface Reading {
  id: string;
  options: string[];
  preferred?: string;
  source: Source;
}

export interface Window {
  period: Period;
  from?: MonthDay & { years_before?: number };
  to?: MonthDay & { years_before?: number };
  since_benefit_year?: number;
  until_benefit_year?: number;
  groups?: Group[];
  cover: 'benefit_year' | 'after_waiting' | 'from_payment' | 'not_stated' | 'text_lost';
  waiting?: {
    days: Line[];
    payment_day: unknown;
    exempt?: { identities: string[]; others?: unknown; source: Source };
  };
  source: Source;
}

export interface Group {
  identities: string[];
  benefit_year?: number;
  requires?: Requirement[];
  source: Source;
}

export interface Rule {
  code: string;
  state?: string;
  decided_by?: DecidedBy;
  from?: Day;
  source: Source;
}

export interface Benefit {
  kind: string;
  setting?: Setting;
  designated_only?: Source;
  classes?: Named[];
  diseases?: Disease[];
  method?: ({ mechanism: string } & Record<string, unknown>)[];
  figures?: Record<string, Line[]>;
}

export interface Named {
  id: string;
  name: Text;
}

export interface Disease extends Named {
  admission?: Line[];
  annual_cap?: Line[];
  codes?: Codes;
  anomalies?: Anomaly[];
}

export interface Anomaly {
  code:
    | 'short_insurer_code'
    | 'irregular_icd_code'
    | 'remark_in_code_cell'
    | 'columns_differ'
    | 'shared_code'
    | 'blank_cap_cell'
    | 'blank_icd_cell'
    | 'merged_cell';
  printed?: string;
}

export interface Codes {
  insurer?: string[];
  icd10_clinical?: string[];
  icd10_insurer?: string[];
}

export interface Document {
  number: string;
  title: Text;
  issued_on: Day;
  effective_on?: Day;
  issuers?: string[];
}

export function isReadings(value: unknown): value is Readings {
  return typeof value === 'object' && value !== null && 'readings' in value;
}
