import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocking } from './blocking.js';
import { boundary } from './boundary.js';
import { byHandSection } from './by-hand.js';
import { filterSection } from './filter.js';
import { machine } from './machine.js';
import { parts } from './micro.js';
import { grouped, short } from './numbers.js';
import { parsing } from './parsing.js';
import { root } from './paths.js';
import { scale } from './scale.js';
import { sizes } from './sizes.js';
import { table } from './table.js';
import { gapsSection, targetsSection } from './targets.js';
import { measuresOf } from './targets/measures.js';
import { workloads } from './workloads/index.js';

const none = '–';

const kib = (bytes) => (bytes === undefined ? none : short(bytes / 1024));
const mib = (bytes) => (Number.isFinite(bytes) ? short(bytes / 2 ** 20) : none);

const named = ({ name, version }) => (version ? `${name} ${version}` : name);
const rateOf = (workload) => (result) => result.rates[workload].median;

/** The spread in percent of the median, from quartile to quartile. */
const quartiles = ({ median, lower, upper }) => `${short(((upper - lower) / median) * 100)}%`;

const fastest = (results, workload) => Math.max(0, ...results.map(rateOf(workload)));
const ratio = (rate, to) => (rate && to ? short(rate / to) : none);

function correctness({ off, wider }, count) {
  if (off > 0) return `${off} of ${count} a cent off`;
  return wider > 0 ? `${wider} of ${count} too wide` : 'right';
}

const kinds = ['mingbai', 'peer', 'limit'];

/** The results of a workload by kind of contestant, the fastest first, with what they are compared with. */
function fieldOf(results, workload) {
  const field = results.filter(({ rates }) => rates[workload]);
  const ofKind = (kind) => field.filter(({ contestant }) => contestant.kind === kind);
  const limit = (name) => ofKind('limit').find(({ contestant }) => contestant.name === name)?.rates[workload].median;
  return {
    sorted: kinds.flatMap((kind) => ofKind(kind).sort((a, b) => rateOf(workload)(b) - rateOf(workload)(a))),
    peer: fastest(ofKind('peer'), workload),
    javascript: limit('plain JavaScript'),
    cpp: limit('plain C++'),
  };
}

function rateCells({ contestant, rates, checks }, workload, { peer, javascript, cpp }, count) {
  const { median } = rates[workload];
  return [
    named(contestant),
    grouped(median),
    quartiles(rates[workload]),
    ratio(median, peer),
    ratio(javascript, median),
    ratio(cpp, median),
    correctness(checks[workload], count),
  ];
}
const rateHead = ['', 'claims/s', 'spread', '÷ fastest peer', 'plain JS ÷', 'plain C++ ÷', 'answers'];

const costCells = ({ contestant, firstAnswer, resident, bytes }) => [
  contestant.explains ? 'yes' : 'no',
  short(firstAnswer),
  mib(resident),
  kib(bytes?.raw),
  kib(bytes?.gzip),
  kib(bytes?.brotli),
];
const costHead = ['explains', 'first answer, ms', 'memory, MiB', 'raw, KiB', 'gzip, KiB', 'Brotli, KiB'];

function section(results, { id, title }, count) {
  const field = fieldOf(results, id);
  const isFull = id === 'W1';
  const rows = field.sorted.map((result) => [
    ...rateCells(result, id, field, count),
    ...(isFull ? costCells(result) : []),
  ]);
  return `## ${id}: ${title}\n\n${table(isFull ? [...rateHead, ...costHead] : rateHead, rows)}\n`;
}

const explanation = ({ rounds, seconds, claimsChecked }) => `Written by \`make bench\`. No figure here is a test: they are of one machine on one day, and only their ratios say anything.

- Every contestant answered the same ${claimsChecked} random claims of each workload first; the right answers are reckoned apart from
  all of them, in whole fen. *A cent off*: a visit or more of so many claims is; these contestants reckon yuan in binary
  fractions, in which half a fen is often not half a fen. *Too wide*: the range holds the right one but is not as tight.
- *claims/s*: the median of ${rounds} rounds of ${seconds} s, all contestants in turn in each round; *spread*: from quartile to quartile, in
  percent of the median. *÷ fastest peer*: how many times as fast as that; *plain JS ÷*: how many times as fast as this
  the limit is. Each stays in a process of its own; rules are read and compiled before. Inputs are in the
  contestant's own shape, and so are its answers.
- *explains*: what was timed also says how the answer came about.
- *first answer*: in a new process, from before the contestant is imported to its first answer, without the start of Node;
  for the programs the whole process. *memory*: what the process has grown by after 1,000 claims; for the command, all of it.
- *raw*, *gzip*, *Brotli*: what a page would ship, rule and engine, minified, WebAssembly included; with Mingbai the rules of
  all shipped regions. Without them the page module is among the targets.
- The limits are written by hand for exactly this rule. Mingbai answers with the whole estimate: contribution, funding,
  cover, care, questions, advice, assumptions and sources; the peers with what the fund pays of each visit and the sums.`;

function notes(results) {
  const noted = results.filter(({ contestant }) => contestant.notes);
  return noted.length > 0 ? `## Notes\n\n${noted.map(({ contestant: { name, notes } }) => `- ${name}: ${notes}.`).join('\n')}\n` : '';
}

function about() {
  const { kind, node, compiler, emscripten } = machine();
  return `${new Date().toISOString().slice(0, 10)}, ${kind}; Node ${node}; ${compiler}; Emscripten ${emscripten}.`;
}

/** Prints the tables and, where all contestants took part, the sections after them, and writes BENCHMARKS.md then. */
export async function report(results, options) {
  const sections = workloads
    .filter(({ id }) => results.some(({ rates }) => rates[id]))
    .map((workload) => section(results, workload, options.claimsChecked));
  console.log(`${about()}\n\n${sections.join('\n')}`);
  if (!options.isWhole) return;
  const filter = await filterSection();
  const measured = {
    parsing: await parsing(),
    boundary: await boundary(),
    parts: await parts(),
    sizes: await sizes(),
    blocking: await blocking(),
    scale: scale(),
  };
  const measures = measuresOf(results, measured);
  const text = [
    '# Benchmarks\n',
    `${about()}\n`,
    targetsSection(measures),
    gapsSection(measures),
    '## How it is measured\n',
    `${explanation(options)}\n`,
    ...sections,
    filter,
    ...Object.values(measured).map((each) => each.section),
    byHandSection(measures),
    notes(results),
  ].join('\n');
  console.log(text);
  writeFileSync(join(root, 'BENCHMARKS.md'), text);
}
