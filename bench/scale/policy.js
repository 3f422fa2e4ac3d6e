// A policy file of the generated rulebook: ten benefit years with figures of their own, each from a document of its own.
import { random } from '../random.js';

export const firstYear = 2017;
export const years = Array.from({ length: 10 }, (_, i) => firstYear + i);
/** The benefit years in which care gets new figures. */
const careYears = [2017, 2020, 2024];

const classes = [
  { id: 'municipal', name: { zh: '市级及以上定点医疗机构', en: 'Designated institution of the city or above' } },
  { id: 'county', name: { zh: '县级定点医疗机构', en: 'Designated institution of the county' } },
  { id: 'primary', name: { zh: '基层定点医疗机构', en: 'Designated primary-care institution' } },
];
const inFull = ['destitute_support', 'orphan', 'severe_disability', 'retired_cadre_widow'];
const inPart = ['minimum_living_allowance', 'monitored_unstable', 'monitored_marginal', 'monitored_sudden_hardship'];
const withoutAid = [
  'entitled_group', 'elderly_low_income', 'marginal_minimum_living_allowance', 'returned_to_poverty', 'moderate_disability', 'out_of_poverty',
];

const chineseLevel = { nation: '全国', province: '省', city: '市', county: '县' };
const englishLevel = { nation: 'Nation', province: 'Province', city: 'City', county: 'County' };

const documentOf = (code, year) => `例${code}医保发〔${year - 1}〕${Number(code.slice(2, 4)) + 1}号`;

/** What a region is called. */
export const named = ({ code, level }) => ({ zh: `示例${chineseLevel[level]}${code}`, en: `${englishLevel[level]} ${code}` });

const documentsOf = (region) =>
  years.map((year) => ({
    number: documentOf(region.code, year),
    title: { zh: `关于做好${year}年度城乡居民医保工作的通知`, en: `Notice on medical insurance of residents for ${year}` },
    issued_on: `${year - 1}-08-20`,
    effective_on: `${year - 1}-09-01`,
  }));

function contributionOf(source, { whole }) {
  const standard = years.map((year, i) => ({ yuan: 180 + i * 30 + whole(0, 4) * 5, benefit_year: year, source: source(year, '一') }));
  const aid = standard.flatMap(({ yuan, benefit_year: year }) => [
    { yuan, identities: inFull, benefit_year: year, source: source(year, '四') },
    { yuan: Math.round((yuan * whole(40, 90)) / 100), identities: inPart, benefit_year: year, source: source(year, '四') },
  ]);
  const open = { state: 'not_stated', identities: withoutAid, source: source(firstYear, '四') };
  return { standard, aid: [...aid, open] };
}

function fundingOf(source, { whole }) {
  const fiscal = years.map((year, i) => ({ yuan: 450 + i * 30 + whole(0, 3) * 5, benefit_year: year, source: source(year, '二') }));
  const central = fiscal.map(({ yuan, benefit_year: year }) => ({ yuan: (yuan * 4) / 5, benefit_year: year, source: source(year, '二') }));
  return { fiscal, central };
}

function enrolmentOf(source, { whole }) {
  const lastDay = { month: 12, day: whole(20, 31) };
  const concentrated = years.map((year) => ({
    period: 'concentrated',
    from: { years_before: 1, month: 9, day: 1 },
    to: { years_before: 1, ...lastDay },
    cover: 'benefit_year',
    since_benefit_year: year,
    until_benefit_year: year,
    source: source(year, '三'),
  }));
  const extended = {
    period: 'extended',
    from: { month: 1, day: 1 },
    to: { month: whole(3, 6), day: 30 },
    cover: 'after_waiting',
    waiting: {
      days: [{ days: whole(1, 3) * 30, source: source(firstYear, '三') }],
      payment_day: 'not_counted',
      exempt: { identities: ['newborn', ...inFull, ...inPart], source: source(firstYear, '三') },
    },
    source: source(firstYear, '三'),
  };
  return { decisive_day: 'paid_on', windows: [...concentrated, extended] };
}

/** The lines of a figure: for each span of years one of each class. */
const byClass = (source, article, figureOf) =>
  careYears.flatMap((year, i) => {
    const next = careYears[i + 1];
    return classes.map(({ id }, place) => ({
      ...figureOf(place, i),
      classes: [id],
      from: `${year}-01-01`,
      ...(next && { to: `${next - 1}-12-31` }),
      source: source(year, article),
    }));
  });
const ofAllClasses = (source, article, figureOf) =>
  careYears.map((year, i) => {
    const next = careYears[i + 1];
    return { ...figureOf(i), from: `${year}-01-01`, ...(next && { to: `${next - 1}-12-31` }), source: source(year, article) };
  });

const method = (basis) => [
  { mechanism: 'deductible', basis, unused_part: 'dropped' },
  { mechanism: 'share' },
  { mechanism: 'cap', period: 'year' },
];

function outpatientOf(source, { whole }) {
  return {
    kind: 'outpatient',
    classes,
    method: method('per_day_and_institution'),
    figures: {
      deductible: byClass(source, '五', (place) => ({ yuan: place === 2 ? 0 : whole(2, 10) * 5 })),
      share: byClass(source, '五', (place, i) => ({ percent: 40 + 10 * place + i + whole(0, 5) })),
      annual_cap: ofAllClasses(source, '五', (i) => ({ yuan: 200 + i * 100 + whole(0, 10) * 10 })),
    },
  };
}

function inpatientOf(source, { whole }) {
  return {
    kind: 'inpatient',
    classes,
    method: method('per_visit'),
    figures: {
      deductible: byClass(source, '六', (place) => ({ yuan: [900, 500, 150][place] + whole(0, 10) * 10 })),
      share: byClass(source, '六', (place, i) => ({ percent: [55, 70, 85][place] + i + whole(0, 5) })),
      annual_cap: ofAllClasses(source, '六', (i) => ({ yuan: 100_000 + i * 20_000 + whole(0, 10) * 1000 })),
    },
  };
}

/** The text of a region's file; the same for the same region. */
export function policyOf(region) {
  const source = (year, article) => ({ document: documentOf(region.code, year), article });
  const chance = random(Number(region.code));
  return JSON.stringify({
    region: region.code,
    name: named(region),
    checked_on: '2026-11-22',
    documents: documentsOf(region),
    contribution: contributionOf(source, chance),
    funding: fundingOf(source, chance),
    enrolment: enrolmentOf(source, chance),
    care: [outpatientOf(source, chance), inpatientOf(source, chance)],
  });
}
