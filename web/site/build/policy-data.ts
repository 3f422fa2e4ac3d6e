import { createHash } from 'node:crypto';
import type { Catalogue, Estimator } from 'mingbai/small';
import { isProvince, provinceOf } from '../../common/places.ts';
import type { Common, Province, Regions, Search } from '../../common/policy-data.ts';
import { simplifiedIn } from './simplified.ts';

type Policy = { region?: string; regions?: Regions } & Record<string, unknown>;

/** What the page downloads of the policy files: what all regions need, and the rest of each province. */
export interface PolicyData {
  common: Common;
  provinces: Map<string, Province>;
  search: Search;
}

export function policyData(texts: string[], estimator: Estimator): PolicyData {
  const policies = texts.map(withoutSchema);
  const regions = policies.find((policy) => policy.regions)?.regions;
  if (!regions) throw new Error('No policy file lists the regions');

  // First, because the engine lists identities in the order in which it meets them.
  const vocabulary = policies.filter(({ region, regions }) => !region && !regions);
  const provinces = new Map<string, Province>();
  for (const code of regions.places.map(codeOf).filter(isProvince)) {
    provinces.set(code, {
      policies: policies.filter(({ region }) => region && provinceOf(region) === code),
      counties: regions.places.filter((place) => provinceOf(place) === code && !isCityOrAbove(codeOf(place))),
    });
  }
  const catalogue = estimator.catalogue();
  const common: Common = {
    version: versionOf(texts, catalogue),
    catalogue,
    policies: [...vocabulary, ...policies.filter(({ region }) => region === nation)],
    regions: { ...regions, places: regions.places.filter((place) => isCityOrAbove(codeOf(place))) },
  };
  const counties = [...provinces.values()].flatMap((province) => province.counties);
  return { common, provinces, search: { counties, simplified: simplifiedIn(regions.places.map(nameOf)) } };
}

function withoutSchema(text: string): Policy {
  const { $schema, ...policy } = JSON.parse(text) as Policy;
  return policy;
}

/** The newest day that the files speak of, and a hash of what they say. */
function versionOf(texts: string[], { regions, documents }: Catalogue): string {
  const days = [...regions.map(({ checked_on }) => checked_on), ...documents.map(({ issued_on }) => issued_on)];
  const hash = createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 8);
  return `${days.sort().at(-1)}-${hash}`;
}

const nation = '000000';
const nameOf = (place: string) => place.slice(7);
const codeOf = (place: string) => place.slice(0, 6);
const isCityOrAbove = (code: string) => code.endsWith('00');
