// node pack-policies.js OUTPUT.js POLICY.json...
// Writes an ES module whose default export is the list of the policy files' texts.
import { readFileSync, writeFileSync } from "node:fs";

const [output, ...inputs] = process.argv.slice(2);
const texts = inputs.map((input) => readFileSync(input, "utf8"));
writeFileSync(output, `export default ${JSON.stringify(texts, null, 1)};\n`);
