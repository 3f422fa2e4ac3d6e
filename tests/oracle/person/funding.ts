import { day } from '../dates.ts';
import type { Fen, Hull } from '../money.ts';
import { hullOf } from '../money.ts';
import type { Situation } from '../situation.ts';
import { answering } from '../situation.ts';
import type { World } from '../worlds.ts';
import { inEveryWorld } from '../worlds.ts';
import { contributionOf } from './contribution.ts';

type Part = 'fiscal' | 'total' | 'central' | 'local' | 'region' | 'city' | 'county';
type Parts = Partial<Record<Part, Fen>>;

/**
 * 筹资 per person and year. A part that this oracle leaves out is not compared: `city` outside Guangxi, where no text knows a share of the city
 * beside that of the county, and both pools where the text does not say for which year they are.
 */
export function fundingOf(situation: Situation): Record<string, Hull | null | undefined> {
  const worlds = inEveryWorld((world) => partsOf(situation, world));
  const hulls: Record<string, Hull> = {};
  for (const part of Object.keys(worlds[0]!) as Part[])
    if (worlds.every((parts) => parts[part] !== undefined))
      hulls[part] = hullOf(worlds.map((parts) => ({ low: parts[part]!, high: parts[part]! })));
  return hulls;
}

function partsOf(situation: Situation, world: World): Parts {
  const { region, benefit_year: year } = situation;
  if (year === 2023) {
    if (region === '640000') return ningxia(situation, world);
    if (region === '410700') return xinxiang(situation, world);
    if (region === '000000') return nation(situation, world);
    if (region === '210000') return { fiscal: world.once('fiscal', [64000, Infinity]), total: world.pick([64000, Infinity]) };
    return guangxi(situation, world, { fiscal: 64000, central: 51200, poor: [9600, 3200], other: [6400, 6400] });
  }
  if (year === 2020 && answering(region).includes('450000'))
    return guangxi(situation, world, { fiscal: 55000, central: 44000, poor: [8250, 2750], other: [5500, 5500] });
  // 2023's 640 is 30 more than that of the year before: 宁医保规发〔2023〕4号 一（一）, 桂医保发〔2023〕32号 一（一）.
  const derived = year === 2022 && (region === '640000' || answering(region).includes('450000'));
  const fiscal = derived ? 61000 : world.pick([0, Infinity]);
  const contribution = contributionOf(situation).standard;
  return { fiscal, total: fiscal + world.pick([contribution.low, contribution.high]) };
}

/** 宁医保规发〔2023〕4号 一（一）: 990 of which 640 fiscal, 8:2, the rest 9:1 in mountains, 6:4 in plains, rounded to yuan in an unstated way. */
function ningxia(situation: Situation, world: World): Parts {
  const { locality, identities, facts } = situation.person ?? {};
  const parts = { fiscal: 64000, total: 99000, central: 51200, local: 12800 };
  const may = (identity: string) =>
    identities ? identities.includes(identity) : world.once(identity, [true, false]);
  const recognised = facts?.farm_recognised_on;
  const since = recognised === undefined ? world.once('recognised', [true, false]) : day(recognised) >= day('2019-01-01');
  // "In full by the autonomous region": of the local part, or of the whole.
  if (may('farm_resettled_migrant') && since)
    return world.pick([
      { ...parts, region: 12800, county: 0 },
      { ...parts, central: 0, local: 64000, region: 64000, county: 0 },
    ]);
  const mountain = may('plain_resettled_migrant') || (locality ?? world.once('locality', ['mountain', 'plain'])) === 'mountain';
  const county = mountain ? 1280 : 5120;
  return { ...parts, region: world.pick(rounded(12800 - county)), county: world.pick(rounded(county)) };
}

const rounded = (amount: Fen): Fen[] => [Math.floor(amount / 100) * 100, Math.ceil(amount / 100) * 100];

/** 新医保办〔2023〕54号 一: 1020 of which 640 fiscal; 80% or 60% central; the shares of the rest are left to 豫政办〔2021〕75号. */
function xinxiang(situation: Situation, world: World): Parts {
  const locality = situation.person?.locality ?? world.pick(['western_policy_county', 'other_county']);
  const central = locality === 'western_policy_county' ? 51200 : 38400;
  const local = 64000 - central;
  return { fiscal: 64000, total: 102000, central, local, region: world.pick([0, local]), county: world.pick([0, local]) };
}

/** 医保发〔2023〕24号 一: at least 640, so at least 1020; central 80% in the west, 60% in the centre, unstated in the east. */
function nation(situation: Situation, world: World): Parts {
  const locality = situation.person?.locality ?? world.pick(['west', 'central', 'east']);
  const fiscal = world.pick([64000, Infinity]);
  const total = fiscal + 38000;
  if (locality === 'east') return { fiscal, total, central: world.pick([0, fiscal]), local: world.pick([0, fiscal]) };
  const share = locality === 'west' ? 0.8 : 0.6;
  return { fiscal, total, central: fiscal * share, local: fiscal === Infinity ? Infinity : fiscal - fiscal * share };
}

interface Shares {
  fiscal: Fen;
  central: Fen;
  /** The autonomous region's part and that of the place, in poor counties and elsewhere. */
  poor: [Fen, Fen];
  other: [Fen, Fen];
}

/**
 * 桂医保发〔2023〕32号 一（二）, 桂医保发〔2020〕46号 一（一）, 南医保发〔2020〕60号 三. `total` is fiscal and the contribution of the same year, which is unstated for
 * 2020 and 2023. The central part of 2020 is lost in 46号; both local parts add up to 110, so 440 remain, as 60号 says.
 */
function guangxi(situation: Situation, world: World, shares: Shares): Parts {
  const { region, benefit_year: year, person } = situation;
  const local = shares.fiscal - shares.central;
  const whole = { fiscal: shares.fiscal, total: world.pick([shares.fiscal, Infinity]), central: shares.central, local };
  const is = (identity: string) =>
    person?.identities ? person.identities.includes(identity) : world.once(identity, [true, false]);
  if (is('student_autonomous_region_university')) return { ...whole, region: local, city: 0, county: 0 };
  const places =
    region === '450000' ? ['poverty_county', 'city_or_other_county'] : ['urban_district', 'development_zone', 'poverty_county', 'non_poverty_county'];
  // 邕宁 is a poor county for the division (南医保发〔2020〕60号 三（四）) and divides the place's part 1:1 with the city.
  const place = region === '450109' && year === 2020 ? 'yongning' : (person?.locality ?? world.once('locality', places));
  const [byRegion, byPlace] = place === 'poverty_county' || place === 'yongning' ? shares.poor : shares.other;
  if (year !== 2020) return { ...whole, region: byRegion };
  if (region === '450000') return { ...whole, region: byRegion };
  const half = byPlace / 2;
  const divided: Record<string, [Fen, Fen]> = {
    urban_district: [half, half],
    development_zone: [0, byPlace],
    poverty_county: [0, byPlace],
    non_poverty_county: [0, byPlace],
    yongning: [half, half],
  };
  const [city, county] = divided[place]!;
  if (!is('student_municipal_school')) return { ...whole, region: byRegion, city, county };
  // 三（五）: the city bears 55 in full for students of its own schools; where the place has a rule of its own the two clauses conflict.
  const byCity = { ...whole, region: local - 5500, city: 5500, county: 0 };
  return place === 'urban_district' ? byCity : world.pick([byCity, { ...whole, region: byRegion, city, county }]);
}
