import type { Situation } from '../situation.ts';
import { coverSituation } from './cover.ts';
import { chronicSituation, twoDiseaseSituation } from './diseases.ts';
import { less } from './less.ts';
import { outpatientSituation } from './outpatient.ts';
import { aidHistorySituation, contributionSituation, fundingSituation } from './person.ts';
import type { Random } from './random.ts';
import { inpatientSituation, maternitySituation, mixedSituation } from './stays.ts';

const generators: Record<string, (random: Random) => Situation> = {
  contribution: contributionSituation,
  aid_history: aidHistorySituation,
  cover: coverSituation,
  outpatient: outpatientSituation,
  chronic: chronicSituation,
  two_diseases: twoDiseaseSituation,
  maternity: maternitySituation,
  inpatient: inpatientSituation,
  funding: fundingSituation,
  mixed: mixedSituation,
};

/** A generator of situations for each kind, in the order in which they are compared; in every fourth one answer is left unsaid. */
export const kinds: Record<string, (random: Random) => Situation> = Object.fromEntries(
  Object.entries(generators).map(([kind, generate]) => [
    kind,
    (random: Random) => {
      const situation = generate(random);
      return random.chance(0.25) ? less(random, situation) : situation;
    },
  ]),
);
