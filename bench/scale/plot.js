// Plots as SVG: lines over two logarithmic axes, named where they end, in the colours of the reader's scheme.
const width = 760;
const height = 420;
const frame = { left: 78, right: 190, top: 54, bottom: 56 };
const tick = 5;
const nextToPoint = 10;
const lineHeight = 18;
const middleOfText = 4;

const style = `
    svg { --paper: #ffffff; --ink: #1f2328; --grid: #d0d7de; --a: #0550ae; --b: #953800; --c: #116329; --d: #8250df; }
    @media (prefers-color-scheme: dark) {
      svg { --paper: #0d1117; --ink: #e6edf3; --grid: #30363d; --a: #79c0ff; --b: #ffa657; --c: #7ee787; --d: #d2a8ff; }
    }
    text { font: 13px system-ui, sans-serif; fill: var(--ink); }
    .title { font-size: 15px; font-weight: 600; }
    .grid { stroke: var(--grid); }`;

const colours = ['var(--a)', 'var(--b)', 'var(--c)', 'var(--d)'];
const marks = [
  (x, y) => `<circle cx="${x}" cy="${y}" r="4"/>`,
  (x, y) => `<rect x="${x - 4}" y="${y - 4}" width="8" height="8"/>`,
  (x, y) => `<path d="M${x} ${y - 5}l5 9h-10z"/>`,
  (x, y) => `<path d="M${x} ${y - 5}l5 5-5 5-5-5z"/>`,
];

const escaped = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);
const placed = (number) => Number(number.toFixed(1));

/** From values to places, by their logarithm, with marks at the powers of ten from `low` to `high`. */
function axis(low, high, from, to) {
  const lowest = Math.log10(low);
  const span = Math.log10(high) - lowest;
  const ticks = [];
  for (let tick = low; tick <= high; tick *= 10) ticks.push(tick);
  return { at: (value) => placed(from + ((Math.log10(value) - lowest) / span) * (to - from)), ticks };
}

/** The powers of ten that are not above a value, and not below it. */
const powerBelow = (value) => 10 ** Math.floor(Math.log10(value));
const powerAbove = (value) => 10 ** Math.ceil(Math.log10(value));

/** Where the names of lines go: beside their ends, from the top, none on another. */
function apart(ends) {
  const sorted = ends.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y);
  for (let k = 1; k < sorted.length; ++k) sorted[k].y = Math.max(sorted[k].y, sorted[k - 1].y + lineHeight);
  const beyond = Math.max(0, (sorted.at(-1)?.y ?? 0) - (height - frame.bottom));
  return sorted.sort((a, b) => a.i - b.i).map(({ y }) => y - beyond);
}

/** One plot: `series` are lines with a name and points from x to y. */
export function plot({ title, description, x: xName, y: yName, series }) {
  const [left, right, top, bottom] = [frame.left, width - frame.right, frame.top, height - frame.bottom];
  const xs = series.flatMap(({ points }) => points.map((point) => point[0]));
  const ys = series.flatMap(({ points }) => points.map((point) => point[1]));
  const x = axis(powerBelow(Math.min(...xs)), Math.max(...xs), left, right);
  const y = axis(powerBelow(Math.min(...ys)), powerAbove(Math.max(...ys)), bottom, top);
  const number = (value) => value.toLocaleString('en-US', { maximumSignificantDigits: 1 });
  const columns = x.ticks.map(
    (value) => `<path class="grid" d="M${x.at(value)} ${top}V${bottom + tick}"/>
  <text x="${x.at(value)}" y="${bottom + 20}" text-anchor="middle">${number(value)}</text>`,
  );
  const rows = y.ticks.map(
    (value) => `<path class="grid" d="M${left - tick} ${y.at(value)}H${right}"/>
  <text x="${left - 9}" y="${y.at(value) + middleOfText}" text-anchor="end">${number(value)}</text>`,
  );
  const names = apart(series.map((each) => y.at(each.points.at(-1)[1])));
  const lines = series.map(({ name, points: of }, i) => {
    const places = of.map(([a, b]) => [x.at(a), y.at(b)]);
    return `<g fill="${colours[i]}" stroke="none">
    <path d="M${places.map((place) => place.join(' ')).join('L')}" fill="none" stroke="${colours[i]}" stroke-width="2"/>
    ${places.map(([a, b]) => marks[i](a, b)).join('')}
    <text x="${places.at(-1)[0] + nextToPoint}" y="${placed(names[i] + middleOfText)}">${escaped(name)}</text>
  </g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">
  <title id="title">${escaped(title)}</title>
  <desc id="description">${escaped(description)}</desc>
  <style>${style}
  </style>
  <rect width="${width}" height="${height}" fill="var(--paper)"/>
  <text class="title" x="${left}" y="22">${escaped(title)}</text>
  <text x="${left}" y="42">${escaped(yName)}</text>
  ${[...columns, ...rows, ...lines].join('\n  ')}
  <text x="${(left + right) / 2}" y="${height - 12}" text-anchor="middle">${escaped(xName)}</text>
</svg>
`;
}
