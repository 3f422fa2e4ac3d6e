import { Converter } from 'opencc-js/t2cn';

const [first, last] = [0x3400, 0x9fff]; // the ideographs that people type
const simplifiers = (['t', 'hk', 'tw'] as const).map((from) => Converter({ from, to: 'cn' }));

/** For traditional signs those that stand for them in the names, but for signs that stand there themselves. */
export function simplifiedIn(names: string[]): Record<string, string> {
  const used = new Set(names.join(''));
  const signs = Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at));
  const pairs = signs.flatMap((sign) => {
    const simple = simplifiers.map((simplify) => simplify(sign)).find((other) => used.has(other));
    return used.has(sign) || simple === undefined ? [] : [[sign, simple] as const];
  });
  return Object.fromEntries(pairs);
}
