import type { Estimate } from 'mingbai/small';
import { optionsAt } from '../../common/alternative.ts';
import { textAt } from '../../common/entry.ts';
import { dateField, openChoice } from '../../common/field.ts';
import { periodFields } from '../../common/payment-fields.ts';
import { regionFields, yearFields } from '../../common/place-fields.ts';
import { FormFields } from '../fields/form-fields.tsx';
import { usePage, useTelling } from '../page.ts';
import { useAtlas } from '../places.ts';
import { AnsweredBy } from './answered-by.tsx';
import { PlaceSearch } from './place-search.tsx';

interface OtherFieldProps {
  path: string;
  estimate: Estimate | null;
}

/** What is chosen to differ, to be told as it is told of the present side. */
export function OtherField({ path, estimate }: OtherFieldProps) {
  const page = usePage();
  if (path === '/region') return <RegionField />;
  if (path === '/benefit_year') return <FormFields fields={yearFields(page, page.catalogue)} />;
  if (path === '/enrolment/paid_on') return <PaymentField path={path} estimate={estimate} />;
  return <ClassField path={path} />;
}

function RegionField() {
  const page = usePage();
  const atlas = useAtlas(textAt(page.entry, '/region'));
  return (
    <>
      <PlaceSearch />
      <div class="pair">
        <FormFields fields={regionFields(page, atlas)} />
      </div>
      <AnsweredBy />
    </>
  );
}

/** The day of payment, and its period where the day does not tell it. */
function PaymentField({ path, estimate }: OtherFieldProps) {
  const page = usePage();
  const telling = useTelling();
  const period = '/enrolment/period';
  const isAsked = estimate?.questions.some((question) => question.path === period) ?? false;
  const isTold = textAt(page.entry, path) !== '' && (isAsked || textAt(page.entry, period) !== '');
  return <FormFields fields={[dateField(path, page), ...(isTold ? periodFields(telling) : [])]} />;
}

function ClassField({ path }: { path: string }) {
  const { catalogue } = usePage();
  const telling = useTelling();
  return <FormFields fields={[openChoice(path, optionsAt(path, telling, catalogue), telling)]} />;
}
