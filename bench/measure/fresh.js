// One contestant in a process of its own: fresh.js CONTESTANT CLAIMS. Prints how long the first answer took from before the
// contestant was imported, and by how much the resident memory has grown after so many claims.
import w1 from '../workloads/w1.js';
import { answered, taken } from './answering.js';

const [file, count] = process.argv.slice(2);
const claims = w1.claims(Number(count), 1);
const residentBefore = process.memoryUsage.rss();
const start = performance.now();
const { default: contestant } = await import(file);
const { W1 } = await contestant.prepare();
await answered(W1, taken(W1, claims.slice(0, 1)));
const firstAnswer = performance.now() - start;
await answered(W1, taken(W1, claims));
const resident = process.memoryUsage.rss() - residentBefore;
process.stdout.write(JSON.stringify({ firstAnswer, resident }), () => process.exit());
