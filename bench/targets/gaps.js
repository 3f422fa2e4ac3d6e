// What stands between each target and what was measured, and what reaching it would cost.
import { grouped, percent, short } from '../numbers.js';

const us = (time) => `${short(time)} µs`;
const microseconds = 1e6;
const billsOfClaim = 12;

/** How much of the instructions of an estimate of W1 for a known person a part has. */
const shareOf = ({ instructions: { W1 } }, operation) => percent(W1[operation] / W1['estimate of a known person']);

export function estimate(measures) {
  const { boundary, peer, time } = measures;
  const { put, engine, read, whole } = boundary.W1;
  const inJavaScript = put + read;
  return `The target leaves ${us(peer.time / 3)} a call. One takes ${us(whole)} when timed apart: ${us(put)} to put the situation onto the tape and
  ${us(read)} to make the answer's objects, both in JavaScript, and ${us(engine)} in the module; natively the engine alone takes
  ${us(time('mingbai-native'))}. A module that took no time at all would give ${short(peer.time / inJavaScript)} × the peer. Of the engine's instructions,
  ${shareOf(measures, 'reckon bills of a known person')} pay the bills in every reading and ${shareOf(measures, 'advice')} look for advice; the rest reads ranges off, says why, and finds what is
  assumed. The peer evaluates one expression in which Xinxiang's rule is written down, and answers with a number a visit and two sums; here
  the rule is found by region, day, identity and class, every reading is tried, and it is said why. Reaching the target would take an answer without reasons, questions, advice and sources, and as
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

export function columns({ peer, time, parts: { operations } }) {
  const bill = (claim) => us(claim / billsOfClaim);
  return `The target leaves ${us(peer.time / 20)} a claim, ${bill(peer.time / 20)} a bill; a bill takes ${bill(time('mingbai-wasm-columns'))}, natively ${bill(operations['reckon bills of a known person'].W1)},
  and ${bill(time('plain-cpp'))} by hand. No objects are made, and no line of a table is looked up. What costs is around the mechanisms, which are loops over
  columns: each row of the caller becomes a bill as \`estimate\` has it, its case is found, bills are put together that draw on one cap, and every amount is
  a range. It would take columns of bills that are read where the caller wrote them.`;
}

export function bills({ parts: { operations }, instructions: { W1 }, time }) {
  const operation = 'reckon bills of a known person';
  return `By hand a claim takes ${us(time('plain-cpp'))}; the bills take ${us(operations[operation].W1)}, ${short(W1[operation] / billsOfClaim)} instructions a bill. Around the mechanisms each
  bill is copied out of the situation, put into its purse by day, its case looked up by a key, the deductible that it
  shares found, and what it gets is folded into ranges with cap, share and status, whether or not anything is open. It would take bills that are read into columns at once.`;
}

export function native({ parts: { operations }, instructions: { W1 }, time }) {
  const byHand = time('plain-cpp');
  const whole = 'estimate of a known person';
  const part = (operation) => `${us(operations[operation].W1)} (${short(operations[operation].W1 / byHand)} × by hand, ${grouped(W1[operation])} instructions)`;
  return `The target leaves ${us(byHand * 64)}; the estimate takes ${part(whole)}. Of that the bills are ${part('reckon bills of a known person')} and
  advice ${part('advice')}: for each visit that could be made elsewhere those at its institution are paid again, once for each lower class. The rest tells what is said
  and assumed, copies amounts and compares paths. It would take less work around each payment: no part of it stands out.`;
}

export function knownSteps({ parts: { operations }, instructions: { W1 } }) {
  const without = 'estimate of a known person';
  const steps = `${without} with steps`;
  return `The steps of twelve bills take ${us(operations[steps].W1 - operations[without].W1)}, ${grouped(W1[steps] - W1[without])} instructions: the columns between the ops are kept, and
  of each bill and step the values are put in order for writing. It would take steps that are put in order when somebody reads them.`;
}

export const module = ({ boundary, time, parts: { operations } }) =>
  `The module takes ${us(boundary.W1.engine)} from tape to tape. Natively the engine takes ${us(time('mingbai-native'))}, reading the situation with all checks ${us(operations.read.W1)} from
  text, and writing the answer onto a tape of its own ${us(operations['write to tape'].W1)}. It would take a reader that fills columns, and an answer of which what a case says is copied as it was written before.`;

export function open({ instructions: { W1, W3 } }) {
  const known = 'estimate of a known person';
  const part = (operation) => `${grouped(W3[operation])} for ${operation}`;
  return `Of ${grouped(W3[known])} instructions for a known person, ${short(W3[known] / W1[known])} × those of W1, are ${part('reckon bills of a known person')}, ${part('questions')} and ${part('advice')}. The table
  has for each institution whose class is not told as many combinations as there are classes; they are read off once for all, once for each answer, and advice pays the
  visits of a day twice in one combination that speaks against it.`;
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
