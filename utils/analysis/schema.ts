/** Every data shape of the product, defined once; the types are inferred from these schemas. */
import { z } from 'zod/mini';
import { isCalendarDay } from './calendar/day';

z.config({ jitless: true });

/** The twelve signs of formalism, core ones first. */
export const CATEGORIES = [
  'vague-goal',
  'unrealistic-deadline',
  'instant-report',
  'frequent-report',
  'trace-keeping',
  'layered-formality',
  'inspection-overload',
  'blanket-accountability',
  'showcase-building',
  'digital-burden',
  'absolute-demand',
  'burden-shifting',
] as const;
export const categorySchema = z.enum(CATEGORIES);
export type Category = z.infer<typeof categorySchema>;

/** Interface and message languages. */
export const languageSchema = z.enum(['zh', 'en']);
export type Language = z.infer<typeof languageSchema>;

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isCalendarDay));

/** Plain text with what is known about it; offsets everywhere are UTF-16 positions in `text`. */
export const sourceDocumentSchema = z.object({
  text: z.string(),
  title: z.optional(z.string()),
  url: z.optional(z.string()),
  /** Date of issue known from outside; wins over the text. */
  issuedOn: z.optional(daySchema),
  /** Who knows the date of issue: the one who asks for the analysis (default), or the page's own field. */
  issuedOnFrom: z.optional(z.enum(['given', 'page'])),
  /** 发文字号 and 发文机关 as a page lists them; used where the text does not name them. */
  number: z.optional(z.string()),
  issuer: z.optional(z.string()),
  /** Date of publication; used where the text has no date of issue. */
  publishedOn: z.optional(daySchema),
});
export type SourceDocument = z.infer<typeof sourceDocumentSchema>;

/** Administrative level of the issuer. */
export const levelSchema = z.enum([
  'central',
  'province',
  'city',
  'county',
  'township',
  'village',
  'school',
  'enterprise',
  'other',
]);
export type Level = z.infer<typeof levelSchema>;

/** 文种, as in 《党政机关公文处理工作条例》, with the forms that policy papers take beside it. */
export const GENRES = [
  '决定',
  '通知',
  '意见',
  '方案',
  '要点',
  '计划',
  '办法',
  '规定',
  '通报',
  '报告',
  '请示',
  '批复',
  '函',
  '纪要',
  '工作提示',
  'other',
] as const;
export const genreSchema = z.enum(GENRES);
export type Genre = z.infer<typeof genreSchema>;

/** The head of a document as it was read. */
export const documentHeadSchema = z.object({
  title: z.nullable(z.string()),
  /** 发文字号 */
  number: z.nullable(z.string()),
  issuer: z.nullable(z.string()),
  /** 主送机关 */
  addressees: z.array(z.string()),
  level: z.nullable(levelSchema),
  genre: genreSchema,
  /** 成文日期 */
  issuedOn: z.nullable(daySchema),
  /** Where it was found. */
  issuedOnFrom: z.nullable(z.enum(['given', 'text', 'page'])),
  /** 印发日期, where it is later than the 成文日期: due times count from it. */
  distributedOn: z.nullable(daySchema),
  /** Characters of the body without head, attachments, signature and white space. */
  characters: z.int(),
});
export type DocumentHead = z.infer<typeof documentHeadSchema>;

const spanFields = { start: z.int(), end: z.int() };
export const spanSchema = z.object(spanFields);
export type Span = z.infer<typeof spanSchema>;

/** An official rule behind a finding; `clause` is null where only the part's name is certain. */
export const basisSchema = z.object({ source: z.string(), clause: z.nullable(z.string()), text: z.string() });
export type Basis = z.infer<typeof basisSchema>;

/** A passage that supports a finding; `role` says how (`emptiness`, `due`, `material`, …). */
export const evidenceSchema = z.object({ ...spanFields, role: z.string() });
export type Evidence = z.infer<typeof evidenceSchema>;

export const severitySchema = z.enum(['high', 'medium', 'low']);
export type Severity = z.infer<typeof severitySchema>;

/** `unclear`: the passage could be a finding, but something needed to tell is missing (say, the date of issue). */
export const verdictSchema = z.enum(['finding', 'unclear']);

export const findingSchema = z.object({
  /** From category, quote, unit text and occurrence number, so that it survives edits elsewhere. */
  id: z.string(),
  category: categorySchema,
  ...spanFields,
  /** `text.slice(start, end)` */
  quote: z.string(),
  severity: severitySchema,
  verdict: verdictSchema,
  /** 0–1 */
  confidence: z.number(),
  message: z.string(),
  advice: z.string(),
  basis: z.array(basisSchema),
  /** The exception that may apply. */
  exception: z.nullable(z.string()),
  evidence: z.array(evidenceSchema),
  /** Index into `deadlines`. */
  deadline: z.nullable(z.int()),
  /** The nearest heading above, without its number. */
  heading: z.nullable(z.string()),
  /** The rules of user packs that found it, with the pack's name; absent where none did. */
  packRules: z.optional(z.array(z.object({ pack: z.string(), rule: z.string(), name: z.string() }))),
});
export type Finding = z.infer<typeof findingSchema>;

/** Why a passage is exempt. */
export const EXEMPTION_CAUSES = [
  'prohibition',
  'achievement',
  'background',
  'question',
  'quotation',
  'against-formalism',
] as const;
export const exemptionCauseSchema = z.enum(EXEMPTION_CAUSES);
export type ExemptionCause = z.infer<typeof exemptionCauseSchema>;

