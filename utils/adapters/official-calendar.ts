/** China's official calendar of holidays and make-up working days, from `chinese-days`. */
import chineseDays from 'chinese-days';
import { dayFromString, dayOf, dayToString, startOfYear } from '../analysis/calendar/day';
import type { Festival, WorkCalendar } from '../analysis/calendar/work-calendar';

/** The years whose lists the package holds; outside them it would silently count plain weekdays. */
const FIRST_YEAR = 2004;
const LAST_YEAR = 2026;

const workdaysByYear = new Map<number, Uint8Array>();

/** Official working days and festivals, 2004–2026. */
export const officialCalendar: WorkCalendar = {
  workdaysOf(year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
    const known = workdaysByYear.get(year);
    if (known) return known;
    const start = startOfYear(year);
    const flags = Uint8Array.from({ length: startOfYear(year + 1) - start }, (_, i) =>
      chineseDays.getDayDetail(dayToString(start + i)).work ? 1 : 0,
    );
    workdaysByYear.set(year, flags);
    return flags;
  },
  festival(name, year) {
    if (year < 1900 || year > 2100) return undefined;
    const solar = SOLAR_FESTIVALS[name];
    if (solar) return dayOf(year, solar[0], solar[1]);
    if (name === '清明节') return dayFromString(chineseDays.getSolarTermDate(year, 4, 'pure_brightness'));
    const lunar = LUNAR_FESTIVALS[name];
    return lunar === undefined ? undefined : dayFromString(chineseDays.getSolarDateFromLunar(`${year}-${lunar}`).date);
  },
};

const SOLAR_FESTIVALS: Partial<Record<Festival, readonly [number, number]>> = {
  元旦: [1, 1],
  劳动节: [5, 1],
  国庆节: [10, 1],
};
const LUNAR_FESTIVALS: Partial<Record<Festival, string>> = {
  春节: '01-01',
  元宵节: '01-15',
  端午节: '05-05',
  中秋节: '08-15',
};
