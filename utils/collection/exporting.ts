/** The files of an export: the data in the format that was asked for, with its data card. */
import { type Coefficient, estimateAgreement } from './agreement/agreement-estimate';
import { annotatorsOf, ratingsOf } from './annotations';
import { writeBio } from './formats/bio';
import { writeBrat } from './formats/brat';
import type { ColumnNames } from './formats/columns';
import { csvLine, writeCsv } from './formats/csv';
import { type CardFacts, type DataCard, type DataCardWords, dataCard, dataCardMarkdown } from './formats/data-card';
import { writeDoccano } from './formats/doccano';
import { goldCases } from './formats/gold-cases';
import { writeJsonl } from './formats/jsonl';
import { VERSION } from './formats/jsonl-schema';
import { labelStudioConfig, writeLabelStudio } from './formats/label-studio';
import type { OutcomeChoice } from './formats/outcomes';
import { writeWebAnnotations } from './formats/web-annotation';
import { type SheetNames, writeXlsx } from './formats/xlsx';
import { type Masked, type MaskKind, maskContent } from './masking';
import type { SampleRow } from './rows';
import type { CollectionContent } from './schema';

export const FORMATS = [
  'jsonl',
  'csv',
  'xlsx',
  'web-annotation',
  'label-studio',
  'doccano',
  'brat',
  'bio',
  'gold',
] as const;
export type Format = (typeof FORMATS)[number];

export interface ExportRequest extends OutcomeChoice {
  readonly format: Format;
  /** Personal data to be masked. */
  readonly mask: readonly MaskKind[];
  /** Leave out what everybody says, so that somebody else can label blindly. */
  readonly isBlind: boolean;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** What stands in exported files, in the reader’s language. */
export interface ExportWords {
  readonly columns: ColumnNames;
  readonly sheets: SheetNames;
  readonly card: DataCardWords;
  readonly formats: Readonly<Record<Format, string>>;
  readonly coefficients: Readonly<Record<Coefficient, string>>;
  readonly maskedList: Readonly<Record<'kind' | 'field' | 'of' | 'start' | 'length' | 'original', string>>;
}

export interface ExportedFile {
  readonly name: string;
  /** Put together they are the file. */
  readonly chunks: Iterable<string | Uint8Array<ArrayBuffer>>;
}

export interface Exported {
  readonly count: number;
  /** To be read one after the other. */
  readonly files: Iterable<ExportedFile>;
  /** What was masked, as CSV: for the one who exports alone. */
  readonly masked: { readonly count: number; readonly list: string };
}

/** `rows` are those of the content, for the figures of agreement. */
export async function exported(
  read: CollectionContent,
  rows: readonly SampleRow[],
  request: ExportRequest,
  words: ExportWords,
): Promise<Exported> {
  const unmasked = request.isBlind ? withoutLabels(read) : read;
  const { content, masked } =
    request.mask.length > 0 ? maskContent(unmasked, request.mask) : { content: unmasked, masked: [] };
  const card = dataCard(content, factsOn(request.isBlind ? [] : rows, request, words), words.card);
  return {
    count: content.samples.length,
    files: withCard(await filesOf(content, card, request, words), card),
    masked: { count: masked.length, list: maskedList(masked, words) },
  };
}

function* withCard(files: Iterable<ExportedFile>, card: DataCard): Generator<ExportedFile> {
  yield* files;
  yield { name: 'data-card.md', chunks: [dataCardMarkdown(card)] };
}

async function filesOf(
  content: CollectionContent,
  card: DataCard,
  request: ExportRequest,
  { columns, sheets }: ExportWords,
): Promise<Iterable<ExportedFile>> {
  switch (request.format) {
    case 'jsonl':
      return [{ name: 'samples.jsonl', chunks: writeJsonl(content) }];
    case 'csv':
      return [{ name: 'samples.csv', chunks: writeCsv(content, columns) }];
    case 'xlsx': {
      const workbook = await writeXlsx(content, columns, sheets, card);
      return [{ name: 'samples.xlsx', chunks: [new Uint8Array(await workbook.arrayBuffer())] }];
    }
    case 'web-annotation':
      return [{ name: 'annotations.jsonld', chunks: writeWebAnnotations(content) }];
    case 'label-studio':
      return [
        { name: 'tasks.json', chunks: writeLabelStudio(content, request) },
        { name: 'config.xml', chunks: [labelStudioConfig(content.collection.codebook)] },
      ];
    case 'doccano':
      return [{ name: 'doccano.jsonl', chunks: writeDoccano(content, request) }];
    case 'brat':
      return bratFiles(content, request);
    case 'bio':
      return [{ name: 'samples.conll', chunks: writeBio(content, request.fallback) }];
    case 'gold': {
      const { documents, labels, falsePositives } = goldCases(content);
      return [
        { name: 'dev.jsonl', chunks: [documents] },
        { name: 'dev-labels.jsonl', chunks: [labels] },
        { name: 'false-positives.jsonl', chunks: [falsePositives] },
      ];
    }
  }
}

function* bratFiles(content: CollectionContent, request: ExportRequest): Generator<ExportedFile> {
  for (const { name, text } of writeBrat(content, request)) yield { name: `brat/${name}`, chunks: [text] };
}

const COEFFICIENTS: readonly Coefficient[] = ['percent', 'fleiss', 'krippendorff'];

function factsOn(rows: readonly SampleRow[], { format, at }: ExportRequest, words: ExportWords): CardFacts {
  const names = annotatorsOf(rows).map(({ name }) => name);
  const ratings = names.length > 1 ? ratingsOf(rows, names, 'label') : [];
  const agreement = COEFFICIENTS.flatMap((coefficient) => {
    const { value, items } = estimateAgreement(coefficient, ratings, { resamples: 1 });
    if (value === undefined) return [];
    return [{ name: words.coefficients[coefficient], value: `${value.toFixed(3)} (n=${items})` }];
  });
  return { exportedAt: at, format: words.formats[format], version: `${VERSION}`, agreement };
}

function withoutLabels(content: CollectionContent): CollectionContent {
  const samples = content.samples.map((sample) => ({
    ...sample,
    judgements: [],
    settled: null,
    tags: [],
    history: [],
  }));
  return { ...content, samples };
}

function maskedList(masked: readonly Masked[], { maskedList: names, card }: ExportWords): string {
  const head = [names.kind, names.field, names.of, names.start, names.length, names.original];
  const rows = masked.map(({ kind, field, of, start, length, original }) => [
    card.masked[kind],
    field,
    of,
    start,
    length,
    original,
  ]);
  return `\ufeff${[head, ...rows].map(csvLine).join('')}`;
}
