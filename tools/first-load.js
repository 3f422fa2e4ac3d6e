// node first-load.js
// Prints what a phone downloads until the page can give its first answer, as sent with Brotli, and fails over the budget.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const goal = 80_000;
const budget = 167_000;

const site = fileURLToPath(new URL('../build/site', import.meta.url));
const html = readFileSync(join(site, 'index.html'), 'utf8');

const linked = [...html.matchAll(/<(?:script|link)\b[^>]*>/g)]
  .map(([tag]) => tag)
  .filter((tag) => /<script|rel="(?:stylesheet|preload|modulepreload)"/.test(tag))
  .map((tag) => tag.match(/(?:src|href)="\.\/([^"]+)"/)[1]);

const sent = (file) => readFileSync(join(site, `${file}.br`)).length;
const policies = linked.find((file) => file.endsWith('/common.json')).replace('/common.json', '');
const provinces = readdirSync(join(site, policies)).filter((name) => /^\d+\.json$/.test(name));
const [largest] = provinces.map((name) => `${policies}/${name}`).sort((a, b) => sent(b) - sent(a));

export const files = ['index.html', 'config.json', ...linked, largest];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const row = (bytes, name) => console.log(`${bytes.toLocaleString('en').padStart(9)}  ${name}`);
  console.log('Until the first answer, in bytes with Brotli:');
  for (const file of files) row(sent(file), file);
  const total = files.reduce((sum, file) => sum + sent(file), 0);
  row(total, 'in all');
  row(budget, 'the budget');
  row(goal, 'the goal');
  if (total > budget) {
    console.error(`The first load is ${total - budget} bytes over its budget`);
    process.exit(1);
  }
}
