const isWide = (character) => /[\u2e80-\uffef]/u.test(character);
const width = (text) => [...text].reduce((sum, character) => sum + (isWide(character) ? 2 : 1), 0);

/** Rows as a Markdown table that also reads well in a terminal: the first column to the left, the others to the right. */
export function table(head, rows) {
  const widths = head.map((_, i) => Math.max(3, ...[head, ...rows].map((row) => width(row[i]))));
  const padded = (text, i) => {
    const space = ' '.repeat(widths[i] - width(text));
    return i === 0 ? text + space : space + text;
  };
  const line = (cells) => `| ${cells.map(padded).join(' | ')} |`;
  const rule = `|${widths.map((each, i) => (i === 0 ? '-'.repeat(each + 2) : `${'-'.repeat(each + 1)}:`)).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
