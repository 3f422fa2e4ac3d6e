// node wasm-to-script.js WASM2JS INPUT.wasm OUTPUT.js
// Writes the small module as an ES module of plain JavaScript, for browsers that may not compile WebAssembly.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const [wasm2js, input, output] = process.argv.slice(2);
const script = execFileSync(wasm2js, ['-Oz', input, '-o', '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
const imports = /^(import .* from) '.*';$/gm;
if (!imports.test(script)) throw new Error('The module in JavaScript imports nothing');
writeFileSync(output, script.replace(imports, "$1 './small-imports.js';"));
