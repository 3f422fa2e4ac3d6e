/** What a press of a button does, and to what. */
export interface Button {
  act: string;
  value: string;
  label: string;
  isPrimary: boolean;
}

export function button(act: string, label: string, { value = '', isPrimary = false } = {}): Button {
  return { act, value, label, isPrimary };
}
