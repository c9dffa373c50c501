/** Makes documents and samples of our own out of texts with marked passages, whatever tool they come from. */
import { z } from 'zod/mini';
import { type Judgement, type KeptDocument, keptDocumentSchema, type Sample, sampleSchema } from '../schema';
import { sampleId, sampleOfSpan } from '../taking';
import type { Problem } from './problems';

/** SHA-256 of a text in UTF-8, in hexadecimal digits. */
export type Hash = (text: string) => Promise<string>;

/** What a foreign file does not say of itself. */
export interface ImportContext {
  readonly hash: Hash;
  readonly collectedBy: string;
  /** When it is brought in, `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly at: string;
  /** Whose labels they are, where the format does not say; null: they are nobody's judgement. */
  readonly annotator: string | null;
}

/** What was brought in, in terms of our schema. */
export interface Imported {
  readonly documents: readonly KeptDocument[];
  /** Whole texts by hash. */
  readonly texts: ReadonlyMap<string, string>;
  readonly samples: readonly Sample[];
  readonly problems: readonly Problem[];
}

/** What our exports add to each text, so that nothing is lost on the way back. */
export const carriedSchema = z.object({
  document: keptDocumentSchema,
  isWhole: z.boolean(),
  /** Where the text begins in the document, in UTF-16 units. */
  offset: z.int(),
  /** Whether something was masked: the text is then not the one that was hashed. */
  isMasked: z.boolean(),
  samples: z.array(sampleSchema),
});
export type Carried = z.infer<typeof carriedSchema>;

/** A marked passage of a foreign text, in UTF-16 units. */
export interface ForeignSpan {
  /** Where it has a line of its own. */
  readonly line?: number;
  readonly field: string;
  /** The id of the sample that it may be, if that was carried. */
  readonly id?: string | undefined;
  readonly start: number;
  readonly end: number;
  /** What the tool says stands there; undefined where it says nothing. */
  readonly quote?: string | undefined;
  readonly category: string | null;
  readonly judgements: readonly Judgement[];
}

export interface ForeignText {
  readonly line: number;
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly spans: readonly ForeignSpan[];
  readonly carried: Carried | undefined;
}

/** Gathers texts one after the other; the same file gives the same ids each time. */
export class Importing {
  readonly #context: ImportContext;
  readonly #documents = new Map<string, KeptDocument>();
  readonly #texts = new Map<string, string>();
  readonly #samples = new Map<string, Sample>();
  readonly #problems: Problem[] = [];

  constructor(context: ImportContext) {
    this.#context = context;
  }

  report(problem: Problem): void {
    this.#problems.push(problem);
  }

