import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { createContext, Script } from 'node:vm';
import { brotliDecompressSync } from 'node:zlib';
import { builtIns, consoleMethods, wxMethods } from './allowed.js';

/**
 * A mini-program without WeChat: scripts of a folder in a context that has what ECMAScript and the host give them, and no
 * more. `webAssembly` is the host's `WXWebAssembly`, if it has any; `library` the version of its base library.
 */
export function openHost({ folder, library, webAssembly, setTimeout, clearTimeout }) {
  const components = [];
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  keepBuiltIns(context);
  Object.assign(context, {
    wx: wxOf(library),
    console: Object.fromEntries(consoleMethods.map((name) => [name, console[name]])),
    Component: (definition) => components.push(definition),
    setTimeout: setTimeout ?? globalThis.setTimeout,
    clearTimeout: clearTimeout ?? globalThis.clearTimeout,
  });
  if (webAssembly) context.WXWebAssembly = webAssembly;
  return { context, components, require: requireFrom(folder, context) };
}

function keepBuiltIns(context) {
  const { global, names } = new Script('({ global: globalThis, names: Reflect.ownKeys(globalThis) })').runInContext(context);
  for (const name of names) if (!builtIns.includes(name)) delete global[name];
}

function wxOf(library) {
  const info = () => {
    if (library === undefined) throw new Error('getAppBaseInfo:fail');
    return { SDKVersion: library };
  };
  const hasBaseInfo = library === undefined || library.localeCompare('2.20.1', 'en', { numeric: true }) >= 0;
  return new Proxy({ getSystemInfoSync: info, ...(hasBaseInfo && { getAppBaseInfo: info }) }, {
    get(methods, name) {
      if (!wxMethods.includes(name)) throw new Error(`wx.${String(name)} is not allowed`);
      return methods[name];
    },
  });
}

/** Finds scripts as mini-programs do: relative, inside the folder, with or without their suffix. */
function requireFrom(folder, context) {
  const modules = new Map();
  function load(file) {
    if (!modules.has(file)) {
      const module = { exports: {} };
      modules.set(file, module);
      const wrapped = `(function (require, module, exports) {${readFileSync(join(folder, file), 'utf8')}\n})`;
      const run = new Script(wrapped, { filename: file }).runInContext(context);
      run((path) => load(resolve(dirname(file), path)), module, module.exports);
    }
    return modules.get(file).exports;
  }
  function resolve(from, path) {
    const file = normalize(join(from, path)).replace(/(\.js)?$/, '.js');
    if (!/^\.\.?\//.test(path) || file.startsWith('..') || !existsSync(join(folder, file))) {
      throw new Error(`module '${path}' is not defined`);
    }
    return file;
  }
  return (path) => load(resolve('.', path));
}

/** Opens modules of a folder by real WebAssembly, as the host does; `opened` holds the paths, in order. */
export function webAssemblyOf(folder, answerOf = (instance) => instance) {
  const opened = [];
  async function instantiate(path, imports) {
    if (typeof path !== 'string' || !/\.wasm(\.br)?$/.test(path)) throw new TypeError('path must be that of a .wasm file');
    opened.push(path);
    const file = readFileSync(join(folder, path));
    const { instance } = await WebAssembly.instantiate(path.endsWith('.br') ? brotliDecompressSync(file) : file, imports);
    return answerOf(instance);
  }
  return { instantiate, opened };
}

/** The host of iPhones: no `Global` leaves a module, nothing that needs BigInt passes, and `{instance}` is the answer. */
export function strictWebAssemblyOf(folder) {
  return webAssemblyOf(folder, ({ exports }) => ({ instance: { exports: narrowed(exports) } }));
}

function narrowed(exports) {
  const passes = (value) => value === undefined || typeof value === 'number';
  const narrow = ([name, value]) => {
    if (value instanceof WebAssembly.Global) throw new TypeError(`${name}: a Global cannot be exported`);
    if (typeof value !== 'function') return [name, value];
    return [name, (...values) => {
      const result = value(...values);
      if (![...values, result].every(passes)) throw new TypeError(`${name}: only numbers pass`);
      return result;
    }];
  };
  return Object.fromEntries(Object.entries(exports).map(narrow));
}
