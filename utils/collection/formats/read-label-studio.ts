/** Reads Label Studio tasks: each annotation’s regions are judgements, those of predictions are nobody’s. */
import { z } from 'zod/mini';
import { type Judgement, type Label, labelSchema } from '../schema';
import { fieldOf, MAX_FILE, parseChecked } from './checked-json';
import { fromPoint } from './code-points';
import {
  carriedSchema,
  type ForeignSpan,
  type ImportContext,
  type Imported,
  Importing,
  importedJudgement,
  momentOf,
} from './imports';
import { withoutMark } from './lines';
import { problemOf } from './problems';

const dataSchema = z.looseObject({
  title: z.optional(z.nullable(z.string())),
  url: z.optional(z.nullable(z.string())),
  wenzhen: z.optional(z.unknown()),
});
const resultSchema = z.object({
  id: z.optional(z.string()),
  type: z.string(),
  value: z.optional(z.unknown()),
  meta: z.optional(z.unknown()),
});
type Result = z.infer<typeof resultSchema>;
const completionSchema = z.object({
  completed_by: z.optional(z.unknown()),
  created_at: z.optional(z.string()),
  was_cancelled: z.optional(z.nullable(z.boolean())),
  result: z.array(resultSchema),
});
type Completion = z.infer<typeof completionSchema>;
const completionsSchema = z.optional(z.array(completionSchema));
const taskSchema = z.object({
  data: dataSchema,
  annotations: completionsSchema,
  /** What annotations were called before 1.0. */
  completions: completionsSchema,
  predictions: completionsSchema,
});
const regionSchema = z.object({
  start: z.number(),
  end: z.number(),
  text: z.optional(z.string()),
  labels: z.optional(z.array(z.string())),
  hypertextlabels: z.optional(z.array(z.string())),
});
const choiceSchema = z.object({ choices: z.tuple([labelSchema]) });
const noteSchema = z.object({ text: z.array(z.string()) });
const metaSchema = z.object({
  annotator: z.optional(z.string()),
  at: z.optional(z.string()),
  settled: z.optional(z.boolean()),
});

/** Fields that hold the text where the configuration names none. */
const TEXT_FIELDS = ['text', 'content', 'body', 'document'];

/** A list of tasks or a single one; `line` counts tasks. */
export async function readLabelStudio(json: string, context: ImportContext): Promise<Imported> {
  const importing = new Importing(context);
  const parsed = parseChecked(withoutMark(json), MAX_FILE);
  const value = parsed.ok ? parsed.value : [];
  if (!parsed.ok) importing.report({ line: 0, field: '', code: parsed.code });
  const isTask = fieldOf(value, 'data') !== undefined;
  if (!isTask && !Array.isArray(value)) importing.report({ line: 0, field: '', code: 'not-this-format' });
  const tasks: readonly unknown[] = isTask ? [value] : Array.isArray(value) ? value : [];
  for (const [index, task] of tasks.entries()) await readTask(index + 1, task, context, importing);
  return importing.done();
}

async function readTask(line: number, value: unknown, context: ImportContext, importing: Importing): Promise<void> {
  const task = taskSchema.safeParse(value);
  if (!task.success) return importing.report(problemOf(line, value, task.error));
  const { data, annotations, completions, predictions = [] } = task.data;
  const { title = null, url = null } = data;
  const text = TEXT_FIELDS.map((field) => fieldOf(data, field)).find((one) => typeof one === 'string');
  if (typeof text !== 'string') return importing.report({ line, field: 'data.text', code: 'missing' });
  const spans = [
    ...predictions.flatMap((one, place) => spansOf(text, `predictions.${place}`, one, undefined)),
    ...(annotations ?? completions ?? []).flatMap((one, place) => spansOf(text, `annotations.${place}`, one, context)),
  ];
  await importing.add({ line, text, title, url, spans, carried: carriedSchema.safeParse(data.wenzhen).data });
}

/** The labelled regions; with a context they are judged by whoever drew them. */
function spansOf(text: string, field: string, done: Completion, context: ImportContext | undefined): ForeignSpan[] {
  if (done.was_cancelled) return [];
  return done.result.flatMap((result, place): ForeignSpan[] => {
    if (!['labels', 'hypertextlabels'].includes(result.type)) return [];
    const here = `${field}.result.${place}`;
    const region = regionSchema.safeParse(result.value).data;
    if (!region) return [{ field: `${here}.value`, start: -1, end: -1, category: null, judgements: [] }];
    const { labels = region.hypertextlabels ?? [] } = region;
    const judgements = context ? judgementsOf(result, done, context) : [];
    return (labels.length ? labels : [null]).map((category) => ({
      field: `${here}.value`,
      id: result.id,
      ...placed(text, region),
      category,
      judgements: judgements.map((judgement) => ({ ...judgement })),
    }));
  });
}

function judgementsOf(
  result: Result,
  done: Completion,
  { annotator, collectedBy, at }: ImportContext,
): readonly Judgement[] {
  const meta = metaSchema.safeParse(result.meta).data ?? {};
  if (meta.settled) return [];
  const same = result.id === undefined ? [] : done.result.filter(({ id }) => id === result.id);
  const label =
    same.map(({ value }) => choiceSchema.safeParse(value).data?.choices[0]).find(Boolean) ?? ('yes' satisfies Label);
  const notes = same.flatMap(({ type, value }) =>
    type === 'textarea' ? (noteSchema.safeParse(value).data?.text ?? []) : [],
  );
  const who = meta.annotator ?? userOf(done.completed_by) ?? annotator ?? collectedBy;
  const moment = momentOf(meta.at ?? done.created_at, at);
  return importedJudgement(who.slice(0, 200), {
    label,
    note: notes.join('\n'),
    at: meta.at === undefined ? moment : meta.at,
  });
}

/** Offsets in code points, or in UTF-16 units (as before 1.4) where only these give the text that the tool names. */
function placed(text: string, { start, end, text: quote }: z.infer<typeof regionSchema>) {
  const points = { start: fromPoint(text, start) ?? -1, end: fromPoint(text, end) ?? -1 };
  if (quote === undefined || isSame(text.slice(points.start, points.end), quote)) return points;
  return isSame(text.slice(start, end), quote) ? { start, end } : { ...points, quote };
}

/** Label Studio writes line ends as two characters and may change white space. */
function isSame(here: string, there: string): boolean {
  const bare = (text: string) => text.replace(/\\n|\s/g, '');
  return bare(here) === bare(there);
}

function userOf(user: unknown): string | undefined {
  const named =
    typeof user === 'object' ? (fieldOf(user, 'email') ?? fieldOf(user, 'username') ?? fieldOf(user, 'id')) : user;
  if (typeof named === 'number') return `user ${named}`;
  return typeof named === 'string' && named ? named : undefined;
}
