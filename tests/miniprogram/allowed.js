/** What the shipped scripts may use of a mini-program, and with it of WeChat; anything else would be something to ask about. */
export const wxMethods = ['getAppBaseInfo', 'getSystemInfoSync', 'pageScrollTo'];

export const hostGlobals = ['wx', 'WXWebAssembly', 'require', 'module', 'exports', 'Component', 'setTimeout', 'clearTimeout', 'console'];

/** What is there of a console. */
export const consoleMethods = ['debug', 'error', 'group', 'groupEnd', 'info', 'log', 'warn'];

/** Of ECMAScript 2018, what every host has: `Intl` and what WebAssembly and threads need are absent from some. */
export const builtIns = [
  ...['Object', 'Function', 'Array', 'String', 'Number', 'Boolean', 'Symbol', 'Date', 'Promise', 'RegExp', 'JSON', 'Math'],
  ...['Error', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'],
  ...['Map', 'Set', 'WeakMap', 'WeakSet', 'Proxy', 'Reflect', 'ArrayBuffer', 'DataView'],
  ...['Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array'],
  ...['Int32Array', 'Uint32Array', 'Float32Array', 'Float64Array'],
  ...['Infinity', 'NaN', 'undefined', 'isNaN', 'isFinite', 'parseFloat', 'parseInt'],
  ...['decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent'],
];
