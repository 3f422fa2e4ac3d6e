import { isCalendarDay } from './calendar.ts';
import { usualSigns } from './usual-signs.ts';

const inParts = /^(\d{4})[-‐–—/.。,、年 ]+(\d{1,2})[-‐–—/.。,、月 ]+(\d{1,2}) ?[日号]?$/;
const inOne = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * A day that was typed as people write it: 2024/3/5, 2024.3.5, 2024年3月5日, 20240305, with full-width digits or spaces.
 * Anything else is left as it is, for the engine to judge.
 */
export function typedDay(text: string): string {
  const plain = usualSigns(text).replace(/\s+/g, ' ').trim();
  const [, year, month = '', day = ''] = inParts.exec(plain) ?? inOne.exec(plain) ?? [];
  const read = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return isCalendarDay(read) ? read : text;
}
