const widest = 118;

/** Text of words in lines that are not longer than lines of prose should be, the later ones behind an indent. */
export function wrapped(text, indent = '') {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line.length + word.length < widest) lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    else lines.push(`${indent}${word}`);
  }
  return lines.join('\n');
}
