import type { Source } from 'mingbai/small';
import { isReadings, type Policy } from './policy.ts';

/** A clause that can be read in several ways, by the id of its wording. */
export interface OpenReading {
  id: string;
  options: string[];
  preferred: string | null;
  source: Source;
}

/** Every such clause of a region, in the order of its policy file. */
export function readingsOf(policy: Policy): OpenReading[] {
  const { contribution, funding, enrolment, care, readings = [] } = policy;
  const windows = enrolment?.windows ?? [];
  const found = [
    ...readings.map(({ id, options, preferred, source }) => open(id, { readings: options, preferred, source })),
    ...(contribution?.standard ?? []).map((line) => open('contribution.standard.benefit_year', line.benefit_year)),
    open('contribution.aid.reach', contribution?.aid_reach?.aid),
    open('funding.rounding', funding?.rounding?.direction),
    ...windows.flatMap(({ waiting, groups = [] }) => [
      open('coverage.waiting.payment_day', waiting?.payment_day),
      open('coverage.waiting.exempt_others', waiting?.exempt?.others),
      ...groups.flatMap(({ requires = [] }) =>
        requires.map(({ boundary }) => open('coverage.group.boundary_day', boundary)),
      ),
    ]),
    ...(care ?? []).flatMap(({ kind, method = [] }) =>
      method.flatMap(({ mechanism, ...settings }) =>
        Object.entries(settings).map(([name, setting]) =>
          open(`${kind}.${mechanism === 'cap' ? 'annual_cap' : mechanism}.${name}`, setting),
        ),
      ),
    ),
  ];
  return found.filter((reading) => reading !== null);
}

function open(id: string, setting: unknown): OpenReading | null {
  if (!isReadings(setting)) return null;
  const { readings, preferred, source } = setting;
  return {
    id,
    options: readings.map(String),
    preferred: preferred === undefined ? null : String(preferred),
    source,
  };
}
