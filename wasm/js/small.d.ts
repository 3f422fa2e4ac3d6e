import type { Catalogue, Comparison, CurveOptions, CurvePoint, Estimate, EstimateOptions, Form, Situation } from './documents.js';

export * from './documents.js';

/**
 * The engine, ready to answer. It keeps nothing of what it is asked. The full module also has `estimateMany`,
 * `estimateColumns` and `diff`, takes situations as text, and is some four times as fast.
 */
export interface Estimator {
  /**
   * Reads a policy file, given as text, as UTF-8 bytes or parsed; a file for a region that is already there replaces it.
   * The host parses it: of keys that are there twice the last counts, where the full module finds a fault.
   */
  addPolicies(policy: string | Uint8Array | object): void;
  catalogue(): Catalogue;
  form(region: string, year: number): Form;
  estimate(situation: Situation, options?: EstimateOptions): Estimate;
  /** The same person in several regions, years or choices: every estimate, and where and why they differ. */
  compare(situations: Situation[]): Comparison;
  /** What is paid of the one bill of a situation against its cost. */
  curve(situation: Situation, options?: CurveOptions): { points: CurvePoint[] };
}

export interface EstimatorOptions {
  /** The policy files to start with; those that the package ships unless said. */
  policies?: (string | Uint8Array | object)[];
  /** Where the module's `.wasm` file is; beside this file unless said. */
  wasm?: string | URL | Uint8Array;
}

/** Loads the module once for each call. Rejects with an `Error` where it cannot be loaded. */
export function createEstimator(options?: EstimatorOptions): Promise<Estimator>;
