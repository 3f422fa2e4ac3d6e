import { grouped, percent, short } from '../numbers.js';
import * as gaps from './gaps.js';

const kilobyte = 1000;
const times = (number) => `${short(number)} ×`;

/** A target that a ratio reaches, of what is measured. */
const atLeast = (least, ratioOf) => ({
  measured: (measures) => times(ratioOf(measures)),
  holds: (measures) => ratioOf(measures) >= least,
});

/** A target that a ratio must not exceed. */
const atMost = (most, ratioOf) => ({
  measured: (measures) => times(ratioOf(measures)),
  holds: (measures) => ratioOf(measures) <= most,
});

const w3 = (name) => ({ time }) => time(name, 'W3') / time(name, 'W1');
const w3Contestants = { native: 'mingbai-native', command: 'mingbai-command', wasm: 'mingbai-wasm' };
const mostOfW3 = 3;
const mostOfBills = 4;
const mostOfEstimate = 64;
const mostOfSteps = 1.1;
const mostOfModule = 5;
const mostOfScale = 1.2;
const mostKilobytes = 40;
const bills = 'reckon bills of a known person';
const known = 'estimate of a known person';
const byHand = ({ parts, time }, operation) => parts.operations[operation].W1 / time('plain-cpp');

const ofSteps = ({ parts: { operations } }) => operations[`${known} with steps`].W1 / operations[known].W1;

/** What is aimed at: each with what was measured, whether it holds, and where it does not, what stands between. */
export const targets = [
  {
    name: '`estimate`, objects in and out, no steps, W1',
    wanted: '≥ 3 × the fastest peer',
    ...atLeast(3, ({ timesPeer }) => timesPeer('mingbai-wasm')),
    gap: gaps.estimate,
  },
  {
    name: '`estimate`, no steps, W1',
    wanted: '≥ 200 × publicodes',
    ...atLeast(200, ({ rate }) => rate('mingbai-wasm') / rate('publicodes')),
    gap: gaps.publicodes,
  },
  {
    name: '`estimate` with steps and sources, W1',
    wanted: '≥ the fastest peer that does not explain',
    ...atLeast(1, ({ rate, unexplained }) => rate('mingbai-wasm-steps') / unexplained),
    gap: gaps.steps,
  },
  {
    name: '`estimateColumns`, W1',
    wanted: '≥ 20 × the fastest peer',
    ...atLeast(20, ({ timesPeer }) => timesPeer('mingbai-wasm-columns')),
    gap: gaps.columns,
  },
  {
    name: '`estimateMany`, objects in and out, no steps, W1',
    wanted: '≥ 3 × the fastest peer',
    ...atLeast(3, ({ timesPeer }) => timesPeer('mingbai-wasm-many')),
    gap: gaps.many,
  },
  {
    name: 'native, bills of a known person with ranges and readings, W1',
    wanted: `≤ ${mostOfBills} × C++ by hand`,
    ...atMost(mostOfBills, (measures) => byHand(measures, bills)),
    gap: gaps.bills,
  },
  {
    name: 'native, whole estimate of a known person, W1',
    wanted: `≤ ${mostOfEstimate} × C++ by hand`,
    ...atMost(mostOfEstimate, (measures) => byHand(measures, known)),
    gap: gaps.native,
  },
  {
    name: 'native, steps on top, known person, W1',
    wanted: `≤ ${percent(mostOfSteps - 1)}`,
    measured: (measures) => percent(ofSteps(measures) - 1),
    holds: (measures) => ofSteps(measures) <= mostOfSteps,
    gap: gaps.knownSteps,
  },
  {
    name: 'the module’s own part of a call in Node, W1',
    wanted: `≤ ${mostOfModule} µs`,
    measured: ({ boundary }) => `${short(boundary.W1.engine)} µs`,
    holds: ({ boundary }) => boundary.W1.engine <= mostOfModule,
    gap: gaps.module,
  },
  {
    name: 'W3, all classes open',
    wanted: `≤ ${mostOfW3} × the time of W1`,
    measured: (measures) =>
      Object.entries(w3Contestants).map(([title, name]) => `${title} ${times(w3(name)(measures))}`).join(', '),
    holds: (measures) => Object.values(w3Contestants).every((name) => w3(name)(measures) <= mostOfW3),
    gap: gaps.open,
  },
  {
    name: 'the command on NDJSON, --no-steps, one core, W1',
    wanted: '≥ 1/2 of nlohmann’s SAX parser alone',
    measured: ({ parsing }) => short(parsing.W1.ratio),
    holds: ({ parsing }) => parsing.W1.ratio >= 1 / 2,
    gap: gaps.parsing,
  },
  {
    name: 'the page module, wasm and bundled loader, Brotli',
    wanted: `≤ ${mostKilobytes} KB`,
    measured: ({ sizes }) => `${short(sizes.page / kilobyte)} KB`,
    holds: ({ sizes }) => sizes.page <= mostKilobytes * kilobyte,
    gap: gaps.size,
  },
  {
    name: 'a region’s estimate among 3,000 regions',
    wanted: `≤ ${mostOfScale} × alone`,
    measured: ({ scale }) => `native ${times(scale.native)}, wasm ${times(scale.wasm)}`,
    holds: ({ scale }) => scale.native <= mostOfScale && scale.wasm <= mostOfScale,
    gap: gaps.unexpected,
  },
  {
    name: 'loading one region of 3,000',
    wanted: 'reads no other',
    measured: ({ scale }) => `${short(scale.loading.one)} ms; all ${short(scale.loading.all)} ms`,
    holds: ({ scale }) => scale.loading.one < scale.loading.all / 100,
    gap: gaps.unexpected,
  },
  {
    name: 'calls in a page on a processor slowed 4 times, all cases',
    wanted: 'none blocks over 50 ms',
    measured: ({ blocking: { first, again } }) =>
      `of ${grouped(first.count)} the first time ${first.over}, again ${again.over}; the longest ${short(first.longest)} ms`,
    holds: ({ blocking: { first, again } }) => first.over === 0 && again.over === 0,
    gap: gaps.blocking,
  },
  {
    name: 'the first call of such a page',
    wanted: 'blocks no longer than 50 ms',
    measured: ({ blocking: { alone } }) => `longer: ${alone.over} of ${alone.count}; the longest ${short(alone.longest)} ms`,
    holds: ({ blocking: { alone } }) => alone.over === 0,
    gap: gaps.firstCall,
  },
  {
    name: 'loading in such a page',
    wanted: 'blocks no longer than 50 ms',
    measured: ({ blocking: { loading } }) =>
      `one region ${short(loading.xinxiang)} or ${short(loading.ningxia)} ms, all shipped ${short(loading.all)} ms`,
    holds: ({ blocking: { loading, longest } }) => Object.values(loading).every((time) => time <= longest),
    gap: gaps.loading,
  },
];
