/** Xinxiang's outpatient rule (新医保办〔2023〕54号 二) in whole fen, written down once more apart from the engine. */
const deductibles = { municipal: 5000n, county: 5000n, primary: 0n };
const percents = { municipal: 40n, county: 50n, primary: 60n };

const halfUp = (hundredths) => (hundredths + 50n) / 100n;

/**
 * What the fund pays of each visit: a share of the cost above the deductible, half a fen rounded up. The deductible is
 * taken once a day and institution, from the earliest visit; what that leaves of it, from the next.
 */
export function fundOfVisits(visits) {
  const left = new Map();
  return visits.map(({ day, institution, class: of, inPolicy }) => {
    const cost = BigInt(inPolicy);
    const key = `${day} ${institution}`;
    const deductible = left.get(key) ?? deductibles[of];
    const taken = cost < deductible ? cost : deductible;
    left.set(key, deductible - taken);
    return halfUp((cost - taken) * percents[of]);
  });
}

export const sum = (amounts) => amounts.reduce((total, amount) => total + amount, 0n);

export const costOf = (visits) => sum(visits.map(({ inPolicy }) => BigInt(inPolicy)));
