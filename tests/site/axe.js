import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds on a page, the size of targets included, or by the rules that are named alone. */
export async function axeFindings(page, rules = null) {
  await page.evaluate(axe);
  return page.evaluate(async (only) => {
    const options = only ? { runOnly: only } : { rules: { 'target-size': { enabled: true } } };
    const { violations } = await globalThis.axe.run({ ...options, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, rules);
}
