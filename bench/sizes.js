// Says where the bytes of the small module are: node sizes.js prints the table.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { bundled } from './measure/bytes.js';
import { grouped, percent } from './numbers.js';
import { root } from './paths.js';
import { namesOf } from './sizes/names.js';
import { originsOf } from './sizes/origins.js';
import { parts } from './sizes/parts.js';
import { sectionsOf } from './sizes/sections.js';
import { table } from './table.js';

const packageFolder = join(root, 'build/wasm/package');
const objects = join(root, 'build/wasm/wasm/CMakeFiles/mingbai_small.dir');
const wasmFile = join(packageFolder, 'mingbai-small.wasm');

const library = 'C++ library and allocator';
const several = 'used by several parts';
const data = 'data';
const frame = 'types, tables and the lengths of sections';

const partOfSource = new Map(parts.flatMap(({ name, sources }) => sources.map((source) => [source, name])));
const isOfLibrary = (name) => !name.includes('mingbai');

/** The part that a function belongs to, by its name and by the sources that define it. */
function partOf(name, origins) {
  const called = parts.find(({ functions = [] }) => functions.some((begin) => name.startsWith(begin)));
  if (called !== undefined) return called.name;
  const found = new Set([...(origins.get(name) ?? [])].map((source) => partOfSource.get(source) ?? several));
  if (found.size === 1) return [...found][0];
  return isOfLibrary(name) ? library : several;
}

function bytesByPart({ functions, data: bytesOfData, whole }) {
  const names = namesOf(`${wasmFile}.symbols`);
  const origins = originsOf(objects);
  const order = [...parts.map(({ name }) => name), several, library];
  const bytes = new Map(order.map((name) => [name, 0]));
  let rest = whole - bytesOfData;
  for (const [number, size] of functions) {
    const part = partOf(names.get(number), origins);
    bytes.set(part, bytes.get(part) + size);
    rest -= size;
  }
  return bytes.set(data, bytesOfData).set(frame, rest);
}

const brotliBytes = (content) => brotliCompressSync(content).length;
const forAmounts = new Set([...parts.filter(({ isForAmounts }) => isForAmounts).map(({ name }) => name), several, library, data, frame]);

/** What a page loads of the small module, but for the policies, and where its bytes are. */
export async function sizes() {
  const wasm = readFileSync(wasmFile);
  const glue = await bundled(join(packageFolder, 'small.js'), ['./policies.js']);
  const brotli = { wasm: brotliBytes(wasm), glue: brotliBytes(glue) };
  const bytes = bytesByPart(sectionsOf(wasm));
  const shares = new Map([...bytes].map(([name, size]) => [name, size / wasm.length]));
  const brotliOf = (names) => names.reduce((sum, name) => sum + shares.get(name) * brotli.wasm, 0);
  const rows = [...bytes].map(([name, size]) => [
    name,
    grouped(size),
    percent(shares.get(name)),
    grouped(brotliOf([name])),
    forAmounts.has(name) ? 'yes' : 'no',
  ]);
  const total = ['all', grouped(wasm.length), percent(1), grouped(brotli.wasm), ''];
  return {
    page: brotli.wasm + brotli.glue,
    brotli,
    forAmounts: brotliOf([...forAmounts]) + brotli.glue,
    leftOut: [...shares].filter(([name]) => !forAmounts.has(name)).map(([name]) => ({ name, brotli: brotliOf([name]) })),
    section: `## Where the bytes of the page module are

The functions of \`mingbai-small.wasm\` by the sources that define them. What the linker inlines counts where it went. *Brotli*
is the share of the whole, which is ${grouped(brotli.wasm)} bytes; the loader with all that it imports, minified, adds ${grouped(brotli.glue)}. *For amounts*:
what an estimate would need that answers with amounts alone, of policies that were read before.

${table(['', 'bytes', 'share', 'Brotli', 'for amounts'], [...rows, total])}
`,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log((await sizes()).section);
