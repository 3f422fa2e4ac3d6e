import { MingbaiError } from './error.js';

/** The columns of bills by name, with the sorts of array that they may be; only the first two must be there. */
const sorts = {
  claims: [Uint32Array],
  in_policy: [Float64Array, Int32Array],
  on: [Int32Array],
  class: [Uint8Array],
  institution: [Uint32Array],
};
const required = 2;

const methods = { claims: 'claims', in_policy: 'inPolicy', on: 'on', class: 'class', institution: 'institution' };

/** Throws where a column is not of its sort, or is not known. */
function check(columns) {
  const errors = Object.entries(sorts).flatMap(([name, allowed], place) => {
    const column = columns[name];
    if (column === undefined && place >= required) return [];
    if (allowed.some((sort) => column instanceof sort)) return [];
    const code = column === undefined ? 'missing_field' : 'wrong_type';
    return [{ code, path: `/${name}`, message: `This must be a ${allowed.map((sort) => sort.name).join(' or ')}.` }];
  });
  for (const name of Object.keys(columns)) {
    if (!Object.keys(sorts).includes(name)) {
      errors.push({ code: 'unknown_field', path: `/${name}`, message: 'This column is not known here.' });
    }
  }
  if (errors.length > 0) throw new MingbaiError(errors);
}

const copies = (views) => Object.fromEntries(Object.entries(views).map(([name, view]) => [name, view.slice()]));

/** The columns of a call in the engine's memory. */
export class Columns {
  constructor(module) {
    this.engine = new module.Columns();
  }

  put(columns) {
    check(columns);
    for (const name of Object.keys(sorts)) {
      const column = columns[name] ?? [];
      const room = this.engine[methods[name]](column.length);
      room.set(column);
    }
  }

  paid() {
    return { bills: copies(this.engine.paidOfBills()), claims: copies(this.engine.paidOfClaims()) };
  }
}
