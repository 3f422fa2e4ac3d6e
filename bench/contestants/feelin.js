import { evaluate } from 'feelin';
import { fenOf, yuan } from '../amounts.js';

const outpatient = `{
  paid: for visit in visits return {
    key: visit.day + " " + visit.institution,
    deductible: if visit.class = "primary" or (some earlier in partial satisfies earlier.key = key) then 0 else 50,
    fund: round half up((visit.cost - deductible) * get value(shares, visit.class), 2)
  },
  fund: sum(paid.fund),
  person: sum(visits.cost) - fund
}`;
const shares = { municipal: 0.4, county: 0.5, primary: 0.6 };

const visits = {
  take: (claim) => ({
    shares,
    visits: claim.visits.map(({ day, institution, class: of, inPolicy }) => ({
      day,
      institution,
      class: of,
      cost: yuan(inPolicy),
    })),
  }),
  claim: (input) => evaluate(outpatient, input).value,
  answer: ({ paid, fund, person }) => ({
    funds: paid.map((visit) => fenOf(visit.fund)),
    fund: fenOf(fund),
    person: fenOf(person),
  }),
};

const due = `{
  aid: if identity in ("destitute_support", "orphan", "severe_disability", "retired_cadre_widow") then 380
    else if identity in ("entitled_group", "elderly_low_income", "minimum_living_allowance", "monitored_unstable",
                         "monitored_marginal", "monitored_sudden_hardship") then 305
    else if identity = "moderate_disability" then 270
    else if identity = "out_of_poverty" then 180
    else 0,
  low: if year = 2024 then 380 - aid else if aid > 0 then 0 else 350,
  high: if year = 2024 then 380 - aid else 350
}`;

const contribution = {
  take: (claim) => claim,
  claim: (input) => evaluate(due, input).value,
  answer: ({ low, high }) => ({ low: fenOf(low), high: fenOf(high) }),
};

export default {
  name: 'feelin',
  kind: 'peer',
  package: 'feelin',
  explains: false,
  notes: 'parses the expression for every claim: it has no other way',
  prepare: async () => ({ W1: visits, W2: contribution }),
};
