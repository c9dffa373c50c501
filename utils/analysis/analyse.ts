/** The pipeline: a document goes in, a report comes out; pure and synchronous. */
import type { Language, Report, SourceDocument } from './schema';

export interface WorkCalendar {
  isWorkday(day: string): boolean;
  covers(year: number): boolean;
}

export function analyse(_source: SourceDocument, _options: { lang: Language; calendar: WorkCalendar }): Report {
  throw new Error('being written');
}
