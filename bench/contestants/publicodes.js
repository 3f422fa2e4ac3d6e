import Engine from 'publicodes';
import { fenOf, yuan } from '../amounts.js';

const visits = Array.from({ length: 12 }, (_, i) => `visite ${i + 1}`);

/** It has no lists: every visit has rules of its own, and knows the visit before it, as they stand by day and institution. */
const rulesOfVisit = (visit, before) => ({
  [visit]: null,
  [`${visit} . classe`]: null,
  [`${visit} . clé`]: null,
  [`${visit} . coût`]: null,
  [`${visit} . franchise`]: {
    'non applicable si': {
      'une de ces conditions': ["classe = 'primary'", ...(before ? [`clé = ${before} . clé`] : [])],
    },
    valeur: 50,
  },
  [`${visit} . taux`]: {
    variations: [{ si: "classe = 'municipal'", alors: 0.4 }, { si: "classe = 'county'", alors: 0.5 }, { sinon: 0.6 }],
  },
  [`${visit} . fonds`]: { valeur: '(coût - franchise) * taux', arrondi: '2 décimales' },
});

const outpatientRules = Object.assign(
  {
    fonds: { somme: visits.map((visit) => `${visit} . fonds`) },
    coût: { somme: visits.map((visit) => `${visit} . coût`) },
    personne: { valeur: 'coût - fonds' },
  },
  ...visits.map((visit, i) => rulesOfVisit(visit, visits[i - 1])),
);

const isOneOf = (identities) => ({ 'une de ces conditions': identities.map((identity) => `identité = '${identity}'`) });
const contributionRules = {
  identité: null,
  année: null,
  aide: {
    variations: [
      { si: isOneOf(['destitute_support', 'orphan', 'severe_disability', 'retired_cadre_widow']), alors: 380 },
      {
        si: isOneOf([
          'entitled_group',
          'elderly_low_income',
          'minimum_living_allowance',
          'monitored_unstable',
          'monitored_marginal',
          'monitored_sudden_hardship',
        ]),
        alors: 305,
      },
      { si: "identité = 'moderate_disability'", alors: 270 },
      { si: "identité = 'out_of_poverty'", alors: 180 },
      { sinon: 0 },
    ],
  },
  'au moins': { variations: [{ si: 'année = 2024', alors: '380 - aide' }, { si: 'aide > 0', alors: 0 }, { sinon: 350 }] },
  'au plus': { variations: [{ si: 'année = 2024', alors: '380 - aide' }, { sinon: 350 }] },
};

/** Situations are set and rules evaluated as nodes: no expression is parsed but those of the situation. */
function evaluating(rules) {
  const engine = new Engine(rules, { warn: false, flag: { automaticNamespaceDisabling: false } });
  return {
    set: (situation) => engine.setSituation(situation),
    value: (rule) => engine.evaluateNode(engine.getRule(rule)).nodeValue,
  };
}

const keyOf = ({ day, institution }) => `${day} ${institution}`;
const byKey = (a, b) => (keyOf(a.visit) < keyOf(b.visit) ? -1 : Number(keyOf(a.visit) > keyOf(b.visit)));

function takeVisits(claim) {
  const sorted = claim.visits.map((visit, place) => ({ visit, place })).sort(byKey);
  const facts = sorted.flatMap(({ visit }, i) => [
    [`${visits[i]} . classe`, `'${visit.class}'`],
    [`${visits[i]} . clé`, `'${keyOf(visit)}'`],
    [`${visits[i]} . coût`, yuan(visit.inPolicy)],
  ]);
  return { situation: Object.fromEntries(facts), places: sorted.map(({ place }) => place) };
}

export default {
  name: 'publicodes',
  kind: 'peer',
  package: 'publicodes',
  explains: true,
  notes: 'its evaluated nodes hold the explanation; visits are given sorted by day and institution',
  async prepare() {
    const outpatient = evaluating(outpatientRules);
    const contribution = evaluating(contributionRules);
    return {
      W1: {
        take: takeVisits,
        claim({ situation, places }) {
          outpatient.set(situation);
          const funds = [];
          places.forEach((place, i) => (funds[place] = outpatient.value(`${visits[i]} . fonds`)));
          return { funds, fund: outpatient.value('fonds'), person: outpatient.value('personne') };
        },
        answer: ({ funds, fund, person }) => ({ funds: funds.map(fenOf), fund: fenOf(fund), person: fenOf(person) }),
      },
      W2: {
        take: ({ identity, year }) => ({ identité: `'${identity ?? 'none'}'`, année: year }),
        claim(situation) {
          contribution.set(situation);
          return { low: contribution.value('au moins'), high: contribution.value('au plus') };
        },
        answer: ({ low, high }) => ({ low: fenOf(low), high: fenOf(high) }),
      },
    };
  },
};
