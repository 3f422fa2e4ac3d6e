// Reads an estimate in the order in which the engine writes it (rules/src/write/write_estimate.cpp), past its keys: an
// object that is made with all its members at once costs a fraction of one that gets them by name.

/** The value of the member that comes next. */
function next(tape) {
  tape.at++;
  return tape.value();
}

function list(tape, item) {
  const items = [];
  tape.at++;
  while (!tape.end()) items.push(item(tape));
  return items;
}

function listNext(tape, item) {
  tape.at++;
  return list(tape, item);
}

/** Reads the object that the next member is. */
function objectNext(tape, read) {
  tape.at++;
  return object(tape, read);
}

function object(tape, read) {
  tape.at++;
  const value = read(tape);
  tape.at++;
  return value;
}

const step = (tape) =>
  object(tape, (tape) => ({ op: next(tape), figure: next(tape), source: next(tape), in: next(tape), out: next(tape) }));

const reason = (tape) =>
  object(tape, (tape) => ({ code: next(tape), figure: next(tape), source: next(tape), detail: next(tape) }));

const region = (tape) => ({ asked: next(tape), answered_by: next(tape) });

const contribution = (tape) => ({
  status: next(tape),
  standard: next(tape),
  aid: next(tape),
  aid_identity: next(tape),
  due: next(tape),
  indicative: next(tape),
  reasons: listNext(tape, reason),
  steps: listNext(tape, step),
});

const funding = (tape) => ({
  status: next(tape),
  fiscal: next(tape),
  total: next(tape),
  central: next(tape),
  local: next(tape),
  region: next(tape),
  city: next(tape),
  county: next(tape),
  pool_supplement: next(tape),
  outpatient_pool: next(tape),
  reasons: listNext(tape, reason),
  steps: listNext(tape, step),
});

const coverage = (tape) => ({
  status: next(tape),
  state: next(tape),
  starts_on: next(tape),
  ends_on: next(tape),
  waiting_days: next(tape),
  window: next(tape),
  reasons: listNext(tape, reason),
  steps: listNext(tape, step),
});

const care = (tape) =>
  object(tape, (tape) => ({
    status: next(tape),
    kind: next(tape),
    fund: next(tape),
    person: next(tape),
    annual_cap: next(tape),
    remaining: next(tape),
    share: next(tape),
    indicative: next(tape),
    matches: next(tape),
    reasons: listNext(tape, reason),
    steps: listNext(tape, step),
  }));

const totals = (tape) => ({
  cost: next(tape),
  fund: next(tape),
  person: next(tape),
  with_contribution: next(tape),
});

const question = (tape) =>
  object(tape, (tape) => ({ path: next(tape), type: next(tape), options: next(tape), effect: next(tape) }));

const change = (tape) => ({ path: next(tape), to: next(tape) });

const advice = (tape) =>
  object(tape, (tape) => ({ code: next(tape), change: objectNext(tape, change), saves: next(tape) }));

/** Most assumptions are of a path alone. */
function assumption(tape) {
  const start = tape.at++;
  const code = next(tape);
  if (!tape.end() && tape.key() === 'path') {
    const path = tape.value();
    if (tape.end()) return { code, path };
  }
  tape.at = start;
  return tape.value();
}

const source = (tape) => object(tape, (tape) => ({ document: next(tape), articles: next(tape) }));

export const readEstimate = (tape) =>
  object(tape, (tape) => ({
    status: next(tape),
    region: objectNext(tape, region),
    contribution: objectNext(tape, contribution),
    funding: objectNext(tape, funding),
    coverage: objectNext(tape, coverage),
    care: listNext(tape, care),
    totals: objectNext(tape, totals),
    questions: listNext(tape, question),
    advice: listNext(tape, advice),
    assumed: listNext(tape, assumption),
    sources: listNext(tape, source),
    widened: next(tape),
  }));
