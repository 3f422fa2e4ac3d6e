/** What the small module imports, whatever it calls the places that this comes from. */
export function emscripten_notify_memory_growth() {}

export function proc_exit(code) {
  throw new Error(`The module stopped with code ${code}.`);
}
