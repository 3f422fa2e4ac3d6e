import type { Source } from 'mingbai/small';
import { ruleAnchor } from '../common/rule-link.ts';
import { readingsOf, type OpenReading } from './open-readings.ts';
import type { Benefit, Line, Policy, Window } from './policy.ts';

/** A part of a page: what a region's documents say of one matter. */
export interface Chapter {
  id: string;
  figures: Figure[];
  readings: OpenReading[];
  windows: Window[];
  benefit: Benefit | null;
}

/** A figure with all that is said of it, in the order of the policy file. */
export interface Figure {
  id: string;
  lines: Line[];
}

/** The chapters of a region that have something to say. */
export function chapters(policy: Policy): Chapter[] {
  const readings = readingsOf(policy);
  const chapter = (id: string, figures: Figure[], rest: Partial<Chapter> = {}): Chapter => ({
    id,
    figures: figures.filter(({ lines }) => lines.length > 0),
    readings: readings.filter((reading) => reading.id.startsWith(`${id}.`)),
    windows: [],
    benefit: null,
    ...rest,
  });
  const { contribution, funding, enrolment, care } = policy;
  const windows = enrolment?.windows ?? [];
  return [
    chapter('contribution', figuresIn('contribution', contribution)),
    chapter('coverage', waitingDays(windows), { windows }),
    chapter('funding', figuresIn('funding', funding)),
    ...(care ?? []).map((benefit) => chapter(benefit.kind, benefitFigures(benefit), { benefit })),
  ].filter(({ figures, windows: times, benefit }) => figures.length + times.length > 0 || benefit);
}

function figuresIn(part: string, tables: object = {}): Figure[] {
  return Object.entries(tables).flatMap(([id, lines]) =>
    Array.isArray(lines) && lines.every(isLine) ? [{ id: `${part}.${id}`, lines }] : [],
  );
}

function isLine(line: unknown): line is Line {
  return typeof line === 'object' && line !== null && 'source' in line;
}

function waitingDays(windows: Window[]): Figure[] {
  return [{ id: 'coverage.waiting_days', lines: windows.flatMap(({ waiting }) => waiting?.days ?? []) }];
}

/** The figures of a benefit; those of a disease stand after the general ones. */
function benefitFigures({ kind, figures = {}, diseases = [] }: Benefit): Figure[] {
  const ofDiseases = (id: 'admission' | 'annual_cap') =>
    diseases.flatMap((disease) => (disease[id] ?? []).map((line) => ({ ...line, diseases: [disease.id] })));
  const all = { ...figures };
  for (const id of ['admission', 'annual_cap'] as const) all[id] = [...(figures[id] ?? []), ...ofDiseases(id)];
  return Object.entries(all).map(([id, lines]) => ({ id: `${kind}.${id}`, lines }));
}

/** A figure and a clause that a page tells of it. */
export interface Told {
  figure: string;
  source: Source;
}

/** What a region's page can be asked for: each figure with each of its clauses. */
export function toldOf(policy: Policy): Told[] {
  const told = chapters(policy).flatMap(({ figures, windows }) => [
    ...figures.flatMap(({ id, lines }) => lines.map(({ source }) => ({ figure: id, source }))),
    ...windows.flatMap(({ source, groups = [] }) =>
      [source, ...groups.map((group) => group.source)].map((each) => ({ figure: 'coverage.window', source: each })),
    ),
  ]);
  const kept = policy.contribution?.status_change;
  if (kept) told.push({ figure: 'contribution.aid', source: kept.source });
  return told.filter((each, index) => told.findIndex((other) => anchorOf(other) === anchorOf(each)) === index);
}

export function anchorOf({ figure, source }: Told): string {
  return ruleAnchor(figure, source);
}
