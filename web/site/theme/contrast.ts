const least = 4.5;

/** Text, and the grounds that it stands on. */
const grounds: Record<string, string[]> = {
  '--ink': ['--ground', '--sheet', '--tint'],
  '--soft': ['--ground', '--sheet', '--tint'],
  '--accent': ['--ground', '--sheet', '--tint'],
  '--on-accent': ['--accent'],
  '--open': ['--open-tint'],
  '--wrong': ['--ground', '--sheet', '--wrong-tint'],
};

interface Pair {
  text: string;
  ground: string;
  contrast: number;
}

/** The text that is hard to read on its ground, of what is told in the form #rrggbb. */
export function faintPairs(colourOf: (name: string) => string): Pair[] {
  return Object.entries(grounds)
    .flatMap(([text, all]) => all.map((ground) => ({ text, ground, contrast: contrast(colourOf(text), colourOf(ground)) })))
    .filter((pair) => pair.contrast < least);
}

/** As WCAG 2 defines it. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
