// Times the parts of a call of `estimate` without steps through the full module: node boundary.js prints the table.
import { fileURLToPath } from 'node:url';
import { readEstimate } from '../build/wasm/package/estimate-reader.js';
import { Exchange } from '../build/wasm/package/exchange.js';
import { instantiate } from '../build/wasm/package/instantiate.js';
import createModule from '../build/wasm/package/mingbai.js';
import { shippedPolicies } from '../build/wasm/package/shipped-policies.js';
import { short } from './numbers.js';
import { situationOf } from './situations.js';
import { table } from './table.js';
import { workloads } from './workloads/index.js';

const wasm = new URL('../build/wasm/package/mingbai.wasm', import.meta.url);
const claims = 200;
const seed = 410700;
const rounds = 25;
const leastMilliseconds = 50;
const longestPolicy = 1 << 24;

/** The engine and its exchange, which an estimator keeps to itself. */
async function loaded() {
  const instantiateWasm = (imports, done) => {
    instantiate(wasm, imports).then(({ instance, module }) => done(instance, module));
    return {};
  };
  const { Estimator } = await createModule({ instantiateWasm });
  const engine = new Estimator();
  const exchange = new Exchange(engine);
  for (const text of await shippedPolicies()) {
    engine.addPolicyText(exchange.putText(text, longestPolicy));
    exchange.output();
  }
  return { engine, exchange };
}

/** Calls that go further and further: to the engine, into it, and back. */
function callsOf({ engine, exchange }) {
  const put = (situation) => exchange.putTape(situation);
  const estimate = (situation) => engine.estimate(put(situation), false);
  return [put, estimate, (situation) => exchange.output(readEstimate, estimate(situation))];
}

let kept;

/** Microseconds that a call takes for a situation. */
function timeOf(call, situations) {
  const start = performance.now();
  let count = 0;
  let took = 0;
  while (took < leastMilliseconds) {
    for (const situation of situations) kept = call(situation);
    count += situations.length;
    took = performance.now() - start;
  }
  return (took * 1000) / count;
}

/** What each of the three parts takes at best of all rounds: what else the machine does only adds to it. */
function partsOf(calls, situations) {
  for (const call of calls) timeOf(call, situations);
  const times = calls.map(() => []);
  for (let i = 0; i < rounds; ++i) calls.forEach((call, place) => times[place].push(timeOf(call, situations)));
  const [put, estimated, whole] = times.map((each) => Math.min(...each));
  return { put, engine: estimated - put, read: whole - estimated, whole };
}

/** Times them now: microseconds by workload, and a section of the report. */
export async function boundary() {
  const calls = callsOf(await loaded());
  const figures = {};
  for (const { id, claims: make } of workloads) figures[id] = partsOf(calls, make(claims, seed).map(situationOf[id]));
  const ids = Object.keys(figures);
  const row = (title, part) => [title, ...ids.map((id) => short(figures[id][part]))];
  const rows = [
    row('the situation onto the tape, in JavaScript', 'put'),
    row('from tape to tape, in the module', 'engine'),
    row('the answer off the tape, in JavaScript', 'read'),
    row('the whole call', 'whole'),
  ];
  return {
    ...figures,
    section: `## The parts of a call from JavaScript

Microseconds of \`estimate\` without steps in Node, an object in and an object out: the best of ${rounds} rounds of calls that go as far as
to the module, into it, and back, and what one takes longer than the one before.

${table(['', ...ids], rows)}
`,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log((await boundary()).section);
