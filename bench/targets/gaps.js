// What stands between each target and what was measured, and what reaching it would cost.
import { percent, short } from '../numbers.js';

const us = (time) => `${short(time)} µs`;
const microseconds = 1e6;
const billsOfClaim = 12;

/** How much of the instructions of an estimate of W1 its parts have. */
function shareOf({ instructions: { W1 } }, ...operations) {
  return percent(operations.reduce((sum, operation) => sum + W1[operation], 0) / W1.estimate);
}

export function estimate(measures) {
  const { boundary, peer, time } = measures;
  const { put, engine, read, whole } = boundary.W1;
  const inJavaScript = put + read;
  return `The target leaves ${us(peer.time / 3)} a call. One takes ${us(whole)} when timed apart: ${us(put)} to put the situation onto the tape and
  ${us(read)} to make the answer's objects, both in JavaScript, and ${us(engine)} in the module; natively the engine alone takes
  ${us(time('mingbai-native'))}. A module that took no time at all would give ${short(peer.time / inJavaScript)} × the peer. Of the engine's instructions,
  ${shareOf(measures, 'reckon')} reckon all amounts, ${shareOf(measures, 'reckon preferred readings')} those of the preferred readings, ${shareOf(measures, 'reasons')} look for reasons,
  ${shareOf(measures, 'questions')} for questions and ${shareOf(measures, 'advice')} for advice. The peer evaluates one expression in which Xinxiang's rule is written
  down, and answers with a number a visit and two sums; here the rule is found by region, day, identity and class, every reading
  is tried, and it is said why. Reaching the target would take an answer without reasons, questions, advice and sources, and as
  numbers instead of objects: \`estimateColumns\` is that call.`;
}

export const publicodes = ({ boundary, time }) =>
  `The target leaves ${us(time('publicodes') / 200)} a call. JavaScript alone takes ${us(boundary.W1.put + boundary.W1.read)} for the objects in and out, so that
  no engine behind objects that are made at once can reach it. They could be made as they are looked at, which would cost an answer
  that holds the module's memory; or there are none: \`estimateColumns\` is ${short(time('publicodes') / time('mingbai-wasm-columns'))} × publicodes.`;

export function steps({ time, unexplained, parts: { operations } }) {
  const both = time('mingbai-wasm-steps');
  const without = time('mingbai-wasm');
  const native = operations['estimate with steps'].W1 - operations.estimate.W1;
  return `The target leaves ${us(microseconds / unexplained)} a call; it takes ${us(both)}, of which ${us(both - without)} are the steps: natively ${us(native)} to find
  them, the rest to write each with its figure and source and to make objects of it. They could stay on the tape until somebody
  looks at them, which would cost a contract in which an answer holds the module's memory; what is left would still be the call
  without steps, ${us(without)}.`;
}

export function many(measures) {
  const { peer, time, boundary } = measures;
  return `The target leaves ${us(peer.time / 3)} a situation; it takes ${us(time('mingbai-wasm-many'))}, and one \`estimate\` takes ${us(time('mingbai-wasm'))}: crossing once for all
  saves next to nothing, as a crossing costs next to nothing. What costs is the same in both, ${us(boundary.W1.engine)} in the module and
  ${us(boundary.W1.put + boundary.W1.read)} for the objects. It would take what \`estimate\` would take.`;
}

const tables = `To reach it, the mechanisms of a benefit would have to be
  compiled, wherever nothing is open, into a table by class and a loop over bills that does nothing else: a second way to reckon
  beside the first, which every new mechanism would have to be written for and tested against`;

export function columns({ peer, time, parts: { operations } }) {
  const bill = (claim) => us(claim / billsOfClaim);
  return `The target leaves ${us(peer.time / 20)} a claim, ${bill(peer.time / 20)} a bill; a bill takes ${bill(time('mingbai-wasm-columns'))}, natively ${bill(operations['reckon bills of a known person'].W1)},
  and ${bill(time('plain-cpp'))} by hand. Nothing is looked up any more and no objects are made. Callgrind finds about a third of it in the
  mechanisms themselves, a sixth in calling them with what each applies, and half around them: each row becomes a bill as
  \`estimate\` has it, bills are put together that draw on one cap and sorted by day, and every amount is a range that is folded
  into others. ${tables}.`;
}

