/** Reads the date of issue that a drafter types: 拟于10月8日印发, 2026年10月8日, 2026-10-08. */

import { dayFromString, dayToString, isCalendarDay } from '../calendar/day';
import { readNumeral } from '../text/numerals';
import { lastDayOf } from './due-day';

const NUMERAL = '[0-9〇○零一二三四五六七八九十廿]';
const CHINESE = new RegExp(`(?:(${NUMERAL}{2,4})年)?(${NUMERAL}{1,3})月(${NUMERAL}{1,3})日`);
const ISO = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/;

/** `YYYY-MM-DD`, or undefined where no date is typed. Without a year it is the next such day after `today`, or one just past. */
export function readPlannedDate(typed: string, today: string): string | undefined {
  const folded = typed.normalize('NFKC').replaceAll(/\s/g, '');
  const iso = ISO.exec(folded);
  if (iso) {
    const [, year = '', month = '', date = ''] = iso;
    const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    return isCalendarDay(day) ? day : undefined;
  }
  const chinese = CHINESE.exec(folded);
  if (!chinese) return undefined;
  const [year, month, date] = chinese.slice(1).map((part) => (part === undefined ? undefined : readNumeral(part)));
  if (month === undefined || date === undefined) return undefined;
  const day = lastDayOf({ year, month, date }, { issued: dayFromString(today) });
  return day === undefined || day === null ? undefined : dayToString(day);
}
