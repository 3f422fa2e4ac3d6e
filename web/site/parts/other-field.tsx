import type { Estimate } from 'mingbai/small';
import { optionsAt } from '../../common/alternative.ts';
import { textAt } from '../../common/entry.ts';
import { EntryChoice, EntryDate } from '../fields/entry-field.tsx';
import { usePage, useTelling } from '../page.ts';
import { AnsweredBy } from './answered-by.tsx';
import { PeriodField } from './payment-fields.tsx';
import { RegionFields } from './region-fields.tsx';
import { YearField } from './year-field.tsx';

interface OtherFieldProps {
  path: string;
  estimate: Estimate | null;
}

/** What is chosen to differ, to be told as it is told of the present side. */
export function OtherField({ path, estimate }: OtherFieldProps) {
  if (path === '/region') {
    return (
      <>
        <RegionFields />
        <AnsweredBy />
      </>
    );
  }
  if (path === '/benefit_year') return <YearField />;
  if (path === '/enrolment/paid_on') return <PaymentField path={path} estimate={estimate} />;
  return <ClassField path={path} />;
}

/** The day of payment, and its period where the day does not tell it. */
function PaymentField({ path, estimate }: OtherFieldProps) {
  const { entry } = usePage();
  const period = '/enrolment/period';
  const isAsked = estimate?.questions.some((question) => question.path === period) ?? false;
  return (
    <>
      <EntryDate path={path} />
      {textAt(entry, path) !== '' && (isAsked || textAt(entry, period) !== '') && <PeriodField />}
    </>
  );
}

function ClassField({ path }: { path: string }) {
  const { catalogue } = usePage();
  return <EntryChoice path={path} ids={optionsAt(path, useTelling(), catalogue)} />;
}
