import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { cases, estimatorForTests } from '../../tests/wasm/support.js';
import { policyFiles } from '../paths.js';

const call = (name, method, ...parameters) => ({ name: `${method} ${name}`.trim(), method, parameters });

const situations = cases.flatMap(({ id, documents: { object, text } }) => {
  const situation = object ?? text;
  return situation === undefined ? [] : [{ id, situation }];
});
const { regions } = (await estimatorForTests()).catalogue();
const hasOneBill = ({ situation }) => situation?.care?.length === 1;

/** Every call that a page may make: with every case but those that are not UTF-8, region, year and shipped policy file. */
export const calls = [
  ...policyFiles().map((file) => call(basename(file), 'addPolicies', readFileSync(file, 'utf8'))),
  call('', 'catalogue'),
  ...regions.flatMap(({ region, years }) => years.map((year) => call(`${region} ${year}`, 'form', region, year))),
  ...regions.flatMap(({ region, years }) =>
    years.flatMap((before, place) =>
      years.slice(place + 1).map((after) => call(`${region} ${before} ${after}`, 'diff', region, before, after)),
    ),
  ),
  ...situations.map(({ id, situation }) => call(id, 'estimate', situation)),
  ...situations.filter(hasOneBill).map(({ id, situation }) => call(id, 'curve', situation)),
  ...situations.slice(1).map(({ id, situation }, place) => call(id, 'compare', [situations[place].situation, situation])),
];
