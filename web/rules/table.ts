import type { Source } from 'mingbai/small';
import { articleText, clause } from '../common/format.ts';
import { capitalized } from '../common/wording/voice.ts';
import type { Figure } from './chapters.ts';
import { whenTexts, whomTexts, type Naming } from './conditions.ts';
import type { Document, Line } from './policy.ts';
import { amountText, valueText } from './value.ts';
import type { RulesVoice } from './wording/voices.ts';

/** A figure as a table. */
export interface Table {
  name: string;
  groups: Group[];
}

/** Lines of one time; what they have in common is said once. */
export interface Group {
  common: string[];
  rows: Row[];
}

export interface Row {
  source: Source;
  conditions: string[];
  value: string;
  certainty: 'printed' | 'inferred' | 'open';
  /** Another sentence of the documents that says otherwise. */
  conflict: string | null;
  /** What of its clause the group does not say for all. */
  clause: string | null;
}

export function tableOf({ id, lines }: Figure, documents: Document[], name: Naming, voice: RulesVoice): Table {
  const isShare = lines.some(({ percent }) => percent !== undefined);
  const timed = withFirstDays(lines, documents).map((line) => ({ line, when: whenTexts(line, voice) }));
  const times = [...new Set(timed.map(({ when }) => String(when)))];
  const isInGroups = times.length < lines.length;
  const groups = isInGroups ? times.map((time) => timed.filter(({ when }) => String(when) === time)) : [timed];
  return {
    name: capitalized(voice.sayCode('figure', id)),
    groups: groups.map((group) => {
      const sources = group.map(({ line }) => line.source);
      return {
        common: [...(isInGroups ? (group[0]?.when ?? []) : []), ...commonClause(sources, voice)],
        rows: group.map(({ line, when }, index) => {
          const conditions = [...whomTexts(line, name, voice), ...(isInGroups ? [] : when)];
          return {
            source: line.source,
            conditions: conditions.length > 0 ? conditions : [voice.say(index === 0 ? 'line.always' : 'line.otherwise')],
            value: valueText(line, isShare, voice),
            certainty: certaintyOf(line),
            conflict: conflictText(line, voice),
            clause: ownClause(line.source, sources, voice),
          };
        }),
      };
    }),
  };
}

function certaintyOf({ state = 'exact' }: Line): Row['certainty'] {
  if (state === 'derived') return 'inferred';
  return ['delegated', 'not_stated', 'text_lost'].includes(state) ? 'open' : 'printed';
}

/** Lines of several documents hold from the day of theirs where they name none. */
function withFirstDays(lines: Line[], documents: Document[]): Line[] {
  if (isOne(lines.map(({ source }) => source.document))) return lines;
  return lines.map((line) => {
    if (line.benefit_year !== undefined || line.from !== undefined || line.to !== undefined) return line;
    const document = documents.find(({ number }) => number === line.source.document);
    return document ? { ...line, from: document.effective_on ?? document.issued_on } : line;
  });
}

function commonClause(sources: Source[], voice: RulesVoice): string[] {
  const [first] = sources;
  if (first === undefined || !isOne(sources.map(({ document }) => document))) return [];
  return [isOne(sources.map(({ article }) => article)) ? clause(first, voice) : first.document];
}

function ownClause(source: Source, sources: Source[], voice: RulesVoice): string | null {
  if (!isOne(sources.map(({ document }) => document))) return clause(source, voice);
  return isOne(sources.map(({ article }) => article)) ? null : articleText(source, voice);
}

function conflictText({ conflicts_with: other }: Line, voice: RulesVoice): string | null {
  if (other === undefined) return null;
  return voice.say('reason.conflicting_clauses.value', {
    figure: capitalized(voice.sayCode('figure', other.figure)),
    value: amountText(other.yuan ?? other.percent ?? '', other.percent !== undefined, voice),
  });
}

function isOne(texts: string[]): boolean {
  return new Set(texts).size === 1;
}
