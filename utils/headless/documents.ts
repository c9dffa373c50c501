/** From a line of JSONL to a document, and from a document to its report. */
import { z } from 'zod/mini';
import { withHolidayLists } from '../adapters/holiday-list';
import { officialCalendar } from '../adapters/official-calendar';
import { analyse } from '../analysis/analyse';
import type { HolidayList } from '../analysis/calendar/holiday-list';
import type { WorkCalendar } from '../analysis/calendar/work-calendar';
import { analyseEnglish } from '../analysis/english/analyse-english';
import { isEnglish } from '../analysis/english/language';
import { type Profile, WORKING_DAYS_BY_PROFILE } from '../analysis/facts/profiles';
import { findSecretMark } from '../analysis/facts/secret-mark';
import { daySchema, type Language, type LineError, type Report, type SourceDocument } from '../analysis/schema';
import type { RefusalCode } from '../files/refusal';
import { ENGLISH_RULES } from '../rules/english/english-rules';
import { ruleSetWith } from '../rules/packs/pack-rules';
import type { RulePack } from '../rules/packs/pack-schema';

/** A document with its id. */
export interface IdentifiedDocument {
  readonly id: string | undefined;
  readonly source: SourceDocument;
}

/** Why something could not be analysed; the code is stable, the message is for people. */
export interface Problem {
  readonly id: string | undefined;
  readonly code:
    | 'bad-encoding'
    | 'bad-json'
    | 'bad-document'
    /** The analysis itself broke off. */
    | 'failed'
    | 'secret-mark'
    | 'unreadable-file'
    | 'unsupported-file'
    | RefusalCode;
  readonly message: string;
}

const idSchema = z.union([z.string(), z.number()]);
const optionalDay = z.optional(
  z.nullable(z.union([z.literal(''), daySchema, z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}[T ]/))])),
);
const documentSchema = z.object({
  id: z.optional(z.nullable(idSchema)),
  text: z.string(),
  title: z.optional(z.nullable(z.string())),
  url: z.optional(z.nullable(z.string())),
  issuedOn: optionalDay,
  publishedOn: optionalDay,
});

/** The document on a line; empty and missing fields are absent, unknown ones are ignored. */
export function parseDocument(line: string, lang: Language): IdentifiedDocument | Problem {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    return { id: undefined, code: 'bad-json', message: SAY.badJson[lang] };
  }
  const parsed = documentSchema.safeParse(raw);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') || '';
    return { id: idOf(raw), code: 'bad-document', message: SAY.badDocument[lang](field) };
  }
  const { text, title, url } = parsed.data;
  const issuedOn = parsed.data.issuedOn?.slice(0, 10);
  const publishedOn = parsed.data.publishedOn?.slice(0, 10);
  const source: SourceDocument = {
    text,
    ...(title && { title }),
    ...(url && { url }),
    ...(issuedOn && { issuedOn }),
    ...(publishedOn && { publishedOn }),
  };
  return { id: idOf(raw), source };
}

export function isProblem(value: IdentifiedDocument | Problem | Report): value is Problem {
  return 'code' in value;
}

/** What the report on a document depends on besides the document. */
export interface ReportingOptions {
  readonly lang: Language;
  readonly unclear: boolean;
  readonly allowSecret: boolean;
  readonly profile: Profile;
  /** Years of holidays that are laid over the official calendar. */
  readonly holidayLists: readonly HolidayList[];
  /** Rule packs that are judged beside the rules of the product. */
  readonly rulePacks: readonly RulePack[];
}

/**
 * The report; a document with a secret mark in its head is refused unless allowed. The parser of English is loaded with
 * the first English document.
 */
export async function reportOn(
  { id, source }: IdentifiedDocument,
  options: ReportingOptions,
): Promise<Report | Problem> {
  const { lang } = options;
  const mark = options.allowSecret ? undefined : findSecretMark(source.text);
  if (mark) return { id, code: 'secret-mark', message: SAY.secret[lang](mark) };
  const { rules, rulesVersion } = ruleSetWith(options.rulePacks);
  const common = {
    rulesVersion,
    id,
    lang,
    calendar: calendarWith(options.holidayLists),
    workingDaysNeeded: WORKING_DAYS_BY_PROFILE[options.profile],
  };
  const report = isEnglish(source.text)
    ? analyseEnglish(source, {
        ...common,
        rules: ENGLISH_RULES,
        parser: await loadEnglishParser(),
      })
    : analyse(source, { ...common, rules });
  if (options.unclear) return report;
  return { ...report, findings: report.findings.filter((finding) => finding.verdict === 'finding') };
}

async function loadEnglishParser() {
  return (await import('../adapters/english-parser')).englishParser;
}

const calendars = new WeakMap<readonly HolidayList[], WorkCalendar>();

function calendarWith(lists: readonly HolidayList[]): WorkCalendar {
  const calendar = calendars.get(lists) ?? withHolidayLists(officialCalendar, lists);
  calendars.set(lists, calendar);
  return calendar;
}

/** The line of output for a problem. */
export function errorLine(problem: Problem, line: number): LineError {
  return { id: problem.id ?? null, line, error: { code: problem.code, message: problem.message } };
}

function idOf(raw: unknown): string | undefined {
  if (typeof raw !== 'object' || raw === null || !('id' in raw)) return undefined;
  const parsed = idSchema.safeParse(raw.id);
  return parsed.success ? String(parsed.data) : undefined;
}

const SAY = {
  badJson: { zh: '这一行不是有效的 JSON', en: 'this line is no valid JSON' },
  badDocument: {
    zh: (field: string) => (field ? `字段 ${field} 缺失或格式不对` : '这一行不是一个文档对象'),
    en: (field: string) => (field ? `the field ${field} is missing or malformed` : 'this line is no document object'),
  },
  secret: {
    zh: (mark: string) => `文件首部标有“${mark}”，未作检查；确需检查请加 --allow-secret`,
    en: (mark: string) =>
      `the head is marked “${mark}”, so it was not analysed; use --allow-secret to do so all the same`,
  },
};
