const dayMilliseconds = 86_400_000;

/** Claims of visits as the columns that Mingbai takes; `places` are those of the classes. */
export function columnsOf(claims, places) {
  const visits = claims.flatMap((claim) => claim.visits);
  const numbers = new Map();
  const numberOf = (institution) => {
    if (!numbers.has(institution)) numbers.set(institution, numbers.size + 1);
    return numbers.get(institution);
  };
  let end = 0;
  return {
    claims: Uint32Array.from([0, ...claims.map((claim) => (end += claim.visits.length))]),
    on: Int32Array.from(visits, ({ day }) => Date.parse(day) / dayMilliseconds),
    class: Uint8Array.from(visits, (visit) => places[visit.class]),
    institution: Uint32Array.from(visits, ({ institution }) => numberOf(institution)),
    in_policy: Int32Array.from(visits, ({ inPolicy }) => inPolicy),
  };
}

const range = (low, high, place) => ({ low: low[place], high: high[place] });

/** For each claim what the fund pays of each bill, and what fund and person pay of all. */
export function rowsOf({ claims: begins }, { bills, claims }) {
  return Array.from(claims.fund_low, (_, claim) => ({
    funds: Array.from({ length: begins[claim + 1] - begins[claim] }, (_, place) =>
      range(bills.fund_low, bills.fund_high, begins[claim] + place),
    ),
    fund: range(claims.fund_low, claims.fund_high, claim),
    person: range(claims.person_low, claims.person_high, claim),
  }));
}
