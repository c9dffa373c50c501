/**
 * Reads Web Annotations: our own with all they carry, and those of other tools (also in the shape of Hypothesis).
 * These come without the document: its hash is then that of its address, `start` is the position selector’s as it
 * stands, or the length of the prefix where there is none.
 */
import { z } from 'zod/mini';
import { CONTEXT_LENGTH, type Judgement, judgementSchema, keptDocumentSchema, sampleSchema } from '../schema';
import { fieldOf, MAX_FILE, parseChecked } from './checked-json';
import { bareDocument, type ImportContext, type Imported, Importing, importedJudgement, momentOf } from './imports';
import { withoutMark } from './lines';
import { type Problem, problemOf } from './problems';

/** A collection, a page, a list, a single annotation, or the answer of Hypothesis; `line` counts annotations. */
export async function readWebAnnotations(json: string, context: ImportContext): Promise<Imported> {
  const importing = new Importing(context);
  const parsed = parseChecked(withoutMark(json), MAX_FILE);
  const items = parsed.ok ? itemsOf(parsed.value) : undefined;
  if (!parsed.ok) importing.report({ line: 0, field: '', code: parsed.code });
  else if (!items) importing.report({ line: 0, field: '', code: 'not-this-format' });
  for (const [index, item] of (items ?? []).entries()) {
    const problem = readOwn(index + 1, item, importing) ?? (await readForeign(index + 1, item, context, importing));
    if (problem !== 'read') importing.report(problem);
  }
  return importing.done();
}

function itemsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  const places = [fieldOf(value, 'items'), fieldOf(fieldOf(value, 'first'), 'items'), fieldOf(value, 'rows')];
  const list = places.find((place) => Array.isArray(place));
  if (Array.isArray(list)) return list;
  return fieldOf(value, 'target') === undefined ? undefined : [value];
}

/** What another tool says in a way of its own is left out; it is no reason to refuse the passage. */
const ifSo = <T extends z.core.SomeType>(schema: T) => z.catch(z.optional(schema), undefined);
const text = ifSo(z.string());

const agentSchema = z.union([z.string(), z.object({ name: text, id: text })]);
const agentsSchema = ifSo(z.union([z.array(agentSchema), agentSchema]));
const bodySchema = z.union([
  z.string(),
  z.object({
    value: text,
    source: text,
    id: text,
    purpose: ifSo(z.union([z.string(), z.array(z.string())])),
    creator: agentsSchema,
    created: text,
    'wenzhen:category': text,
    'wenzhen:note': text,
    'wenzhen:settled': ifSo(z.boolean()),
  }),
]);
type Body = z.infer<typeof bodySchema>;

const selectorSchema = z.object({
  type: text,
  exact: z.optional(z.string()),
  prefix: z.optional(z.string()),
  suffix: z.optional(z.string()),
  start: ifSo(z.number()),
});
const targetSchema = z.union([
  z.string(),
  z.object({
    source: ifSo(z.union([z.string(), z.object({ id: z.string() })])),
    selector: z.optional(z.union([z.array(selectorSchema), selectorSchema])),
  }),
]);
const annotationSchema = z.object({
  created: text,
  creator: agentsSchema,
  /** Hypothesis. */
  user: text,
  uri: text,
  text,
  tags: ifSo(z.array(z.string())),
  document: ifSo(z.object({ title: ifSo(z.union([z.string(), z.array(z.string())])) })),
  body: ifSo(z.union([z.array(bodySchema), bodySchema])),
  bodyValue: text,
  target: z.union([z.array(targetSchema), targetSchema]),
});
type Annotation = z.infer<typeof annotationSchema>;

const ownSchema = z.looseObject({});

/** Undefined where it is not one of ours. */
function readOwn(line: number, value: unknown, importing: Importing): 'read' | Problem | undefined {
  const carried = fieldOf(value, 'wenzhen:sample');
  if (carried === undefined) return undefined;
  const document = keptDocumentSchema.safeParse(fieldOf(value, 'wenzhen:document'));
  const annotation = annotationSchema.safeParse(value);
  if (!document.success) return problemOf(line, fieldOf(value, 'wenzhen:document'), document.error, 'wenzhen:document');
  if (!annotation.success) return problemOf(line, value, annotation.error);
  const { exact, prefix = '', suffix = '' } = passageOf(annotation.data)?.quote ?? {};
  if (exact === undefined) return { line, field: 'target.selector', code: 'not-found' };
  const judgements = listOf(annotation.data.body).flatMap(judgementOf);
  const whole = { ...ownSchema.safeParse(carried).data, quote: exact, prefix, suffix, judgements, history: [] };
  const sample = sampleSchema.safeParse(whole);
  if (!sample.success) return problemOf(line, whole, sample.error, 'wenzhen:sample');
  if (sample.data.documentHash !== document.data.hash)
    return { line, field: 'wenzhen:sample.documentHash', code: 'unknown-document' };
  importing.addSample(document.data, sample.data);
  return 'read';
}

