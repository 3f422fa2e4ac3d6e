import type { Estimate, EstimateOptions, Fault, Situation, Source, Text } from './documents.js';
import type { Estimator as SmallEstimator } from './small.js';

export * from './documents.js';

/** A line of a figure as it holds in one year. */
export interface ChangeSide {
  /** How the document states it, such as `exact`, `delegated` or `not_stated`. */
  state: string;
  value?: string;
  unit?: string;
  /** Who decides, where the state is `delegated`. */
  documents?: string[];
  authority?: Text;
  source: Source;
  /** Floors and ceilings of regions above that bind too. */
  bounds_from_above?: Omit<ChangeSide, 'bounds_from_above'>[];
}

/** A clause that can be read in several ways, or that another contradicts, and those under which a change holds. */
export interface ChangeReading {
  reading: string;
  options: string[];
  /** Whether the more likely way is one of them. */
  default: boolean;
  conflict: boolean;
  source: Source;
}

/** A figure that is not the same in two benefit years. */
export interface Change {
  figure: string;
  /** For whom and for what the figure is, such as `classes` or `identities`; where it is read so only, `readings`. */
  conditions: Record<string, unknown> & { readings?: ChangeReading[] };
  /** What an estimate applies in the year; null where the documents state nothing for it. */
  before: ChangeSide | null;
  after: ChangeSide | null;
}

/** Bills of many claims. Columns that are there have an entry for each bill; what they do not tell the situation's bill tells. */
export interface BillColumns {
  /** The bill with which each claim begins, ascending from 0, and at last the number of bills. */
  claims: Uint32Array;
  /** The part of the cost that is in policy, in whole fen; there is no other part. */
  in_policy: Float64Array | Int32Array;
  /** The days of care, counted from 1970-01-01, which is 0. */
  on?: Int32Array;
  /** Places in the form's `classes` of this kind of care; 255 where it is not known. */
  class?: Uint8Array;
  /** The institutions by numbers of the caller's own, each for one institution of a claim; 0 where it is not known. */
  institution?: Uint32Array;
}

/** Amounts in fen, from low to high, a row for each bill or claim; `Infinity` where nothing bounds them. */
export interface PaidColumns {
  fund_low: Float64Array;
  fund_high: Float64Array;
  person_low: Float64Array;
  person_high: Float64Array;
}

/** The engine, ready to answer. It keeps nothing of what it is asked. */
export interface Estimator extends Omit<SmallEstimator, 'addPolicies' | 'estimate'> {
  /** Reads a policy file; a file for a region that is already there replaces it. */
  addPolicies(text: string | Uint8Array): void;
  /** Takes an object, or JSON as text or UTF-8 bytes, where faults of the JSON itself are found too. */
  estimate(situation: Situation | string | Uint8Array, options?: EstimateOptions): Estimate;
  /**
   * Estimates of many situations in one call, in their order. One with faults has them in its place, and the others
   * are answered all the same.
   */
  estimateMany(situations: Iterable<Situation>, options?: EstimateOptions): (Estimate | { errors: Fault[] })[];
  /**
   * What is paid of many bills, for bulk work. The situation has one bill in `care`, and what it and the situation
   * say holds for all; each claim is reckoned by itself, as an estimate with its bills would be.
   */
  estimateColumns(situation: Situation, columns: BillColumns): { bills: PaidColumns; claims: PaidColumns };
  /** What changed in a region from one benefit year to another, in the order of the policy files. */
  diff(region: string, before: number, after: number): { changes: Change[] };
}

export interface EstimatorOptions {
  /** The policy files to start with; those that the package ships unless said. */
  policies?: (string | Uint8Array)[];
  /** Where the module's `.wasm` file is; beside this file unless said. */
  wasm?: string | URL | Uint8Array;
}

/** Loads the module once for each call. Rejects with an `Error` where it cannot be loaded. */
export function createEstimator(options?: EstimatorOptions): Promise<Estimator>;
