// A consumer of the package as its types describe it; the compiler checks it, nothing runs it.
import { MingbaiError, createEstimator } from 'mingbai';
import type { BillColumns, Catalogue, Estimate, Estimator, Fault, Form, Range, Situation } from 'mingbai';

const situation: Situation = {
  region: '410700',
  benefit_year: 2024,
  person: { identities: ['minimum_living_allowance'], locality: 'other_county' },
  enrolment: { paid_on: '2024-01-10', period: 'extended' },
  care: [
    { kind: 'outpatient', on: '2024-03-05', institution: { id: '甲', class: 'county' }, cost: { in_policy: '13.75' } },
    { kind: 'maternity', delivery: 'natural', babies: 1, cost: { total: 800 } },
  ],
  used: { outpatient: { fund: 350 }, inpatient: 100 },
  known_terms: { 'outpatient.annual_cap': 600, 'outpatient.deductible_basis': 'per_visit' },
};

// @ts-expect-error a region is required
const withoutRegion: Situation = { benefit_year: 2024 };
// @ts-expect-error care is of a known kind
const unknownKind: Situation = { region: '410700', benefit_year: 2024, care: [{ kind: 'dentistry' }] };

function width(range: Range): number | null {
  return range.high === null ? null : Number(range.high) - Number(range.low);
}

export async function consume(): Promise<(number | null)[]> {
  const estimator: Estimator = await createEstimator({ policies: ['{}', new Uint8Array()], wasm: 'mingbai.wasm' });
  estimator.addPolicies('{}');
  const catalogue: Catalogue = estimator.catalogue();
  const form: Form = estimator.form(catalogue.regions[0]?.region ?? '410700', 2024);
  const { changes } = estimator.diff(form.region, 2023, 2024);
  console.log(changes.map(({ figure, before, after }) => [figure, before?.value, after?.value]));
  const estimate: Estimate = estimator.estimate(situation, { steps: false });
  for (const answer of estimator.estimateMany([situation], { steps: false })) {
    console.log('errors' in answer ? answer.errors.length : answer.totals.fund.low);
  }
  const columns: BillColumns = { claims: Uint32Array.of(0, 1), in_policy: Int32Array.of(20_000) };
  const lowest: number | undefined = estimator.estimateColumns(situation, columns).claims.fund_low[0];
  console.log(lowest);
  // @ts-expect-error an amount may have no upper bound
  const bounded: string = estimate.totals.fund.high;
  try {
    estimator.estimate(JSON.stringify([withoutRegion, unknownKind, bounded]));
    estimator.estimate(new Uint8Array([123]));
  } catch (error) {
    if (!(error instanceof MingbaiError)) throw error;
    const faults: Fault[] = error.errors;
    console.log(
      form.care.length,
      faults.map(({ code, path, message }) => `${code} ${path} ${message}`),
    );
  }
  return estimate.care.flatMap(({ fund, annual_cap: cap }) => [
    width(fund),
    cap === null || cap === 'unlimited' ? null : width(cap),
  ]);
}
