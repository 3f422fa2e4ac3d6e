const fullWidthOffset = '０'.charCodeAt(0) - '0'.charCodeAt(0);
const groupedInThousands = /^\d{1,3}(,\d{3})+(\.\d+)?$/;

/**
 * The digits of an amount that was typed as people write it: with full-width digits, spaces, a yuan sign or
 * thousands separators. Anything else is left as it is, for the engine to judge.
 */
export function typedNumber(text: string): string {
  const plain = text
    .replace(/[０-９．，]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - fullWidthOffset))
    .replace(/\s/g, '')
    .replace(/^[¥￥]/, '')
    .replace(/元$/, '');
  return groupedInThousands.test(plain) ? plain.replaceAll(',', '') : plain;
}
