import { counts, factFields, identitiesIn } from '../../../common/fields.ts';
import type { Telling } from '../../../common/telling.ts';
import { described, entryChoice, entryDate, entryText, identitiesField, type Field } from './field.ts';
import type { Scene } from './scene.ts';

export function personFields(scene: Scene, telling: Telling): Field[] {
  const { form, entry } = telling;
  const localities = form.localities.map(({ id }) => id);
  return [
    ...(localities.length > 0 ? [entryChoice('/person/locality', localities, scene, telling)] : []),
    ...(form.identities.length > 0 ? [identitiesField(described('/person/identities', scene), telling)] : []),
    ...factFields(identitiesIn(form, entry.identities) ?? [], form).map((path) =>
      counts.includes(path) ? entryText(path, 'number', scene) : entryDate(path, scene),
    ),
  ];
}

export function paymentFields(scene: Scene, telling: Telling): Field[] {
  const periods = [...new Set(telling.form.windows.map(({ id }) => id))];
  return [
    entryDate('/enrolment/paid_on', scene),
    ...(periods.length > 0 ? [entryChoice('/enrolment/period', periods, scene, telling)] : []),
  ];
}
