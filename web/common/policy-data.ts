import type { Catalogue } from 'mingbai/small';

/** The list of places as a policy file has it, each by code and name: "410000 河南省". */
export interface Regions {
  dated: string;
  source: string;
  places: string[];
}

/** What all regions need: it comes with the engine. */
export interface Common {
  version: string;
  catalogue: Catalogue;
  policies: object[];
  /** The provinces and cities. */
  regions: Regions;
}

/** What places are found by all over the country: the counties of every province, and signs as `Gazetteer` has them. */
export interface Search {
  counties: string[];
  simplified: Record<string, string>;
}

/** What the regions of a province need besides. */
export interface Province {
  policies: object[];
  /** The places below its cities. */
  counties: string[];
}
