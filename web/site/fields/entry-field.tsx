import { fieldAt, textAt, withText } from '../../common/entry.ts';
import { choicesOf } from '../../common/questions.ts';
import type { WordingKey } from '../../common/wording/voice.ts';
import { usePage, useTelling } from '../page.ts';
import { DateField } from './date-field.tsx';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';

interface EntryFieldProps {
  path: string;
  label?: string | undefined;
  hint?: string | undefined;
}

/** A field of the entry, labelled by the wording of its pointer. */
function useField({ path, label, hint }: EntryFieldProps) {
  const { entry, change, settle, faults, fieldId, voice } = usePage();
  const { field } = fieldAt(path);
  return {
    described: {
      id: fieldId(path),
      label: label ?? voice.say(`field.${field}` as WordingKey),
      hint: hint ?? voice.find(`field.${field}.hint`),
      fault: faults.get(path),
    },
    value: textAt(entry, path),
    pick: (text: string) => change(withText(entry, path, text)),
    type: (text: string) => change(withText(entry, path, text), path),
    settle,
  };
}

export function EntryText({ inputMode, ...props }: EntryFieldProps & { inputMode: 'decimal' | 'numeric' | 'text' }) {
  const { described, value, type, settle } = useField(props);
  return <TextField {...described} value={value} inputMode={inputMode} onType={type} onLeave={settle} />;
}

export function EntryDate(props: EntryFieldProps) {
  const { described, value, type, settle } = useField(props);
  return <DateField {...described} value={value} onType={type} onLeave={settle} />;
}

/** A choice that may be left open. */
export function EntryChoice({ ids, ...props }: EntryFieldProps & { ids: string[] }) {
  const { described, value, pick } = useField(props);
  const { voice } = usePage();
  const choices = choicesOf(fieldAt(props.path).field, ids, useTelling());
  const none = voice.say('choice.unknown');
  return <SelectField {...described} value={value} choices={choices} none={none} onPick={pick} />;
}
