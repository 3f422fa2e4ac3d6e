const magicBytes = 8;
const section = { imports: 2, code: 10, data: 11 };
const importKinds = { function: 0, table: 1, memory: 2, global: 3 };

/** Reads the numbers and names of a WebAssembly file, one after another. */
class Reader {
  constructor(bytes, at) {
    this.bytes = bytes;
    this.at = at;
  }

  /** A number in LEB128. */
  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++];
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }

  skipLimits() {
    const hasMost = this.number() & 1;
    this.number();
    if (hasMost) this.number();
  }

  skipName() {
    const length = this.number();
    this.at += length;
  }
}

/** How many functions a section of imports declares: these come first in the numbers of functions. */
function importedFunctions(reader) {
  let functions = 0;
  for (let left = reader.number(); left > 0; --left) {
    reader.skipName();
    reader.skipName();
    const kind = reader.number();
    if (kind === importKinds.function) {
      functions += 1;
      reader.number();
    } else if (kind === importKinds.global) {
      reader.at += 2;
    } else {
      if (kind === importKinds.table) reader.number();
      reader.skipLimits();
    }
  }
  return functions;
}

/** The bytes of each function with those that tell its length. */
function functionSizes(reader) {
  return Array.from({ length: reader.number() }, () => {
    const start = reader.at;
    const length = reader.number();
    reader.at += length;
    return reader.at - start;
  });
}

/** The bytes of a WebAssembly file: of its functions by number, of its data and in all. */
export function sectionsOf(bytes) {
  let firstFunction = 0;
  let functions = [];
  let data = 0;
  for (let at = magicBytes; at < bytes.length; ) {
    const reader = new Reader(bytes, at);
    const id = reader.number();
    const length = reader.number();
    at = reader.at + length;
    if (id === section.imports) firstFunction = importedFunctions(reader);
    if (id === section.code) functions = functionSizes(reader);
    if (id === section.data) data = length;
  }
  return { functions: new Map(functions.map((size, place) => [firstFunction + place, size])), data, whole: bytes.length };
}
