import { paymentAnswer, personAnswer, placeAnswer } from '../../common/answers.ts';
import { textAt } from '../../common/entry.ts';
import { provinceOf } from '../../common/places.ts';
import { isSettled } from '../../common/fixed-place.ts';
import { usePage, useTelling } from '../page.ts';
import { usePlacesOf } from '../places.ts';
import { AnswerRow } from './answer-row.tsx';
import { CareList } from './care-list.tsx';
import { PaymentFields } from './payment-fields.tsx';
import { PersonFields } from './person-fields.tsx';
import { Place } from './place.tsx';

/** Everything that was answered, to be looked over and changed. */
export function Answers() {
  const { voice, entry, catalogue, places, place } = usePage();
  const below = usePlacesOf(provinceOf(textAt(entry, '/region')));
  const telling = useTelling();
  return (
    <section class="answers" aria-labelledby="answers">
      <h2 id="answers">{voice.say('answers.title')}</h2>
      {isSettled(place, catalogue) ? (
        <Place />
      ) : (
        <AnswerRow
          id="place"
          name={voice.say('place.title')}
          answer={telling ? placeAnswer(telling, [...places, ...below], catalogue) : voice.say('answers.none')}
          isNew={!telling}
        >
          <Place />
        </AnswerRow>
      )}
      {telling && (
        <>
          <AnswerRow id="person" name={voice.say('person.title')} answer={personAnswer(telling)}>
            <PersonFields />
          </AnswerRow>
          <AnswerRow id="payment" name={voice.say('payment.title')} answer={paymentAnswer(telling)}>
            <PaymentFields />
          </AnswerRow>
          <CareList />
        </>
      )}
    </section>
  );
}
