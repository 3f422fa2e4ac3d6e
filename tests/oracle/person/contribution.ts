import { day, firstOf, lastOf } from '../dates.ts';
import type { Fen, Hull } from '../money.ts';
import { fen, hullOf, exactly } from '../money.ts';
import type { Situation } from '../situation.ts';
import { answering } from '../situation.ts';
import type { World } from '../worlds.ts';
import { inEveryWorld } from '../worlds.ts';

/** 个人缴费: the standard, the aid towards it, and what is due. */
export function contributionOf(situation: Situation): { standard: Hull; aid: Hull; due: Hull } {
  const worlds = inEveryWorld((world) => {
    const standard = standardOf(situation, world);
    const aid = Math.min(standard, aidOf(situation, standard, world));
    return { standard, aid, due: aid === standard ? 0 : standard - aid };
  });
  const hull = (name: 'standard' | 'aid' | 'due') => hullOf(worlds.map((world) => exactly(world[name])));
  return { standard: hull('standard'), aid: hull('aid'), due: hull('due') };
}

const unstated = [0, Infinity];

function standardOf(situation: Situation, world: World): Fen {
  const { region, benefit_year: year } = situation;
  // 宁医保规发〔2023〕4号 一（一）（二）
  if (region === '640000') return year === 2023 ? 35000 : year === 2024 ? 38000 : world.pick(unstated);
  // 医保发〔2023〕24号 一, 辽医保发〔2023〕11号 一, 新医保办〔2023〕54号 一 name 2023 and not the benefit year: 2024 or 2023.
  if (['000000', '210000', '410700'].includes(region))
    return year === 2023 || year === 2024 ? world.pick([38000, ...unstated]) : world.pick(unstated);
  const above = answering(region);
  // 桂医保发〔2023〕32号 一（一）: no less than 380
  if (year === 2024 && above.includes('450000')) return world.pick([38000, Infinity]);
  if (year === 2021 && above.includes('450100')) return nanning(situation, world);
  return world.pick(unstated);
}

/** 南医保发〔2020〕60号 一: 280 in the concentrated period, whose days are lost, and from 2021-01-01 to 06-30; what follows is lost too. */
function nanning(situation: Situation, world: World): Fen {
  const { paid_on: paidOn, period } = situation.enrolment ?? {};
  const perhaps = () => world.pick([28000, ...unstated]);
  if (paidOn === undefined) return period === 'concentrated' ? 28000 : perhaps();
  const paid = day(paidOn);
  if (paid >= day('2021-01-01')) return paid <= day('2021-06-30') ? 28000 : world.pick(unstated);
  if (paid < day('2020-08-14')) return world.pick(unstated);
  return period === 'concentrated' ? 28000 : perhaps();
}

/** 宁医保规发〔2023〕4号 一（二）, benefit year 2024 */
const aidIn2024: Record<string, Fen> = {
  destitute_support: 38000,
  orphan: 38000,
  severe_disability: 38000,
  retired_cadre_widow: 38000,
  entitled_group: 30500,
  elderly_low_income: 30500,
  minimum_living_allowance: 30500,
  monitored_unstable: 30500,
  monitored_marginal: 30500,
  monitored_sudden_hardship: 30500,
  moderate_disability: 27000,
  out_of_poverty: 18000,
};

/** Groups in hardship, of whom no text says that they get nothing where aid is left open. */
const hardship = new Set([...Object.keys(aidIn2024), 'marginal_minimum_living_allowance', 'returned_to_poverty']);

/** What aid somebody of these identities can get: of several the higher (preferred) or another, never their sum. */
function candidates(identities: readonly string[] | undefined, situation: Situation, standard: Fen, world: World): Fen[] {
  const stated = situation.region === '640000' && situation.benefit_year === 2024;
  if (!identities) return stated ? [0, ...Object.values(aidIn2024)] : [0, standard];
  if (!stated) return identities.some((identity) => hardship.has(identity)) ? [0, standard] : [0];
  const aids = identities.flatMap((identity) => aidIn2024[identity] ?? []);
  if (!aids.length) return [0];
  // Whether aid "to our region's …" reaches holders of a residence permit is open.
  if (!identities.includes('residence_permit_holder')) return aids;
  return world.once('aid reaches holders of a residence permit', [true, false]) ? aids : [0];
}

/** 四·一是: aid that was had stays for the year; of somebody who comes into a group within the year nothing is said. */
function aidOf(situation: Situation, standard: Fen, world: World): Fen {
  const { benefit_year: year, person, enrolment } = situation;
  const received = fen(enrolment?.aid_received ?? 0);
  if (received > 0) return received;
  const history = person?.identity_history;
  if (!history?.length) return world.pick(candidates(person?.identities, situation, standard, world));
  const entries = history.map(({ from, identities }) => ({ from: day(from), identities })).sort((one, other) => one.from - other.from);
  const before = entries.filter(({ from }) => from <= firstOf(year));
  const within = entries.filter(({ from }) => from > firstOf(year) && from <= lastOf(year));
  const first = before.at(-1) ?? within.shift();
  const had = world.pick(candidates(first?.identities, situation, standard, world));
  if (had > 0 || !within.length) return had;
  return world.pick([0, ...within.flatMap(({ identities }) => candidates(identities, situation, standard, world))]);
}
