import { usualSigns } from './usual-signs.ts';

const groupedInThousands = /^\d{1,3}(,\d{3})+(\.\d+)?$/;

/**
 * The digits of an amount that was typed as people write it: with full-width digits, spaces, a yuan sign, thousands
 * separators or a Chinese full stop for the point. Anything else is left as it is, for the engine to judge.
 */
export function typedNumber(text: string): string {
  const plain = usualSigns(text)
    .replace(/\s/g, '')
    .replace(/^[¥￥]/, '')
    .replace(/元$/, '')
    .replace(/(\d)[。｡](?=\d)/, '$1.');
  return groupedInThousands.test(plain) ? plain.replace(/,/g, '') : plain;
}
