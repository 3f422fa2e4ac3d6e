import { answeredText } from '../../common/place-fields.ts';
import { usePage } from '../page.ts';

/** Whose documents hold in a region that has none of its own, or none for the year. */
export function AnsweredBy() {
  const page = usePage();
  const text = answeredText(page, page.catalogue);
  return text === '' ? null : <p class="soft">{text}</p>;
}
