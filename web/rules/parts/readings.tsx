import { clause } from '../../common/format.ts';
import type { OpenReading } from '../open-readings.ts';
import { usePage } from '../page.ts';
import type { Policy } from '../policy.ts';

/** The clauses of a chapter that can be read in several ways, and which is the more likely. */
export function Readings({ readings, policy }: { readings: OpenReading[]; policy: Policy }) {
  const { voice } = usePage();
  if (readings.length === 0) return null;
  const waiting = policy.enrolment?.windows?.flatMap((window) => window.waiting?.days ?? [])[0];
  const facts = { days: voice.say('days', { count: String(waiting?.days ?? '') }) };
  return (
    <div class="boxed">
      <h3>{voice.say('guide.readings')}</h3>
      {readings.map(({ id, options, preferred, source }) => (
        <div>
          <p>{voice.sayCode('reading', id, facts)} <cite class="clause">{clause(source, voice)}</cite></p>
          <ul>
            {options.map((option) => (
              <li>
                {voice.find(`reading.${id}.${option}`) ?? voice.say('reading.other.option')}
                {option === preferred && voice.say('readings.usual')}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
