import { textAt } from '../../common/entry.ts';
import { answering } from '../../common/places.ts';
import { usePage } from '../page.ts';

/** Whose documents hold in a region that has none of its own. */
export function AnsweredBy() {
  const { entry, catalogue, voice } = usePage();
  const region = textAt(entry, '/region');
  const own = answering(region, catalogue);
  if (region === '' || !own || own.region === region) return null;
  return <p class="soft">{voice.say('place.answered', { name: voice.name(own.name) })}</p>;
}
