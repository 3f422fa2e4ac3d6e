import type { ComponentChildren } from 'preact';
import { Words } from '../parts/words.tsx';

export interface Described {
  id: string;
  label: string;
  /** The item of care that the field is of, where its label does not say it. */
  about?: string;
  hint?: string | undefined;
  fault?: string | undefined;
}

/** The ids of what describes a control. */
export function describedBy({ id, hint, fault }: Described): string | undefined {
  return [hint && `${id}:hint`, fault && `${id}:fault`].filter(Boolean).join(' ') || undefined;
}

export function FieldFrame({ children, ...field }: Described & { children: ComponentChildren }) {
  return (
    <div class={field.fault ? 'field faulty' : 'field'}>
      <label for={field.id}><Label {...field} /></label>
      <Hint {...field} />
      <FaultText {...field} />
      {children}
    </div>
  );
}

export function Label({ label, about }: Described) {
  return <>{about && <small>{about}</small>}{label}</>;
}

export function Hint({ id, hint }: Described) {
  return hint ? <p class="hint" id={`${id}:hint`}><Words text={hint} /></p> : null;
}

export function FaultText({ id, fault }: Described) {
  return fault ? <p class="fault" id={`${id}:fault`}>{fault}</p> : null;
}
