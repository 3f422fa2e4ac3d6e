import { usePage, useTelling } from '../page.ts';
import { describedBy, FaultText, Hint, type Described } from './field-frame.tsx';

/**
 * The identities that the form offers, several of which may hold, and that none of them does. What a click does follows
 * from the entry: the box itself may have been drawn anew before its change is told.
 */
export function IdentitiesField({ onPick, ...field }: Described & { onPick(identities: string[] | null): void }) {
  const { entry, voice } = usePage();
  const { form } = useTelling();
  const chosen = entry.identities ?? [];
  const isNone = entry.identities?.length === 0;
  const toggle = (id: string) =>
    onPick(chosen.includes(id) ? without(chosen, id) : [...chosen, id]);
  return (
    <fieldset class="field" aria-describedby={describedBy(field)}>
      <legend id={field.id} tabIndex={-1}>{field.label}</legend>
      <Hint {...field} />
      <FaultText {...field} />
      {form.identities.map(({ id, name }) => (
        <label class="option" key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={() => toggle(id)}
          />
          <span>{voice.name(name)}</span>
        </label>
      ))}
      <label class="option">
        <input
          type="checkbox"
          checked={isNone}
          onChange={() => onPick(isNone ? null : [])}
        />
        <span>{voice.say('identities.none')}</span>
      </label>
    </fieldset>
  );
}

/** Taking back the last one leaves the question open again. */
function without(chosen: string[], id: string): string[] | null {
  const rest = chosen.filter((other) => other !== id);
  return rest.length > 0 ? rest : null;
}
