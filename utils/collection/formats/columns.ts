/** The columns of a table of samples, the same in every format of rows. */
import type { CollectionContent, KeptDocument, Sample } from '../schema';
import { codePointsOf } from './jsonl';
import { outcomeOf } from './outcomes';
import { spoken } from './spoken';

/** Columns in their order, with what their cells hold; days and moments are text in ISO 8601. */
export const COLUMNS = {
  id: 'text',
  title: 'text',
  number: 'text',
  issuer: 'text',
  level: 'text',
  genre: 'text',
  issuedOn: 'day',
  url: 'text',
  /** What it was collected as. */
  category: 'text',
  quote: 'text',
  prefix: 'text',
  suffix: 'text',
  severity: 'text',
  confidence: 'number',
  rule: 'text',
  rulesVersion: 'text',
  /** What was settled, or what all annotators agree on. */
  label: 'text',
  labelCategory: 'text',
  labelFrom: 'text',
  /** A line for each judgement. */
  judgements: 'text',
  tags: 'text',
  /** UTF-16 units of the document. */
  start: 'number',
  end: 'number',
  /** Code points of the document; empty where its text is not kept. */
  startPoint: 'number',
  endPoint: 'number',
  collectedAt: 'moment',
  collectedBy: 'text',
  documentHash: 'text',
} as const;
export type ColumnId = keyof typeof COLUMNS;

/** The columns’ headers in the reader’s language. */
export type ColumnNames = Readonly<Record<ColumnId, string>>;

export type Cell = string | number | null;
export type Row = Readonly<Record<ColumnId, Cell>>;

const IDS = Object.keys(COLUMNS) as readonly ColumnId[];

/** The headers in the order of the columns. */
export function headerOf(names: ColumnNames): readonly string[] {
  return IDS.map((id) => names[id]);
}

/** A row’s cells in the order of the columns. */
export function cellsOf(row: Row): readonly { readonly kind: (typeof COLUMNS)[ColumnId]; readonly value: Cell }[] {
  return IDS.map((id) => ({ kind: COLUMNS[id], value: row[id] }));
}

/** A row for each sample, in order. */
export function* rowsOf({ documents, texts, samples }: CollectionContent): Generator<Row> {
  const byHash = new Map(documents.map((document) => [document.hash, document]));
  for (const sample of samples) {
    yield rowOf(sample, byHash.get(sample.documentHash), texts.get(sample.documentHash));
  }
}

function rowOf(sample: Sample, document: KeptDocument | undefined, text: string | undefined): Row {
  const { id, category, quote, prefix, suffix, start, end, found, tags, judgements } = sample;
  const { collectedAt, collectedBy, documentHash } = sample;
  const { title = null, number = null, issuer = null, level = null, genre = null } = document?.head ?? {};
  const outcome = outcomeOf(sample, 'none');
  const points = codePointsOf(sample, text);
  return {
    ...{ id, title, number, issuer, level, genre, issuedOn: document?.head.issuedOn ?? null },
    ...{ url: document?.url ?? null, category, quote, prefix, suffix },
    severity: found?.severity ?? null,
    confidence: found?.confidence ?? null,
    rule: found?.rule ?? null,
    rulesVersion: found?.rulesVersion ?? null,
    label: outcome?.label ?? null,
    labelCategory: outcome?.category ?? null,
    labelFrom: outcome?.from ?? null,
    judgements: [...judgements, ...(sample.settled ? [sample.settled] : [])].map(spoken).join('\n'),
    tags: tags.join('; '),
    ...{ start, end, startPoint: points?.start ?? null, endPoint: points?.end ?? null },
    ...{ collectedAt, collectedBy, documentHash },
  };
}
