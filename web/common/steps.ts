import type { Range, Step, StepValue } from 'mingbai';
import { clause, day, percent, yuanInTable } from './format.ts';
import { isDay, wordName, type Telling } from './telling.ts';
import type { Voice } from './wording/voice.ts';

/** One step of a sum as on paper: what is done, the figures it is done with, and the clause that says so. */
export interface StepView {
  id: string;
  title: string;
  lines: { sign: string; name: string; value: string }[];
  clause: string | null;
}

/** The values that are shares of one. */
const rates = ['share'];

/** The steps that come to a sum; what the others come to is only found. */
const sums = ['aid', 'waiting_period', 'deductible', 'share', 'cap', 'quota', 'rounding', 'target', 'split'];

/** The sign before a value, where it is not the result of a sum nor what the sum starts from. */
const signs: Record<string, string> = { aid: '−', days: '+', deductible_used: '−', share: '×' };

/** What is left of an amount says nothing more while all of it is left. */
const wholes: Record<string, string> = { deductible_left: 'deductible', cap_left: 'cap' };

export function stepId(section: string, index: number): string {
  return `${section}-step-${index + 1}`;
}

export function stepViews(section: string, steps: Step[], telling: Telling): StepView[] {
  const { voice } = telling;
  return steps.map((step, index) => ({
    id: stepId(section, index),
    title: voice.sayCode('step', step.op, { figure: voice.sayCode('figure', step.figure ?? 'other') }),
    lines: [
      ...lines(step.in, telling, ''),
      ...lines(step.out, telling, sums.includes(step.op) ? '=' : ''),
    ],
    clause: step.source && clause(step.source, voice),
  }));
}

/** The values that have a name in the catalogue; one that has none would mean nothing to a reader. */
function lines(values: Step['in'], telling: Telling, sign: string): StepView['lines'] {
  return Object.entries(values).flatMap(([name, value]) => {
    const label = telling.voice.find(`value.${name}`);
    const written = writtenValue(name, value, telling);
    const whole = values[wholes[name] ?? ''];
    const isRepeated = whole !== undefined && JSON.stringify(whole) === JSON.stringify(value);
    if (label === undefined || written === undefined || isRepeated) return [];
    return [{ sign: signs[name] ?? sign, name: label, value: written }];
  });
}

function writtenValue(name: string, value: StepValue, telling: Telling): string | undefined {
  const { voice } = telling;
  if (value === null) return undefined;
  if (typeof value === 'boolean') return voice.say(value ? 'value.true' : 'value.false');
  if (typeof value === 'number') return writtenNumber(name, String(value), voice);
  if (typeof value === 'string') return writtenText(name, value, telling);
  if (Array.isArray(value)) {
    const names = value.map((word) => writtenText(name, word, telling));
    return names.includes(undefined) ? undefined : names.join(voice.say('list'));
  }
  return writtenRange(name, value, telling);
}

function writtenNumber(name: string, number: string, voice: Voice): string {
  if (name === 'days') return voice.say('days', { count: number });
  return name === 'benefit_year' ? voice.say('year', { year: number }) : number;
}

function writtenRange(name: string, { low, high }: Range, telling: Telling): string | undefined {
  const [from, to] = [writtenText(name, low, telling), high === null ? '' : writtenText(name, high, telling)];
  if (from === undefined || to === undefined || low === high) return from;
  return telling.voice.say(high === null ? 'table.at_least' : 'table.between', { low: from, high: to });
}

function writtenText(name: string, text: string, telling: Telling): string | undefined {
  const { voice, form } = telling;
  if (text === 'unlimited') return voice.say('value.no_limit');
  if (isDay(text)) return day(text, voice, form.benefit_year);
  if (rates.includes(name)) return percent(text);
  if (/^\d+\.\d{2,}$/.test(text)) return yuanInTable(text.replace(/(\.\d{2}\d*?)0+$/, '$1'));
  return wordName(text, telling);
}
