import type { Day, Range, RateText, Source, Text, Yuan } from 'mingbai/small';
import type { Voice } from './wording/voice.ts';

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** An amount in running text: "1020 元", "¥1,020". */
export function yuan(amount: Yuan, voice: Voice): string {
  const short = amount.replace(/\.00$/, '');
  return voice.say('yuan', { amount: voice.language === 'zh-CN' ? short : grouped(short) });
}

/** An amount in a table or a column: "¥60.00". */
export function yuanInTable(amount: Yuan): string {
  return `¥${grouped(amount)}`;
}

function grouped(amount: Yuan): string {
  return amount.replace(/\d(?=(\d{3})+(\.|$))/g, '$&,');
}

/** "0.4000" as "40%". */
export function percent(rate: RateText): string {
  const [whole = '', places = ''] = rate.split('.');
  const digits = `${whole}${places.slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = places.slice(2).replace(/0+$/, '');
  return `${digits}${rest && `.${rest}`}%`;
}

/** Tells a share of one, with its four decimals, from an amount, with its two. */
export function isRate(value: string): boolean {
  return /^[01]\.\d{4}$/.test(value);
}

/** A figure that a document prints: an amount or a share. */
export function printed(value: string, voice: Voice): string {
  return isRate(value) ? percent(value) : yuan(value, voice);
}

/** By how much a figure is more than another: "30 元", "5 个百分点". */
export function printedChange(value: string, voice: Voice): string {
  return isRate(value) ? voice.say('points', { points: percent(value).slice(0, -1) }) : yuan(value, voice);
}

/** A day, with its year unless that is the year that is spoken of anyway. */
export function day(date: Day, voice: Voice, spokenYear?: number): string {
  const [year = '', month = '', dayOfMonth = ''] = date.split('-');
  const parts = {
    year,
    month: voice.find(`month.${month}`) ?? month,
    day: dayOfMonth.replace(/^0/, ''),
  };
  return voice.say(year === String(spokenYear) ? 'day' : 'day.with_year', parts);
}

/** The day of a moment where the device is. */
export function dayOf(moment: Date): Day {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** Which wording a range takes. */
export function extent({ low, high }: Range): 'exact' | 'between' | 'at_most' | 'at_least' | 'open' {
  if (low === high) return 'exact';
  if (low === '0.00') return high === null ? 'open' : 'at_most';
  return high === null ? 'at_least' : 'between';
}

/** The two ends of a range as parts of a sentence. */
export function ends(range: Range, voice: Voice): { low: string; high: string } {
  return { low: yuan(range.low, voice), high: range.high === null ? '' : yuan(range.high, voice) };
}

export function rangeInText(range: Range, voice: Voice): string {
  const kind = extent(range);
  return kind === 'exact' ? yuan(range.low, voice) : voice.say(`range.${kind}`, ends(range, voice));
}

export function rangeInTable({ low, high }: Range, voice: Voice): string {
  if (low === high) return yuanInTable(low);
  if (high !== null) return voice.say('table.between', { low: yuanInTable(low), high: yuanInTable(high) });
  return low === '0.00' ? voice.say('range.open') : voice.say('table.at_least', { low: yuanInTable(low) });
}

/** Who decides what a document leaves open: other documents or an authority. */
export function whoDecides(left: { documents?: string[]; authority?: Text }, voice: Voice): string {
  const documents = left.documents?.join(voice.say('list'));
  return documents || (left.authority ? voice.name(left.authority) : voice.say('who.other'));
}

/** A clause: "新医保办〔2023〕54号 第二部分". */
export function clause(source: Source, voice: Voice): string {
  return voice.say('source', { document: source.document, article: articleText(source, voice) });
}

/** Where in its document a clause stands: "第二部分", "附件1 序号3". */
export function articleText({ article }: Source, voice: Voice): string {
  const number = numerals.indexOf(article) + 1;
  const part = voice.language === 'zh-CN' ? article : String(number);
  return number > 0 ? voice.say('source.part', { part }) : article;
}
