import type { ComponentChildren } from 'preact';
import { usePage } from '../page.ts';

/** What insurance and the person pay, each row a name over its amounts. */
export function AmountTable({ children }: { children: ComponentChildren }) {
  const { voice } = usePage();
  return (
    <table class="amounts">
      <thead>
        <tr>
          <th scope="col">{voice.say('table.fund')}</th>
          <th scope="col">{voice.say('table.person')}</th>
        </tr>
      </thead>
      {children}
    </table>
  );
}

interface AmountRowProps {
  name: string;
  fund: string;
  person: string;
  /** Stands below the amounts. */
  below?: string | null;
}

export function AmountRow({ name, fund, person, below }: AmountRowProps) {
  const { voice } = usePage();
  return (
    <>
      <tr><th colSpan={2} scope="rowgroup">{name}</th></tr>
      <tr>
        <td data-name={voice.say('table.fund')}>{fund}</td>
        <td data-name={voice.say('table.person')}>{person}</td>
      </tr>
      {below && <tr><td colSpan={2}>{below}</td></tr>}
    </>
  );
}
