import jsonLogic from 'json-logic-js';
import { fenOf, yuan } from '../amounts.js';

const share = {
  if: [
    { '==': [{ var: 'current.class' }, 'municipal'] },
    0.4,
    { '==': [{ var: 'current.class' }, 'county'] },
    0.5,
    0.6,
  ],
};
const deductible = {
  if: [
    { or: [{ '==': [{ var: 'current.class' }, 'primary'] }, { in: [{ var: 'current.key' }, { var: 'accumulator' }] }] },
    0,
    50,
  ],
};
const product = { '*': [{ '-': [{ var: 'current.cost' }, deductible] }, share] };
const toFen = (amount) => ({ '/': [{ 'Math.round': [{ '*': [amount, 100] }] }, 100] });

/** Of each visit its day and institution, then what the fund pays: a rule can build lists, but no objects. */
const paid = {
  reduce: [{ var: 'visits' }, { merge: [{ var: 'accumulator' }, { var: 'current.key' }, toFen(product)] }, []],
};
/** A key is no number and so not at least nothing. */
const amount = { if: [{ '>=': [{ var: 'current' }, 0] }, { var: 'current' }, 0] };
const fund = { reduce: [{ var: 'paid' }, { '+': [{ var: 'accumulator' }, amount] }, 0] };
const person = { reduce: [{ var: 'visits' }, { '+': [{ var: 'accumulator' }, { var: 'current.cost' }] }, { '-': [{ var: 'fund' }] }] };

const visits = {
  take: (claim) => ({
    visits: claim.visits.map(({ day, institution, class: of, inPolicy }) => ({
      key: `${day} ${institution}`,
      class: of,
      cost: yuan(inPolicy),
    })),
  }),
  claim(input) {
    const funds = jsonLogic.apply(paid, input);
    const total = jsonLogic.apply(fund, { paid: funds });
    return { funds, fund: total, person: jsonLogic.apply(person, { visits: input.visits, fund: total }) };
  },
  answer: (result) => ({
    funds: result.funds.filter((_, i) => i % 2 === 1).map(fenOf),
    fund: fenOf(result.fund),
    person: fenOf(result.person),
  }),
};

const identity = { var: 'identity' };
const aid = {
  if: [
    { in: [identity, ['destitute_support', 'orphan', 'severe_disability', 'retired_cadre_widow']] },
    380,
    {
      in: [
        identity,
        [
          'entitled_group',
          'elderly_low_income',
          'minimum_living_allowance',
          'monitored_unstable',
          'monitored_marginal',
          'monitored_sudden_hardship',
        ],
      ],
    },
    305,
    { '==': [identity, 'moderate_disability'] },
    270,
    { '==': [identity, 'out_of_poverty'] },
    180,
    0,
  ],
};
const due = {
  if: [
    { '==': [{ var: 'year' }, 2024] },
    { merge: [{ '-': [380, aid] }, { '-': [380, aid] }] },
    { '>': [aid, 0] },
    [0, 350],
    [350, 350],
  ],
};

const contribution = {
  take: (claim) => claim,
  claim: (input) => jsonLogic.apply(due, input),
  answer: ([low, high]) => ({ low: fenOf(low), high: fenOf(high) }),
};

export default {
  name: 'json-logic-js',
  kind: 'peer',
  package: 'json-logic-js',
  explains: false,
  notes: 'rounds with the operation that its documentation adds, Math',
  async prepare() {
    jsonLogic.add_operation('Math', Math);
    return { W1: visits, W2: contribution };
  },
};
