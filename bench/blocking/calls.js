import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { cases, createSmallEstimator, estimatorForTests } from '../../tests/wasm/support.js';
import { policyFiles } from '../paths.js';

const call = (name, method, ...parameters) => ({ name: `${method} ${name}`.trim(), method, parameters });

const situations = cases.flatMap(({ id, documents: { object } }) => (object === undefined ? [] : [{ id, situation: object }]));
const { regions } = (await estimatorForTests(createSmallEstimator)).catalogue();
const hasOneBill = ({ situation }) => situation?.care?.length === 1;

/** Every call that a page may make: with every case that is an object, region, year and shipped policy file. */
export const calls = [
  ...policyFiles().map((file) => call(basename(file), 'addPolicies', readFileSync(file, 'utf8'))),
  call('', 'catalogue'),
  ...regions.flatMap(({ region, years }) => years.map((year) => call(`${region} ${year}`, 'form', region, year))),
  ...situations.map(({ id, situation }) => call(id, 'estimate', situation)),
  ...situations.filter(hasOneBill).map(({ id, situation }) => call(id, 'curve', situation)),
  ...situations.slice(1).map(({ id, situation }, place) => call(id, 'compare', [situations[place].situation, situation])),
];
