import { textAt } from '../../common/entry.ts';
import { answering, documented } from '../../common/places.ts';
import { usePage } from '../page.ts';

/** Whose documents hold in a region that has none of its own, or none for the year. */
export function AnsweredBy() {
  const { entry, catalogue, voice } = usePage();
  const region = textAt(entry, '/region');
  const year = textAt(entry, '/benefit_year');
  const nearest = answering(region, Number(year), catalogue);
  if (region === '' || !nearest || nearest.region === region) return null;
  const hasOwn = documented(region, catalogue)[0]?.region === region;
  const name = voice.name(nearest.name);
  return (
    <p class="soft">{hasOwn ? voice.say('place.answered.year', { year, name }) : voice.say('place.answered', { name })}</p>
  );
}
