import * as W1 from './w1.js';
import * as W2 from './w2.js';
import * as W3 from './w3.js';

/** For each workload the right answer to a claim, and how an answer compares with it. */
export const oracles = { W1, W2, W3 };