  /** A text and its passages; those that are not where they claim to be are reported. */
  async add(foreign: ForeignText): Promise<void> {
    const { line, text, carried } = foreign;
    const hash = await this.#context.hash(text);
    const isOwn = carried && (!carried.isWhole || carried.isMasked || carried.document.hash === hash);
    if (carried && !isOwn) this.report({ line, field: 'text', code: 'hash-mismatch' });
    const place: Carried = isOwn ? carried : newPlace(foreign, hash, this.#context.at);
    const { document } = place;
    this.#keepDocument(document);
    if (place.isWhole) this.#texts.set(document.hash, text);
    for (const span of foreign.spans) {
      const code = spanProblem(text, span);
      const sample = code ? undefined : this.#sample(text, span, place);
      const fault = code ?? (sample ? undefined : 'invalid');
      if (fault) this.report({ line: span.line ?? line, field: span.field, code: fault });
      if (sample) this.#keep(sample);
    }
  }

  /** A sample that came as a whole. */
  addSample(document: KeptDocument, sample: Sample): void {
    this.#keepDocument(document);
    this.#keep(sample);
  }

  done(): Imported {
    const samples = [...this.#samples.values()];
    return { documents: [...this.#documents.values()], texts: this.#texts, samples, problems: this.#problems };
  }

  #keepDocument(document: KeptDocument): void {
    if (!this.#documents.has(document.hash)) this.#documents.set(document.hash, withWebAddress(document));
  }

  /** The same passage in the same category, marked by several, is one sample with the judgements of all. */
  #keep(sample: Sample): void {
    const before = this.#samples.get(sample.id);
    const judgements = before ? merged(before.judgements, sample.judgements, sample.category) : sample.judgements;
    this.#samples.set(sample.id, { ...(before ?? sample), judgements });
  }

  /** Undefined where it would not be one of ours: say, with a name that is too long. */
  #sample(text: string, span: ForeignSpan, { document, offset, samples }: Carried): Sample | undefined {
    const { category } = span;
    const quote = text.slice(span.start, span.end);
    const [start, end] = [span.start + offset, span.end + offset];
    const here = samples.filter(
      (sample) => sample.documentHash === document.hash && sample.start === start && sample.quote === quote,
    );
    const own =
      here.find(({ id }) => id === span.id) ??
      here.find((sample) => sample.category === category) ??
      here.find((sample) => isCorrected(sample, category));
    if (own) return sampleSchema.safeParse(withJudgements(own, span)).data;
    const { at, collectedBy: by } = this.#context;
    const taken = sampleOfSpan(span, category, { text, documentHash: document.hash, by, at });
    const id = sampleId(document.hash, { start, end }, category);
    return sampleSchema.safeParse({ ...taken, id, start, end, judgements: [...span.judgements] }).data;
  }
}

/** A judgement that an imported label stands for; none where nobody is named. */
export function importedJudgement(
  annotator: string | null,
  { label, at, note = '', category = null }: Pick<Judgement, 'label' | 'at'> & Partial<Judgement>,
): readonly Judgement[] {
  return annotator ? [{ annotator, label, category, note, at }] : [];
}

/** The document without an address that is none of the web’s, so that it may be shown as a link. */
export function withWebAddress(document: KeptDocument): KeptDocument {
  return document.url === null || /^(?:https?|file):\/\//i.test(document.url) ? document : { ...document, url: null };
}

/** A moment of another tool in our form; `otherwise` where it is none. */
export function momentOf(value: unknown, otherwise: string): string {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? otherwise : new Date(time).toISOString();
}

/** A document of which no more is known than its text. */
export function bareDocument(
  hash: string,
  text: string,
  about: Pick<ForeignText, 'title' | 'url'>,
  at: string,
): KeptDocument {
  const characters = text.replace(/\s/g, '').length;
  const { title, url } = about;
  const unknown = { number: null, issuer: null, level: null, issuedOn: null, issuedOnFrom: null, distributedOn: null };
  return { hash, url, collectedAt: at, head: { title, addressees: [], genre: 'other', ...unknown, characters } };
}

function newPlace(foreign: ForeignText, hash: string, at: string): Carried {
  const document = bareDocument(hash, foreign.text, foreign, at);
  return { document, isWhole: true, offset: 0, isMasked: false, samples: [] };
}

function spanProblem(text: string, { start, end, quote }: ForeignSpan): 'invalid' | 'quote-mismatch' | undefined {
  const isInside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
  if (!isInside) return 'invalid';
  return quote === undefined || text.slice(start, end) === quote ? undefined : 'quote-mismatch';
}

/** Whether somebody has said that a sample is of a category that it was not collected as. */
function isCorrected({ settled, judgements }: Sample, wanted: string | null): boolean {
  return wanted !== null && [...judgements, ...(settled ? [settled] : [])].some(({ category }) => category === wanted);
}

/** With the judgements of a passage, as corrections where it has another category than the sample. */
function withJudgements(own: Sample, { judgements, category }: ForeignSpan): Sample {
  const corrected = category === own.category ? null : category;
  const more = judgements.map((judgement) => ({ ...judgement, category: judgement.category ?? corrected }));
  return { ...own, judgements: merged(own.judgements, more, own.category) };
}

function merged(known: readonly Judgement[], more: readonly Judgement[], usual: string | null): Judgement[] {
  const key = ({ annotator, label, category, note, at }: Judgement) =>
    JSON.stringify([annotator, label, category ?? usual, note, at]);
  const seen = new Set(known.map(key));
  return [...known, ...more.filter((judgement) => !seen.has(key(judgement)))];
}
