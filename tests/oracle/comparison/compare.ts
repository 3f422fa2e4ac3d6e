import { spawnSync } from 'node:child_process';
import type { Answer } from '../answer.ts';
import { answer } from '../answer.ts';
import { explained } from './explained.ts';
import type { Hull } from '../money.ts';
import { fen, yuan } from '../money.ts';
import type { Situation } from '../situation.ts';
import { TooManyWorlds } from '../worlds.ts';

export interface Difference {
  kind: string;
  field: string;
  engine: string;
  oracle: string;
  situation: Situation;
}

export interface Comparison {
  differences: Difference[];
  agreed: number;
  /** Situations that differ only in what `explained.ts` names. */
  explained: number;
  skipped: number;
}

type Json = Record<string, any>;

/** Settles the situations, has the engine estimate them in one run, and sets the amounts side by side. */
export function compare(kind: string, situations: readonly Situation[], engine: string): Comparison {
  const comparison: Comparison = { differences: [], agreed: 0, explained: 0, skipped: 0 };
  const settled: { situation: Situation; answer: Answer }[] = [];
  for (const situation of situations) {
    try {
      settled.push({ situation, answer: answer(situation) });
    } catch (fault) {
      if (!(fault instanceof TooManyWorlds)) throw fault;
      ++comparison.skipped;
    }
  }
  const estimates = estimate(settled.map(({ situation }) => situation), engine);
  settled.forEach(({ situation, answer: mine }, index) => {
    const estimate = estimates[index]!;
    if (estimate.errors) {
      comparison.differences.push({ kind, field: 'errors', engine: JSON.stringify(estimate.errors), oracle: 'an estimate', situation });
      return;
    }
    const found = fieldsOf(mine, estimate).filter(
      ({ field, engine: theirs, oracle }) => theirs !== oracle && compared(kind, field),
    );
    const unexplained = found.filter(
      ({ field, isWider }) => !explained.some((difference) => difference.holds({ situation, field, isWider })),
    );
    if (!found.length) ++comparison.agreed;
    else if (!unexplained.length) ++comparison.explained;
    for (const { field, engine: theirs, oracle } of unexplained) {
      comparison.differences.push({ kind, field, engine: theirs, oracle, situation });
    }
  });
  return comparison;
}

function estimate(situations: readonly Situation[], engine: string): Json[] {
  const run = spawnSync(engine, ['estimate', '--no-steps', '--lines', '-'], {
    input: situations.map((situation) => `${JSON.stringify(situation)}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const lines = run.stdout.split('\n').filter((line) => line);
  if (lines.length !== situations.length) throw new Error(`${engine} answered ${lines.length} of ${situations.length}: ${run.stderr}`);
  return lines.map((line) => JSON.parse(line) as Json);
}

/** Contribution and funding are compared where they are what a kind is about; elsewhere they would only say the same again. */
function compared(kind: string, field: string): boolean {
  if (field.startsWith('contribution')) return ['contribution', 'aid_history', 'mixed'].includes(kind);
  return !field.startsWith('funding') || ['contribution', 'funding', 'mixed'].includes(kind);
}

interface Field {
  field: string;
  engine: string;
  oracle: string;
  isWider: boolean;
}

/** The fields that the oracle answers; one that it leaves out is not compared. */
function fieldsOf(mine: Answer, estimate: Json): Field[] {
  const fields: Field[] = [];
  const add = (field: string, theirs: unknown, own: Hull | 'unlimited' | null | undefined) => {
    if (own !== undefined) fields.push({ field, engine: shown(theirs), oracle: ownShown(own), isWider: contains(theirs, own) });
  };
  fields.push({ field: 'coverage.state', engine: estimate.coverage.state, oracle: mine.coverage.state, isWider: false });
  for (const [name, hull] of Object.entries(mine.contribution)) add(`contribution.${name}`, estimate.contribution[name], hull);
  for (const [name, hull] of Object.entries(mine.funding)) add(`funding.${name}`, estimate.funding[name], hull);
  mine.care.forEach((item, index) => {
    add(`care.${index}.fund`, estimate.care[index].fund, item.fund);
    add(`care.${index}.person`, estimate.care[index].person, item.person);
    add(`care.${index}.remaining`, estimate.care[index].remaining, item.remaining);
  });
  for (const name of ['cost', 'fund', 'person'] as const) add(`totals.${name}`, estimate.totals[name], mine.totals[name]);
  return fields;
}

function contains(theirs: any, own: Hull | 'unlimited' | null): boolean {
  if (theirs === null || own === null || typeof theirs === 'string' || typeof own === 'string') return false;
  return fen(theirs.low) <= own.low && own.high <= (theirs.high === null ? Infinity : fen(theirs.high));
}

function shown(theirs: any): string {
  if (theirs === null || typeof theirs === 'string') return String(theirs);
  return range(theirs.low, theirs.high ?? 'open');
}

export function ownShown(own: Hull | 'unlimited' | null): string {
  if (own === null || own === 'unlimited') return String(own);
  const end = (amount: number) => (amount === Infinity ? 'open' : yuan(amount));
  return range(end(own.low), end(own.high));
}

const range = (low: string, high: string): string => (low === high ? low : `${low}..${high}`);
