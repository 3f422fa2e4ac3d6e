import type { Catalogue, Estimator } from 'mingbai/small';
import type { Gazetteer } from './gazetteer.ts';
import { provinceOf, type Place } from './places.ts';
import type { Common, Province, Search } from './policy-data.ts';

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
  /** Loads what a region's province needs. Rejects with an `Error` where it cannot be had, and can be called again. */
  load(region: string): Promise<void>;
  /** The cities and counties of a province, which it loads. */
  placesOf(province: string): Promise<Place[]>;
  /** Rejects like `load`. */
  gazetteer(): Promise<Gazetteer>;
}

/** What is read of the policies once it is needed. */
export interface Library {
  province(code: string): Promise<Province>;
  search(): Promise<Search>;
}

/** Gives an estimator the policies that all regions need, and those of a province once they are needed. */
export function createEngine(estimator: Estimator, common: Common, library: Library): Engine {
  const loaded = new Map<string, Province>();

  /** A list of places replaces the one before, so that each holds those of every province so far. */
  function add(code: string, province: Province): void {
    loaded.set(code, province);
    for (const policy of province.policies) estimator.addPolicies(policy);
    const counties = [...loaded.values()].flatMap((other) => other.counties);
    estimator.addPolicies({ regions: { ...common.regions, places: [...common.regions.places, ...counties] } });
  }

  async function load(region: string): Promise<void> {
    const code = provinceOf(region);
    if (loaded.has(code)) return;
    const province = await library.province(code);
    if (!loaded.has(code)) add(code, province);
  }

  add('000000', { policies: common.policies, counties: [] });
  return {
    estimator,
    catalogue: common.catalogue,
    places: common.regions.places.map(placeOf),
    version: common.version,
    isLoaded: (region) => loaded.has(provinceOf(region)),
    load,
    async placesOf(province) {
      await load(province);
      const all = [...common.regions.places, ...(loaded.get(province)?.counties ?? [])].map(placeOf);
      return all
        .filter(({ code }) => code !== province && provinceOf(code) === province)
        .sort((a, b) => Number(a.code) - Number(b.code));
    },
    async gazetteer() {
      const { counties, simplified } = await library.search();
      return { counties: counties.map(placeOf), simplified };
    },
  };
}

function placeOf(text: string): Place {
  return { code: text.slice(0, 6), name: text.slice(7) };
}
