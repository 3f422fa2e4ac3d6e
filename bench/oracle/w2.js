/** Ningxia's contribution (宁医保规发〔2023〕4号 一) in fen; of 2023 the text says that there is aid, but not how much. */
const standards = { 2023: 350_00n, 2024: 380_00n };

const aidGroups = [
  [380_00n, ['destitute_support', 'orphan', 'severe_disability', 'retired_cadre_widow']],
  [
    305_00n,
    [
      'entitled_group',
      'elderly_low_income',
      'minimum_living_allowance',
      'monitored_unstable',
      'monitored_marginal',
      'monitored_sudden_hardship',
    ],
  ],
  [270_00n, ['moderate_disability']],
  [180_00n, ['out_of_poverty']],
];

const aidOf = (identity) => aidGroups.find(([, identities]) => identities.includes(identity))?.[0];

/** In fen: the least and the most that is due. */
export function right({ identity, year }) {
  const standard = standards[year];
  const aid = aidOf(identity);
  if (aid === undefined) return { low: standard, high: standard };
  return year === 2023 ? { low: 0n, high: standard } : { low: standard - aid, high: standard - aid };
}

export const judge = (answer, expected) =>
  BigInt(answer.low) === expected.low && BigInt(answer.high) === expected.high ? 'right' : 'wrong';