export function native({ parts: { operations }, instructions: { W1 }, time }) {
  const byHand = time('plain-cpp');
  const times = (operation) => short(operations[operation].W1 / byHand);
  const bills = 'reckon bills of a known person';
  return `By hand a claim takes ${us(byHand)}, so that the target leaves ${us(byHand * 6)}. The bills of a person who was asked about before take
  ${us(operations[bills].W1)} (${times(bills)} × by hand), ${short(W1[bills] / billsOfClaim)} instructions a bill; all amounts ${us(operations.reckon.W1)} (${times('reckon')} ×), as contribution, funding and
  cover come to them; reasons ${us(operations.reasons.W1)} (${times('reasons')} ×), questions ${us(operations.questions.W1)} (${times('questions')} ×) and advice ${us(operations.advice.W1)} (${times('advice')} ×) are
  passes over that; all in all ${us(time('mingbai-native'))} with what is remembered of the person. The rule by hand knows its three classes
  and two figures when it is compiled, keeps whole fen in registers and cannot say that a figure is open. ${tables}; the whole
  estimate would stay as far away as reasons and advice are.`;
}

export function parsing({ parsing: { W1 }, parts: { operations }, time }) {
  const line = microseconds / W1.command;
  const parse = microseconds / W1.parser;
  return `The target leaves ${us(2 * parse)} a line, of which the parser takes ${us(parse)}; a line takes ${us(line)}. Reading it with all checks
  takes ${us(operations.read.W1)} natively, the estimate ${us(time('mingbai-native'))}, and writing the answer most of the rest. So there is room
  for reading and next to nothing else: it would take an answer without reasons, questions, advice and sources, and the
  amounts at the speed of rules that were compiled before, as above.`;
}

export function size({ sizes: { page, brotli, forAmounts, leftOut }, time }) {
  const kilobytes = (bytes) => `${short(bytes / 1000)} KB`;
  const parts = [...leftOut].sort((a, b) => b.brotli - a.brotli).map(({ name, brotli: bytes }) => `${name} (${kilobytes(bytes)})`);
  return `The module is ${kilobytes(brotli.wasm)} and its loader ${kilobytes(brotli.glue)}; the table below says where they are. Leaving out ${parts.join(', ')}
  would bring ${kilobytes(page)} to ${kilobytes(forAmounts)}: a module that takes a rulebook in a form of its own and answers with amounts, without reasons or
  sources, and still too large. 40 KB would also have to leave out the worlds of readings and answers, and what is left
  would no longer be an engine that says what it does not know. What is small is slow: the page's module takes
  ${short(time('mingbai-small') / time('mingbai-wasm'))} × the time of the full one.`;
}

export const blocking = ({ blocking: { first, again } }) =>
  `The first time ${first.over} calls take longer, again ${again.over}; the table below names them. In those known so
  far, diseases or days of bills are not told that share a cap or a deductible: every combination is tried, and again for each
  question and advice. The cases are what a person may well enter; dozens of bills beside an open one take longer still. It would take a lower limit on what is tried, at which more is said to be open
  and ranges get wider, or calls in a worker.`;

export const firstCall = ({ blocking: { alone, again } }) =>
  `For the first call the browser still compiles each function of the module when it is first called, on the main thread: the longest of
  this sample took ${short(alone.longest)} ms. Again, all calls but ${again.over} take less than 50 ms. It would take a worker, or a small call made in advance,
  when the page does nothing else, and that itself in parts.`;

export const loading = ({ blocking: { loading } }) =>
  `One region with what it needs takes ${short(loading.xinxiang)} to ${short(loading.ningxia)} ms, ${percent(loading.xinxiang / loading.all)} of what all shipped policies take or more, though its files
  are a fraction of theirs: most of it is the module's start and what the browser compiles when the first file is read, as for the
  first call. It would take a module that starts in a worker; for many files \`createEstimator\` would also have to let the page
  breathe between them.`;

export const unexpected = () =>
  'This run misses what others held: the spread of its figures comes before any other explanation.';
