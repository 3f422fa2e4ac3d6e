import { paymentAnswer, personAnswer, placeAnswer } from '../../common/answers.ts';
import { textAt } from '../../common/entry.ts';
import { isSettled } from '../../common/fixed-place.ts';
import { paymentFields } from '../../common/payment-fields.ts';
import { personFields } from '../../common/person-fields.ts';
import { knownPlaces } from '../../common/place-fields.ts';
import { FormFields } from '../fields/form-fields.tsx';
import { usePage, useTelling } from '../page.ts';
import { useAtlas } from '../places.ts';
import { AnswerRow } from './answer-row.tsx';
import { CareList } from './care-list.tsx';
import { Place } from './place.tsx';

/** Everything that was answered, to be looked over and changed. */
export function Answers() {
  const { voice, entry, catalogue, place } = usePage();
  const atlas = useAtlas(textAt(entry, '/region'));
  const telling = useTelling();
  return (
    <section class="answers" aria-labelledby="answers">
      <h2 id="answers">{voice.say('answers.title')}</h2>
      {isSettled(place, catalogue) ? (
        <Place />
      ) : (
        <AnswerRow
          id="place"
          part="place"
          name={voice.say('place.title')}
          answer={telling ? placeAnswer(telling, knownPlaces(atlas), catalogue) : voice.say('answers.none')}
          isNew={!telling}
        >
          <Place />
        </AnswerRow>
      )}
      {telling && (
        <>
          <AnswerRow id="person" part="person" name={voice.say('person.title')} answer={personAnswer(telling)}>
            <FormFields fields={personFields(telling)} />
          </AnswerRow>
          <AnswerRow id="payment" part="payment" name={voice.say('payment.title')} answer={paymentAnswer(telling)}>
            <FormFields fields={paymentFields(telling)} />
          </AnswerRow>
          <CareList />
        </>
      )}
    </section>
  );
}
