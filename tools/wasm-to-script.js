// node wasm-to-script.js WASM2JS INPUT.wasm OUTPUT.js
// Writes the small module as an ES module of plain JavaScript, for browsers that may not compile WebAssembly.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const [wasm2js, input, output] = process.argv.slice(2);

/** Where the bracket that is open before `start` closes. */
function closingBracket(script, start) {
  let open = 1;
  for (let at = start; ; ++at) {
    if (script[at] === '[') ++open;
    else if (script[at] === ']' && --open === 0) return at;
  }
}

/**
 * Lets an address that a call works out be read in the memory as it is after the call. In `HEAP32[f() >> 2]` JavaScript
 * takes HEAP32 first, which is the memory of before if `f` makes it grow.
 */
function readAfterCalls(script) {
  const view = /\b(HEAPU?\d+)\[/g;
  const call = /[$\w\]]\(/;
  let result = '';
  let done = 0;
  for (let found = view.exec(script); found; found = view.exec(script)) {
    const end = closingBracket(script, view.lastIndex);
    const address = script.slice(view.lastIndex, end);
    if (!call.test(address)) continue;
    if (script.startsWith(' = ', end + 1)) throw new Error('A store works out its address by a call');
    result += `${script.slice(done, found.index)}read_${found[1]}(${readAfterCalls(address)})`;
    view.lastIndex = done = end + 1;
  }
  return result + script.slice(done);
}

const script = execFileSync(wasm2js, ['-Oz', input, '-o', '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
const imports = /^(import .* from) '.*';$/gm;
if (!imports.test(script)) throw new Error('The module in JavaScript imports nothing');
const views = /^ var (HEAPU?\d+) = new \w+\(buffer\);$/gm;
if (!views.test(script)) throw new Error('The module in JavaScript has no memory');
writeFileSync(
  output,
  readAfterCalls(script)
    .replace(imports, "$1 './small-imports.js';")
    .replace(views, '$&\n function read_$1(address) { return $1[address]; }'),
);
