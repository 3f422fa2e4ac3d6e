import w1 from './w1.js';
import w2 from './w2.js';
import w3 from './w3.js';

/** Each with the claims that it makes, and how many of them each round is timed on, over and over. */
export const workloads = [w1, w2, w3];
