import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { packageUrl, visit } from './support.js';

test('the module runs where code may not be made from text', () => {
  const program = `
    let isBlocked = false;
    try { new Function('return 1'); } catch { isBlocked = true; }
    const { createEstimator } = await import(${JSON.stringify(packageUrl.href)});
    const estimator = await createEstimator();
    console.log(isBlocked, estimator.estimate(${JSON.stringify(visit())}).totals.fund.low);`;
  const output = execFileSync(
    process.execPath,
    ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', program],
    { encoding: 'utf8' },
  );
  assert.equal(output.trim(), 'true 75.00');
});
