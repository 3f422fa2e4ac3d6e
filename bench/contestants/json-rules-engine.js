import { Engine } from 'json-rules-engine';
import { fenOf, yuan } from '../amounts.js';

const rule = (type, params, ...all) => ({ conditions: { all }, event: { type, params } });
const is = (fact, value) => ({ fact, operator: 'equal', value });

const ofClass = (of, percent) => rule('share', { percent }, is('class', of));
const firstOfDay = { fact: 'key', operator: 'notIn', value: { fact: 'seen' } };

const outpatientRules = [
  ofClass('municipal', 40),
  ofClass('county', 50),
  ofClass('primary', 60),
  rule('deductible', { yuan: 50 }, { fact: 'class', operator: 'in', value: ['municipal', 'county'] }, firstOfDay),
];

/** The engine finds which rules hold of a visit; the sum is left to its caller, as its documentation does. */
async function fundOf(engine, { key, class: of, cost }, seen) {
  const { events } = await engine.run({ key, class: of, seen });
  let percent = 0;
  let deductible = 0;
  for (const { type, params } of events) {
    if (type === 'share') percent = params.percent;
    else deductible = params.yuan;
  }
  return Math.round((cost - deductible) * percent) / 100;
}

async function paid(engine, visits) {
  const funds = [];
  const seen = [];
  let fund = 0;
  let cost = 0;
  for (const visit of visits) {
    const ofVisit = await fundOf(engine, visit, seen);
    funds.push(ofVisit);
    seen.push(visit.key);
    fund += ofVisit;
    cost += visit.cost;
  }
  return { funds, fund, person: cost - fund };
}

const anyOf = (identities) => ({ fact: 'identity', operator: 'in', value: identities });
const groups = [
  [380, ['destitute_support', 'orphan', 'severe_disability', 'retired_cadre_widow']],
  [
    305,
    [
      'entitled_group',
      'elderly_low_income',
      'minimum_living_allowance',
      'monitored_unstable',
      'monitored_marginal',
      'monitored_sudden_hardship',
    ],
  ],
  [270, ['moderate_disability']],
  [180, ['out_of_poverty']],
];
const aided = groups.flatMap(([, identities]) => identities);
const notAided = { fact: 'identity', operator: 'notIn', value: aided };

const contributionRules = [
  ...groups.map(([aid, of]) => rule('due', { low: 380 - aid, high: 380 - aid }, is('year', 2024), anyOf(of))),
  rule('due', { low: 380, high: 380 }, is('year', 2024), notAided),
  rule('due', { low: 0, high: 350 }, is('year', 2023), anyOf(aided)),
  rule('due', { low: 350, high: 350 }, is('year', 2023), notAided),
];

export default {
  name: 'json-rules-engine',
  kind: 'peer',
  package: 'json-rules-engine',
  explains: false,
  notes: 'finds share and deductible of each visit; the sum is its caller’s, as it has no arithmetic',
  async prepare() {
    const outpatient = new Engine(outpatientRules);
    const contribution = new Engine(contributionRules);
    return {
      W1: {
        take: ({ visits }) =>
          visits.map(({ day, institution, class: of, inPolicy }) => ({
            key: `${day} ${institution}`,
            class: of,
            cost: yuan(inPolicy),
          })),
        claim: (visits) => paid(outpatient, visits),
        answer: ({ funds, fund, person }) => ({ funds: funds.map(fenOf), fund: fenOf(fund), person: fenOf(person) }),
      },
      W2: {
        take: (claim) => claim,
        claim: (facts) => contribution.run(facts),
        answer: ({ events: [{ params }] }) => ({ low: fenOf(params.low), high: fenOf(params.high) }),
      },
    };
  },
};
