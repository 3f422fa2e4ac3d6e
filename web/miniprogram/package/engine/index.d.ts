import type { Catalogue } from './documents.js';
import type { Estimator } from './small.js';

export * from './documents.js';
export type { Estimator } from './small.js';

/** A province, city or county: "410700", "新乡市". */
export interface Place {
  code: string;
  name: string;
}

/** What places are found by all over the country. */
export interface Gazetteer {
  counties: Place[];
  /** The signs that stand in names for traditional ones. */
  simplified: Readonly<Record<string, string>>;
}

/** The estimator, and the policies as far as they were needed. */
export interface Engine {
  /** Answers for the regions that are loaded. */
  estimator: Estimator;
  /** Of all regions, loaded or not. */
  catalogue: Catalogue;
  /** The provinces and their cities. */
  places: Place[];
  /** The version of the policies: their newest day and a short hash. */
  version: string;
  isLoaded(region: string): boolean;
  /** Loads what a region's province needs. Rejects with a `ModuleFault` where it cannot be read, and can be called again. */
  load(region: string): Promise<void>;
  /** The cities and counties of a province, which it loads. */
  placesOf(province: string): Promise<Place[]>;
  /** Rejects like `load`. */
  gazetteer(): Promise<Gazetteer>;
}

/** Loads the module at a path of the code package, once for each path. Rejects with a `ModuleFault`, and can be called again. */
export function loadEngine(path: string): Promise<Engine>;

/**
 * What kept the module from being used: there is nothing that opens modules, it cannot be opened, nothing came back, or
 * the policies that it reckons by cannot be read.
 */
export type ModuleFaultKind = 'library_too_old' | 'unreadable' | 'no_answer' | 'policies_unreadable';

/** Its message has the host's own words. */
export class ModuleFault extends Error {
  readonly kind: ModuleFaultKind;
  constructor(kind: ModuleFaultKind, detail: string);
}
