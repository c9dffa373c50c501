/** Reads the clock time of a due time from the words that `CLOCK` matched. */
import { readNumeral } from '../text/numerals';

/** `HH:MM`, up to `24:00`; null where the words give no hour (下班前) or no such time. */
export function readClock(groups: Readonly<Record<string, string | undefined>> | undefined): string | null {
  const hour = readNumeral(groups?.hour ?? '');
  if (hour === undefined || hour > 24) return null;
  const minute = groups?.halfHour ? 30 : (readNumeral(groups?.minute ?? groups?.minuteWord ?? '') ?? 0);
  if (minute > 59) return null;
  const dayPart = groups?.dayPart ?? (groups?.evening === undefined ? '' : '晚');
  return `${String(hourOfDay(hour, dayPart)).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function hourOfDay(hour: number, dayPart: string): number {
  if (/^(?:晚|夜|深夜|半夜|午夜)/.test(dayPart) && hour === 12) return 24;
  if (/^(?:下午|午后|晚|傍晚|夜|深夜)/.test(dayPart) && hour < 12) return hour + 12;
  return dayPart === '中午' && hour < 4 ? hour + 12 : hour;
}
