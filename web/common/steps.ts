import type { Range, Source, Step, StepValue } from 'mingbai/small';
import { clause, day, isRate, percent, yuanInTable } from './format.ts';
import { isDay, wordName, type Telling } from './telling.ts';
import type { Voice } from './wording/voice.ts';

/** One step of a sum as on paper: what is done, the figures it is done with, and the clause that says so. */
export interface StepView {
  id: string;
  title: string;
  lines: { sign: string; name: string; value: string }[];
  clause: string | null;
  /** The figure and the clause to read on. */
  rule: { figure: string; source: Source } | null;
}

/** The steps that come to a sum; what the others come to is only found. */
const sums = [
  'aid',
  'waiting_period',
  'deductible',
  'share',
  'cap',
  'quota',
  'package',
  'rounding',
  'target',
  'split',
  'derived',
];

/** The sign before a value, where it is not the result of a sum nor what the sum starts from. */
const signs: Record<'in' | 'out', Record<string, string>> = {
  in: { aid: '−', days: '+', share: '×', less: '−', plus: '+' },
  out: { deductible_used: '−' },
};

/** What is left of an amount says nothing more while all of it is left. */
const wholes: Record<string, string> = { deductible_left: 'deductible', cap_left: 'cap' };

export function stepId(section: string, index: number): string {
  return `${section}-step-${index + 1}`;
}

/** The section that a step is of, by the step's id. */
export function sectionOf(step: string): string {
  return step.slice(0, step.lastIndexOf('-step-'));
}

export function stepViews(section: string, steps: Step[], telling: Telling): StepView[] {
  return steps.map((step, index) => ({
    id: stepId(section, index),
    title: title(step, telling),
    lines: [
      ...lines(step.in, telling, signs.in, ''),
      ...lines(step.out, telling, signs.out, sums.includes(step.op) ? '=' : ''),
      ...linesWithoutAid(step, telling),
    ],
    clause: step.source && clause(step.source, telling.voice),
    rule: step.source && step.figure !== null ? { figure: step.figure, source: step.source } : null,
  }));
}

function title(step: Step, telling: Telling): string {
  const { voice } = telling;
  return voice.sayCode('step', titleCode(step, telling), { figure: voice.sayCode('figure', step.figure ?? 'other') });
}

/** What is paid is rounded to the fen; a part of the funding as the document says. */
function titleCode(step: Step, telling: Telling): string {
  if (step.op === 'rounding' && step.figure !== null) return 'rounding.funding';
  return isPossibleAid(step, telling) ? 'aid.possible' : step.op;
}

/** While the identities are not said, aid is reckoned for those who have one that brings it. */
function isPossibleAid({ op }: Step, { entry }: Telling): boolean {
  return op === 'aid' && entry.identities === null;
}

/** What is due of those who have none. */
function linesWithoutAid(step: Step, telling: Telling): StepView['lines'] {
  const { standard } = step.in;
  return isPossibleAid(step, telling) && standard !== undefined
    ? lines({ without_aid: standard }, telling, {}, '')
    : [];
}

/** The values that have a name in the catalogue; one that has none would mean nothing to a reader. */
function lines(
  values: Step['in'],
  telling: Telling,
  own: Record<string, string>,
  sign: string,
): StepView['lines'] {
  return Object.entries(values).flatMap(([name, value]) => {
    const label = telling.voice.find(`value.${name}`, { year: String(telling.form.benefit_year) });
    const written = writtenValue(name, value, telling);
    const whole = values[wholes[name] ?? ''];
    const isRepeated = whole !== undefined && JSON.stringify(whole) === JSON.stringify(value);
    if (label === undefined || written === undefined || isRepeated) return [];
    return [{ sign: own[name] ?? sign, name: label, value: written }];
  });
}

function writtenValue(name: string, value: StepValue, telling: Telling): string | undefined {
  const { voice } = telling;
  if (value === null) return undefined;
  if (typeof value === 'boolean') return voice.say(value ? 'value.true' : 'value.false');
  if (typeof value === 'number') return writtenNumber(name, String(value), voice);
  if (typeof value === 'string') return writtenText(value, telling);
  if (Array.isArray(value)) {
    const names = value.map((word) => writtenText(word, telling));
    return names.includes(undefined) ? undefined : names.join(voice.say('list'));
  }
  return writtenRange(value, telling);
}

function writtenNumber(name: string, number: string, voice: Voice): string {
  if (name === 'days') return voice.say('days', { count: number });
  return name === 'benefit_year' ? voice.say('year', { year: number }) : number;
}

function writtenRange({ low, high }: Range, telling: Telling): string | undefined {
  const [from, to] = [writtenText(low, telling), high === null ? '' : writtenText(high, telling)];
  if (from === undefined || to === undefined || low === high) return from;
  if (low === '0.00' && high === null) return telling.voice.say('range.open');
  return telling.voice.say(high === null ? 'table.at_least' : 'table.between', { low: from, high: to });
}

function writtenText(text: string, telling: Telling): string | undefined {
  const { voice, form } = telling;
  if (text === 'unlimited') return voice.say('value.no_limit');
  if (isDay(text)) return day(text, voice, form.benefit_year);
  if (isRate(text)) return percent(text);
  if (/^\d+\.\d{2,}$/.test(text)) return yuanInTable(text.replace(/(\.\d{2}\d*?)0+$/, '$1'));
  return wordName(text, telling);
}
