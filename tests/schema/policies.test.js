import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { text } from '../../tools/regions.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const files = ['rules/policies', 'tests/policies', 'tests/check/sound'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name}`),
);

const isDay = (text) => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};
const ajv = new Ajv2020({
  strict: true,
  strictRequired: false,
  strictTypes: false,
  allErrors: true,
  formats: { date: isDay },
});
const isValid = ajv.compile(read('rules/policy.schema.json'));

const folder = mkdtempSync(join(tmpdir(), 'mingbai-schema-'));
after(() => rmSync(folder, { recursive: true }));

/** Whether the command reads a policy file. */
function isRead(policy) {
  writeFileSync(join(folder, 'policy.json'), JSON.stringify(policy));
  return spawnSync(join(root, 'build/release/mingbai'), ['catalogue', '--policies', folder]).status === 0;
}

/** Every object in a value, with the keys that lead to it. */
function objectsIn(value, path = []) {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, item]) => objectsIn(item, [...path, key]));
  return Array.isArray(value) ? inside : [path, ...inside];
}

const at = (value, path) => path.reduce((object, key) => object[key], value);
const describesItself = ({ description, $ref, const: fixed }) => description || $ref || fixed;

for (const file of files) {
  test(`${file} is valid and is read`, () => {
    const policy = read(file);
    assert.ok(isValid(policy), ajv.errorsText(isValid.errors));
    assert.ok(isRead(policy));
  });

  test(`${file} may have no other key anywhere`, () => {
    for (const path of objectsIn(read(file))) {
      const policy = read(file);
      at(policy, path).colour = 1;
      assert.ok(!isValid(policy), path.join('/'));
    }
  });
}

test('the regions are those of the pinned package', () => {
  assert.equal(readFileSync(join(root, 'rules/policies/regions.json'), 'utf8'), text);
});

test('every property tells an editor what it is', () => {
  const schema = read('rules/policy.schema.json');
  for (const path of objectsIn(schema).filter(
    (path) => path.at(-1) === 'properties' && !path.includes('if') && !path.includes('then') && !path.includes('else'),
  )) {
    for (const [key, property] of Object.entries(at(schema, path)))
      assert.ok(describesItself(property), [...path, key].join('/'));
  }
});

const province = 'tests/policies/990000-fictitious-province.json';
const part = {
  outpatient: (policy) => policy.care[0],
  deductible: (policy) => policy.care[0].method[0],
  quota: (policy) => policy.care.find(({ kind }) => kind === 'maternity').method[0],
  standard: (policy) => policy.contribution.standard[0],
  aid: (policy) => policy.contribution.aid[0],
  window: (policy) => policy.enrolment.windows[0],
};
const broken = {
  'a region code of five digits': (policy) => {
    policy.region = '99000';
  },
  'a region without a name': (policy) => {
    delete policy.name;
  },
  'a region without a day of checking': (policy) => {
    delete policy.checked_on;
  },
  'a day that is not there': (policy) => {
    policy.checked_on = '2024-02-30';
  },
  'a name in one language': (policy) => {
    delete policy.name.en;
  },
  'a figure without its clause': (policy) => {
    delete part.standard(policy).source;
  },
  'a clause without its article': (policy) => {
    delete part.standard(policy).source.article;
  },
  'a figure without its number': (policy) => {
    delete part.standard(policy).yuan;
  },
  'a delegated figure with a number': (policy) => {
    part.standard(policy).state = 'delegated';
  },
  'a figure in a state that is not there': (policy) => {
    part.standard(policy).state = 'perhaps';
  },
  'an amount as a share': (policy) => {
    part.outpatient(policy).figures.share[0] = { ...part.standard(policy) };
  },
  'a negative amount': (policy) => {
    part.standard(policy).yuan = -1;
  },
  'an amount with three decimals in text': (policy) => {
    part.standard(policy).yuan = '1.234';
  },
  'a share above the whole': (policy) => {
    part.outpatient(policy).figures.share[0].percent = 100.01;
  },
  'a benefit year in text': (policy) => {
    part.standard(policy).benefit_year = '2024';
  },
  'a single reading': (policy) => {
    part.deductible(policy).basis.readings = ['per_visit'];
  },
  'readings without their clause': (policy) => {
    delete part.deductible(policy).basis.source;
  },
  'a basis that is not there': (policy) => {
    part.deductible(policy).basis = 'per_week';
  },
  'a mechanism that is not there': (policy) => {
    part.deductible(policy).mechanism = 'lottery';
  },
  'a deductible without a basis': (policy) => {
    delete part.deductible(policy).basis;
  },
  'a quota without its excess': (policy) => {
    delete part.quota(policy).excess;
  },
  'a kind of care that is not there': (policy) => {
    part.outpatient(policy).kind = 'dentistry';
  },
  'care without a kind': (policy) => {
    delete part.outpatient(policy).kind;
  },
  'a figure that is not there': (policy) => {
    part.outpatient(policy).figures.colour = [];
  },
  'a window without its clause': (policy) => {
    delete part.window(policy).source;
  },
  'a leap day as a day of every year': (policy) => {
    part.window(policy).from = { month: 2, day: 29 };
  },
  'identities that are no list': (policy) => {
    part.aid(policy).identities = 'orphan';
  },
  'a period of payment that is not there': (policy) => {
    part.window(policy).period = 'late';
  },
  'a window without its period': (policy) => {
    delete part.window(policy).period;
  },
  'a window with a last day only': (policy) => {
    delete part.window(policy).from;
  },
  'waiting without its days': (policy) => {
    delete policy.enrolment.windows[1].waiting.days;
  },
  'an exemption without its clause': (policy) => {
    delete policy.enrolment.windows[1].waiting.exempt.source;
  },
  'a share with the settings of a deductible': (policy) => {
    part.outpatient(policy).method[1].basis = 'per_visit';
  },
  'eligibility without a code': (policy) => {
    policy.eligibility = [{ source: part.window(policy).source }];
  },
};

