/** Reads our own format line by line; a bad line costs no other. */
import type { z } from 'zod/mini';
import type { Collection, KeptDocument, Sample } from '../schema';
import { keptDocumentSchema, sampleSchema } from '../schema';
import { fieldOf, parseChecked } from './checked-json';
import { type Hash, type Imported, withWebAddress } from './imports';
import { type Envelope, envelopeSchema, FORMAT, textLineSchema, VERSION } from './jsonl-schema';
import { type Lines, withoutMark } from './lines';
import { type Problem, problemOf } from './problems';

/** What a line holds. */
export type JsonlResult =
  | { readonly kind: 'envelope'; readonly line: number; readonly envelope: Envelope }
  | { readonly kind: 'document'; readonly line: number; readonly document: KeptDocument }
  | { readonly kind: 'text'; readonly line: number; readonly hash: string; readonly text: string }
  | { readonly kind: 'sample'; readonly line: number; readonly sample: Sample }
  | { readonly kind: 'problem'; readonly line: number; readonly problem: Problem };

/** Every line that is not empty, in order; ends after the first where that one refuses the file. */
export async function* readJsonl(lines: Lines): AsyncGenerator<JsonlResult> {
  let number = 0;
  let isOpen = false;
  for await (const raw of lines) {
    number++;
    const text = number === 1 ? withoutMark(raw) : raw;
    if (text.length < 8 && !text.trim()) continue;
    const result = isOpen ? readLine(number, text) : readEnvelope(number, text);
    yield result;
    if (result.kind === 'envelope') isOpen = true;
    if (!isOpen) return;
  }
}

/** What is brought in with our own format; `collection` is null where the file was refused. */
export interface JsonlImport extends Imported {
  readonly collection: Collection | null;
}

/** All that is sound: texts with the hash they claim, samples whose document is there and whose quote is at its place. */
export async function gatherJsonl(results: AsyncIterable<JsonlResult>, hash: Hash): Promise<JsonlImport> {
  const problems: Problem[] = [];
  const documents = new Map<string, KeptDocument>();
  const texts = new Map<string, { line: number; text: string }>();
  const samples = new Map<string, { line: number; sample: Sample }>();
  let envelope: Envelope | undefined;
  const keep = <T>(map: Map<string, T>, key: string, value: T, line: number, field: string) => {
    if (map.has(key)) problems.push({ line, field, code: 'duplicate' });
    else map.set(key, value);
  };
  for await (const result of results) {
    const { line } = result;
    if (result.kind === 'problem') problems.push(result.problem);
    else if (result.kind === 'envelope') envelope = result.envelope;
    else if (result.kind === 'document') keep(documents, result.document.hash, result.document, line, 'hash');
    else if (result.kind === 'text') keep(texts, result.hash, { line, text: result.text }, line, 'hash');
    else keep(samples, result.sample.id, { line, sample: result.sample }, line, 'id');
  }
  if (!envelope) return { collection: null, documents: [], texts: new Map(), samples: [], problems };
  const { counts, masked, collection } = envelope;
  const found = { documents: documents.size, texts: texts.size, samples: samples.size };
  for (const kind of ['documents', 'texts', 'samples'] as const) {
    if (found[kind] !== counts[kind]) problems.push({ line: 1, field: `counts.${kind}`, code: 'count-mismatch' });
  }
  const sound = new Map<string, string>();
  for (const [key, { line, text }] of texts) {
    const isOwn = masked?.length || (await hash(text)) === key;
    if (!documents.has(key)) problems.push({ line, field: 'hash', code: 'unknown-document' });
    else if (!isOwn) problems.push({ line, field: 'text', code: 'hash-mismatch' });
    else sound.set(key, text);
  }
  const kept = [...samples.values()].filter(({ line, sample }) => {
    const text = sound.get(sample.documentHash);
    const isThere = text === undefined || text.slice(sample.start, sample.end) === sample.quote;
    if (!documents.has(sample.documentHash)) problems.push({ line, field: 'documentHash', code: 'unknown-document' });
    else if (!isThere) problems.push({ line, field: 'quote', code: 'quote-mismatch' });
    return documents.has(sample.documentHash) && isThere;
  });
  problems.sort((a, b) => a.line - b.line);
  return {
    collection,
    documents: [...documents.values()],
    texts: sound,
    samples: kept.map(({ sample }) => sample),
    problems,
  };
}

function readEnvelope(line: number, text: string): JsonlResult {
  const json = parseChecked(text);
  if (!json.ok) return problem(line, '', json.code);
  const { value } = json;
  if (fieldOf(value, 'format') !== FORMAT) return problem(line, 'format', 'not-this-format');
  const version = fieldOf(value, 'version');
  if (typeof version === 'number' && version > VERSION) return problem(line, 'version', 'newer-version');
  const { success, data, error } = envelopeSchema.safeParse(value);
  return success ? { kind: 'envelope', line, envelope: data } : refused(line, value, error);
}

function readLine(line: number, text: string): JsonlResult {
  const json = parseChecked(text);
  if (!json.ok) return problem(line, '', json.code);
  const { value } = json;
  const type = fieldOf(value, 'type');
  if (type === 'document') {
    const { success, data, error } = keptDocumentSchema.safeParse(value);
    return success ? { kind: 'document', line, document: withWebAddress(data) } : refused(line, value, error);
  }
  if (type === 'text') {
    const { success, data, error } = textLineSchema.safeParse(value);
    return success ? { kind: 'text', line, hash: data.hash, text: data.text } : refused(line, value, error);
  }
  if (type === 'sample') {
    const { success, data, error } = sampleSchema.safeParse(value);
    return success ? { kind: 'sample', line, sample: data } : refused(line, value, error);
  }
  return problem(line, 'type', type === undefined ? 'missing' : 'invalid');
}

function refused(line: number, value: unknown, error: z.core.$ZodError): JsonlResult {
  return { kind: 'problem', line, problem: problemOf(line, value, error) };
}

function problem(line: number, field: string, code: Problem['code']): JsonlResult {
  return { kind: 'problem', line, problem: { line, field, code } };
}