async function readForeign(
  line: number,
  value: unknown,
  context: ImportContext,
  importing: Importing,
): Promise<'read' | Problem> {
  const parsed = annotationSchema.safeParse(value);
  if (!parsed.success) return problemOf(line, value, parsed.error);
  const annotation = parsed.data;
  const passage = passageOf(annotation);
  if (!passage?.quote.exact) return { line, field: 'target.selector', code: 'not-found' };
  const { exact: quote, prefix = '', suffix = '' } = passage.quote;
  const start = Math.max(0, Math.trunc(passage.start ?? prefix.length));
  const address = passage.source ?? annotation.uri ?? '';
  const bodies = listOf(annotation.body);
  const named = bodies.flatMap((body) => (isName(body) ? [textOf(body)] : []));
  const [category = null, ...tags] = [...named, ...(annotation.tags ?? [])].filter(Boolean);
  const said = bodies.filter((body) => !isName(body)).map(textOf);
  const note = [annotation.bodyValue, annotation.text, ...said].filter(Boolean).join('\n');
  const annotator = (agentOf(annotation.creator) ?? annotation.user ?? context.annotator)?.slice(0, 200) || null;
  const at = momentOf(annotation.created, context.at);
  const label = category === null ? 'unsure' : 'yes';
  const judgements = category === null && !note ? [] : importedJudgement(annotator, { label, note, at });
  const title = listOf(annotation.document?.title)[0] ?? null;
  const documentHash = await context.hash(address);
  const document = bareDocument(documentHash, '', { title, url: address || null }, context.at);
  const sample = sampleSchema.safeParse({
    id: (await context.hash(JSON.stringify([documentHash, start, quote, prefix, category]))).slice(0, 32),
    ...{ documentHash, quote, start, end: start + quote.length, category, tags, judgements },
    prefix: prefix.slice(-CONTEXT_LENGTH),
    suffix: suffix.slice(0, CONTEXT_LENGTH),
    ...{ found: null, settled: null, history: [], collectedAt: at, collectedBy: context.collectedBy },
  });
  if (!sample.success) return problemOf(line, annotation, sample.error);
  importing.addSample(document, sample.data);
  return 'read';
}

/** The first target that has a quote. */
function passageOf({ target }: Annotation) {
  for (const one of listOf(target)) {
    if (typeof one === 'string') continue;
    const selectors = listOf(one.selector);
    const quote = selectors.find(({ exact }) => exact !== undefined);
    const position = selectors.find(({ type, start }) => type === 'TextPositionSelector' && start !== undefined);
    const source = typeof one.source === 'object' ? one.source.id : one.source;
    if (quote) return { quote, start: position?.start, source };
  }
  return undefined;
}

function judgementOf(body: Body): readonly Judgement[] {
  if (typeof body === 'string' || body.purpose !== 'assessing' || body['wenzhen:settled']) return [];
  const { value: label, created: at } = body;
  const [category, note] = [body['wenzhen:category'] ?? null, body['wenzhen:note'] ?? ''];
  const { data } = judgementSchema.safeParse({ annotator: agentOf(body.creator), label, category, note, at });
  return data ? [data] : [];
}

/** Whether a body says what the passage is, rather than something about it. */
function isName(body: Body): boolean {
  const purposes = typeof body === 'string' ? [] : listOf(body.purpose);
  return purposes.some((purpose) => ['classifying', 'tagging', 'identifying'].includes(purpose));
}

function textOf(body: Body): string {
  return typeof body === 'string' ? body : (body.value ?? body.source ?? body.id ?? '');
}

function agentOf(agents: z.infer<typeof agentsSchema>): string | undefined {
  const [agent] = listOf(agents);
  return typeof agent === 'string' ? agent : (agent?.name ?? agent?.id);
}

function listOf<T extends string | object>(value: T | T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
