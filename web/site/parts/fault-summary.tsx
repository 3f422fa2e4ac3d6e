import type { FaultView } from '../../common/faults.ts';
import { usePage } from '../page.ts';
import { useReveal } from '../focus.ts';

/** All that stands in the way of an answer, each leading to its field where there is one. */
export function FaultSummary({ faults }: { faults: FaultView[] }) {
  const { voice } = usePage();
  const reveal = useReveal();
  return (
    <div role="alert">
      {faults.length > 0 && (
        <div class="faults">
          <h2>{voice.say('faults.title', { count: String(faults.length) })}</h2>
          <ul>
            {faults.map(({ field, inList }) => (
              <li key={field}>
                <button type="button" class="link" onClick={() => reveal(field)}>{inList}</button>
              </li>
            ))}
          </ul>
          <p>{voice.say('faults.kept')}</p>
        </div>
      )}
    </div>
  );
}