for (const [name, change] of Object.entries(broken)) {
  test(`${name} is neither valid nor read`, () => {
    const policy = read(province);
    change(policy);
    assert.ok(!isValid(policy), 'valid');
    assert.ok(!isRead(policy), 'read');
  });
}

const everything = 'tests/check/sound/990000.json';
const care = (policy, kind) => policy.care.find((benefit) => benefit.kind === kind);
const brokenOfEverything = {
  'a window that does not say what it gives': (policy) => {
    delete policy.enrolment.windows[0].cover;
  },
  'cover after waiting without the waiting': (policy) => {
    delete policy.enrolment.windows[2].waiting;
  },
  'a group of nobody in particular': (policy) => {
    delete policy.enrolment.windows[3].groups[0].identities;
  },
  'a requirement without its fact': (policy) => {
    delete policy.funding.region_share[0].requires[0].fact;
  },
  'a requirement on a fact that is not there': (policy) => {
    policy.funding.region_share[0].requires[0].fact = 'height';
  },
  'a way to read a clause without its reading': (policy) => {
    delete policy.funding.central_share[0].when.reading;
  },
  'a reading with one option': (policy) => {
    policy.readings[0].options = ['local_part'];
  },
  'a derived figure without what is stated': (policy) => {
    delete policy.funding.fiscal[1].stated;
  },
  'a contradiction of nothing': (policy) => {
    delete policy.funding.local[0].conflicts_with.figure;
  },
  'a level of government that is not there': (policy) => {
    policy.funding.levels.push('village');
  },
  'rounding without a direction': (policy) => {
    delete policy.funding.rounding.direction;
  },
  'a setting that is not there': (policy) => {
    care(policy, 'maternity').setting = 'home';
  },
  'a package for each baby': (policy) => {
    care(policy, 'maternity').method[0].each = 'baby';
  },
  'a package with the surplus of a quota': (policy) => {
    care(policy, 'maternity').method[0].surplus = 'paid_in_full';
  },
  'a disease without an id': (policy) => {
    delete care(policy, 'chronic_outpatient').diseases[0].id;
  },
  'codes of a system that is not there': (policy) => {
    care(policy, 'chronic_outpatient').diseases[0].codes.icd9 = [];
  },
  'an anomaly without its code': (policy) => {
    delete care(policy, 'chronic_outpatient').diseases[0].anomalies[0].code;
  },
  'a rule in a state that is not there': (policy) => {
    policy.rules[0].state = 'perhaps';
  },
};

for (const [name, change] of Object.entries(brokenOfEverything)) {
  test(`${name} is neither valid nor read`, () => {
    const policy = read(everything);
    change(policy);
    assert.ok(!isValid(policy), 'valid');
    assert.ok(!isRead(policy), 'read');
  });
}

for (const [name, policy] of Object.entries({
  'an empty file': {},
  'places without their names': { regions: { dated: '2024-01-01', source: 'fictitious', places: ['990000'] } },
  'a list': [],
  'documents without a number': { documents: [{ title: { zh: '测', en: 'Test' }, issued_on: '2024-01-01' }] },
  'documents without a title': { documents: [{ number: '测〔2024〕1号', issued_on: '2024-01-01' }] },
  'documents without a day of issue': { documents: [{ number: '测〔2024〕1号', title: { zh: '测', en: 'Test' } }] },
  'an identity without an id': { vocabulary: { identities: [{ name: { zh: '测', en: 'Test' } }] } },
  'a kind of care that the vocabulary invents': {
    vocabulary: { care_kinds: [{ id: 'dentistry', name: { zh: '测', en: 'Test' } }] },
  },
  'care without a region': { documents: [], care: [] },
})) {
  test(`${name} is neither valid nor read`, () => {
    assert.ok(!isValid(policy), 'valid');
    assert.ok(!isRead(policy), 'read');
  });
}
