import { unbroken } from '../../../common/answer.ts';
import { careAnswer, partOf, paymentAnswer, personAnswer, placeAnswer } from '../../../common/answers.ts';
import { costFields, visitFields } from '../../../common/care-fields.ts';
import { mostCare } from '../../../common/entry.ts';
import type { Field } from '../../../common/field.ts';
import { isSettled } from '../../../common/fixed-place.ts';
import { sameInstitutionText } from '../../../common/institutions.ts';
import { paymentFields } from '../../../common/payment-fields.ts';
import { personFields } from '../../../common/person-fields.ts';
import { knownPlaces } from '../../../common/place-fields.ts';
import { careName, type Telling } from '../../../common/telling.ts';
import { button, type Button } from './button.ts';
import { fieldView, type FieldView } from './field.ts';
import { atlasOf, placeView, type PlaceView } from './place.ts';
import type { Scene } from './scene.ts';
import { isUnfolded, type Visit } from './visit.ts';

/** What the parts of the answers are unfolded by. */
export const rows = { place: 'row-place', person: 'row-person', payment: 'row-payment' };
export const rowOfCare = ({ id }: { id: number }) => `row-care-${id}`;

/** The part of the answers that a field is in. */
export function rowOf(path: string, { session }: Visit): string {
  const part = partOf(path);
  if (typeof part === 'string') return rows[part];
  const care = session.entry.care[part];
  return care ? rowOfCare(care) : rows.place;
}

/** Everything that was answered, to be looked over and changed. */
export interface AnswersView {
  title: string;
  change: string;
  rows: Row[];
  /** That there is no care yet. */
  noCare: string;
  add: Button | null;
}

/** A part of the answers in a line; its fields are there once it is unfolded. */
interface Row {
  id: string;
  name: string;
  answer: string;
  /** That something of it has to be changed. */
  wrong: string;
  isOpen: boolean;
  /** Whether there is anything to choose. */
  canChange: boolean;
  place: PlaceView | null;
  fields: FieldView[];
  note: string;
  buttons: Button[];
}

export function answersView(scene: Scene): AnswersView {
  const { voice, telling, engine, place } = scene;
  const answered = telling && placeAnswer(telling, knownPlaces(atlasOf(scene)), engine.catalogue);
  const placeRow = row(rows.place, voice.say('place.title'), answered ?? voice.say('answers.none'), scene, () => ({
    place: placeView(scene),
  }));
  return {
    title: voice.say('answers.title'),
    change: voice.say('answers.change'),
    rows: [
      isSettled(place, engine.catalogue) ? { ...placeRow, isOpen: false, canChange: false } : placeRow,
      ...(telling ? rowsOf(telling, scene) : []),
    ],
    ...careParts(scene),
  };
}

function rowsOf(telling: Telling, scene: Scene): Row[] {
  const { voice } = scene;
  return [
    row(rows.person, voice.say('person.title'), personAnswer(telling), scene, () => ({
      fields: views(personFields(telling), scene),
    })),
    row(rows.payment, voice.say('payment.title'), paymentAnswer(telling), scene, () => ({
      fields: views(paymentFields(telling), scene),
    })),
    ...telling.entry.care.map((care, item) =>
      row(rowOfCare(care), careName(item, telling), careAnswer(care, telling), scene, () =>
        careInside(item, scene, telling),
      ),
    ),
  ];
}

type Inside = Partial<Pick<Row, 'place' | 'fields' | 'note' | 'buttons'>>;

function row(id: string, name: string, answer: string, { visit, voice, faults }: Scene, inside: () => Inside): Row {
  const isOpen = isUnfolded(visit, id);
  const isWrong = faults.some(({ field }) => rowOf(field, visit) === id);
  return {
    id,
    name,
    answer: unbroken(answer),
    wrong: isWrong ? voice.say('answers.wrong') : '',
    isOpen,
    canChange: true,
    place: null,
    fields: [],
    note: '',
    buttons: [],
    ...(isOpen && inside()),
  };
}

function careInside(item: number, scene: Scene, telling: Telling): Inside {
  const { voice } = scene;
  const same = sameInstitutionText(telling.entry, item, telling);
  const value = String(item);
  return {
    fields: views([...visitFields(item, telling), ...costFields(item, telling)], scene),
    note: same ? voice.say('same.chosen', { choice: same }) : '',
    buttons: [
      ...(same ? [button('ask-institution', voice.say('same.again'), { value })] : []),
      button('remove-care', voice.say('care.remove'), { value }),
    ],
  };
}

function views(fields: Field[], scene: Scene): FieldView[] {
  return fields.map((field) => fieldView(field, scene));
}

function careParts({ voice, telling }: Scene): Pick<AnswersView, 'noCare' | 'add'> {
  if (!telling || telling.form.care.length === 0 || telling.entry.care.length >= mostCare) return { noCare: '', add: null };
  const isFirst = telling.entry.care.length === 0;
  return {
    noCare: isFirst ? voice.say('care.none') : '',
    add: button('add-care', voice.say(isFirst ? 'care.add' : 'care.add.more'), { isPrimary: isFirst }),
  };
}