/** A passage that a rule matched and an exemption cleared. */
export const exemptedSchema = z.object({ category: categorySchema, ...spanFields, cause: exemptionCauseSchema });
export type Exempted = z.infer<typeof exemptedSchema>;

export const dueBaseSchema = z.enum(['absolute', 'issue', 'receipt', 'meeting', 'phase', 'recurring']);
export const everySchema = z.enum([
  'day',
  'week',
  'two-weeks',
  'ten-days',
  'half-month',
  'month',
  'quarter',
  'half-year',
  'year',
  'other',
]);
export type Every = z.infer<typeof everySchema>;

/** Kinds of task in the table of working days needed. */
export const TASK_KINDS = ['name-list', 'material', 'survey', 'rectification', 'construction'] as const;
export const taskKindSchema = z.enum(TASK_KINDS);
export type TaskKind = z.infer<typeof taskKindSchema>;

export const deadlineVerdictSchema = z.enum(['enough', 'too-short', 'past', 'unclear', 'not-judged']);

export const deadlineSchema = z.object({
  ...spanFields,
  quote: z.string(),
  /** Last day, included; null for recurring or unresolvable due times. */
  due: z.nullable(daySchema),
  /** `HH:MM`, up to `24:00`. */
  dueTime: z.nullable(z.string()),
  base: dueBaseSchema,
  every: z.nullable(everySchema),
  /** Working days after the issue day up to and including the due day; −1 = due before the issue day. */
  workingDays: z.nullable(z.int()),
  /** Working days the task is thought to need, hand-downs included. */
  needed: z.nullable(z.int()),
  task: z.nullable(taskKindSchema),
  handDowns: z.nullable(z.int()),
  verdict: deadlineVerdictSchema,
  /** The arithmetic in a sentence, where the time may be too short. */
  reasoning: z.nullable(z.string()),
  notes: z.array(z.string()),
});
export type Deadline = z.infer<typeof deadlineSchema>;

/** A piece of material demanded of the addressees; repeated mentions of one demand are merged. */
export const materialSchema = z.object({
  /** The first mention of what is demanded. */
  ...spanFields,
  what: z.string(),
  /** Who owes it; null where the addressees as a whole do. */
  from: z.nullable(z.string()),
  to: z.nullable(z.string()),
  form: z.nullable(z.string()),
  /** How many of each unit. */
  copies: z.nullable(z.int()),
  /** Index into `deadlines`. */
  deadline: z.nullable(z.int()),
  every: z.nullable(everySchema),
  /** All mentions, the first included. */
  mentions: z.array(spanSchema),
});
export type Material = z.infer<typeof materialSchema>;

/** Measures of a whole document: what it costs one addressee unit, and how it is written. */
export const MEASURES = [
  /** Characters of the body. */
  'characters',
  /** Pieces of material wanted once. */
  'materials-once',
  /** Pieces of material a year at the pace of the periodic returns. */
  'materials-per-year',
  /** Due times, recurring ones included. */
  'deadlines',
  /** Working days from the issue to the first due time for a task. */
  'first-due',
  /** Returns and due times in the busiest week (Monday to Sunday) of the year after the issue. */
  'busiest-week',
  /** Bodies to be set up. */
  'new-bodies',
  /** Meetings to be held. */
  'meetings',
  /** Platforms, systems and apps to be fed. */
  'platforms',
  /** Share (0–1) of the body's characters in set phrases. */
  'set-phrases',
  /** Share of the body before the first concrete measure. */
  'before-first-measure',
  /** Share of the body in the parts on leadership, responsibility and safeguards. */
  'safeguards',
  /** Share of the goals that can be checked; null without goals. */
  'checkable-goals',
  /** Share of the goals tied to residents' use or satisfaction; null without goals. */
  'resident-goals',
  /** Kinds of parties outside the administration that are named as taking part. */
  'participants',
  /** 1: a department or co-ordination office seems to direct committees or governments; null: issuer unknown. */
  'issuer-mismatch',
  /** 1: marked urgent, and no time given by which to handle it. */
  'urgent-without-time',
] as const;
export type MeasureName = (typeof MEASURES)[number];

/** A number with the rule behind it and the passages it was counted from; null where it cannot be known. */
export const measureSchema = z.object({
  value: z.nullable(z.number()),
  basis: z.array(basisSchema),
  evidence: z.array(evidenceSchema),
});
export type Measure = z.infer<typeof measureSchema>;

export const ruleErrorSchema = z.object({ category: categorySchema, message: z.string() });

/** What the analysis says about one document. */
export const reportSchema = z.object({
  id: z.nullable(z.string()),
  schemaVersion: z.literal(1),
  rulesVersion: z.string(),
  document: documentHeadSchema,
  findings: z.array(findingSchema),
  exempted: z.array(exemptedSchema),
  deadlines: z.array(deadlineSchema),
  materials: z.array(materialSchema),
  measures: z.record(z.string(), measureSchema),
  ruleErrors: z.array(ruleErrorSchema),
});
export type Report = z.infer<typeof reportSchema>;

/** A line of JSONL that gave no report. */
export const lineErrorSchema = z.object({
  id: z.nullable(z.string()),
  line: z.int(),
  error: z.object({ code: z.string(), message: z.string() }),
});
export type LineError = z.infer<typeof lineErrorSchema>;
