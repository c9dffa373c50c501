/** The data card that goes with a collection: what it is, where it comes from, what may be done with it. */
import { type MaskedContent, type MaskKind, maskedKinds } from '../masking';
import { type CollectionContent, LABELS, type Label } from '../schema';
import { outcomeOf } from './outcomes';

/** What the content itself does not say. */
export interface CardFacts {
  readonly exportedAt: string;
  /** The file’s format and its version. */
  readonly format: string;
  readonly version: string;
  /** Figures of agreement between annotators, computed elsewhere, as they are shown. */
  readonly agreement: readonly { readonly name: string; readonly value: string }[];
}

/** The card’s words in the reader’s language. */
export interface DataCardWords {
  readonly title: string;
  readonly headings: Readonly<Record<'about' | 'counts' | 'annotators' | 'rules' | 'agreement' | 'form', string>>;
  readonly fields: Readonly<
    Record<
      | 'name'
      | 'note'
      | 'createdAt'
      | 'exportedAt'
      | 'documents'
      | 'texts'
      | 'samples'
      | 'collected'
      | 'issued'
      | 'licence'
      | 'category'
      | 'definition'
      | 'undecided'
      | 'annotator'
      | 'judgements'
      | 'rulesVersion'
      | 'format'
      | 'version'
      | 'masked',
      string
    >
  >;
  readonly labels: Readonly<Record<Label, string>>;
  readonly masked: Readonly<Record<MaskKind, string>>;
  /** How samples come about. */
  readonly howCollected: string;
  /** Which unit offsets count in, and what they point into. */
  readonly offsets: string;
  /** In what way a sample is counted under a label. */
  readonly howCounted: string;
  readonly noCategory: string;
  readonly noLicence: string;
  readonly nothingMasked: string;
  readonly noAgreement: string;
}

export interface DataCard {
  readonly title: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly paragraphs: readonly string[];
    /** A table whose first row is its head. */
    readonly rows: readonly (readonly string[])[];
  }[];
}

/** The card as data. */
export function dataCard(content: CollectionContent | MaskedContent, facts: CardFacts, words: DataCardWords): DataCard {
  const { collection, documents, texts, samples } = content;
  const { headings, fields } = words;
  const masked = maskedKinds(content).map((kind) => words.masked[kind]);
  const collected = rangeOf(samples.map(({ collectedAt }) => collectedAt.slice(0, 10)));
  const issued = rangeOf(documents.flatMap(({ head }) => head.issuedOn ?? []));
  const about = [
    [fields.name, collection.name],
    [fields.note, collection.note],
    [fields.createdAt, collection.createdAt.slice(0, 10)],
    [fields.exportedAt, facts.exportedAt],
    [fields.documents, `${documents.length}`],
    [fields.texts, `${texts.size}`],
    [fields.samples, `${samples.length}`],
    [fields.collected, collected],
    [fields.issued, issued],
    [fields.licence, collection.licence || words.noLicence],
  ].filter(([, value]) => value);
  const form = [
    [fields.format, facts.format],
    [fields.version, facts.version],
    [fields.masked, masked.length ? masked.join(' · ') : words.nothingMasked],
  ];
  const agreement = facts.agreement.map(({ name, value }) => [name, value]);
  const section = (heading: string, paragraphs: string[], rows: string[][]) => ({ heading, paragraphs, rows });
  return {
    title: `${words.title} · ${collection.name}`,
    sections: [
      section(headings.about, [words.howCollected], about),
      section(headings.counts, [words.howCounted], countRows(content, words)),
      section(headings.annotators, [], [[fields.annotator, fields.judgements], ...annotatorRows(content)]),
      section(headings.rules, [], [[fields.rulesVersion, fields.samples], ...ruleRows(content)]),
      section(headings.agreement, agreement.length ? [] : [words.noAgreement], agreement),
      section(headings.form, [words.offsets], form),
    ],
  };
}

/** The card in Markdown; what comes from the collection cannot become markup. */
export function dataCardMarkdown({ title, sections }: DataCard): string {
  const table = ([head, ...rows]: readonly (readonly string[])[]) =>
    head
      ? [
          rowLine(head),
          rowLine(
            head.map(() => '---'),
            false,
          ),
          ...rows.map((row) => rowLine(row)),
          '',
        ]
      : [];
  const parts = sections.flatMap(({ heading, paragraphs, rows }) => [
    `## ${plain(heading)}`,
    '',
    ...paragraphs.flatMap((paragraph) => [plain(paragraph), '']),
    ...table(rows),
  ]);
  return `${[`# ${plain(title)}`, '', ...parts].join('\n').trimEnd()}\n`;
}

function countRows({ collection, samples }: CollectionContent, words: DataCardWords): string[][] {
  const { fields, labels, noCategory } = words;
  const entries = new Map(collection.codebook.map((entry) => [entry.id, entry]));
  const counts = new Map<string | null, Map<Label | undefined, number>>(
    collection.codebook.map(({ id }) => [id, new Map()]),
  );
  for (const sample of samples) {
    const outcome = outcomeOf(sample, 'none');
    const category = outcome?.category ?? sample.category;
    const byLabel = counts.get(category) ?? new Map<Label | undefined, number>();
    counts.set(category, byLabel.set(outcome?.label, (byLabel.get(outcome?.label) ?? 0) + 1));
  }
  const head = [fields.category, ...LABELS.map((label) => labels[label]), fields.undecided, fields.definition];
  const rows = [...counts].map(([id, byLabel]) => {
    const entry = id === null ? undefined : entries.get(id);
    const numbers = [...LABELS, undefined].map((label) => `${byLabel.get(label) ?? 0}`);
    return [entry?.name ?? id ?? noCategory, ...numbers, entry?.definition ?? ''];
  });
  return [head, ...rows];
}

function annotatorRows({ samples }: CollectionContent): string[][] {
  return tally(samples.flatMap(({ judgements }) => judgements.map(({ annotator }) => annotator)));
}

function ruleRows({ samples }: CollectionContent): string[][] {
  return tally(samples.flatMap(({ found }) => found?.rulesVersion ?? []));
}

function tally(names: readonly string[]): string[][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => [name, `${count}`]);
}

function rangeOf(days: readonly string[]): string {
  const [first, ...others] = [...days].sort();
  const last = others.at(-1) ?? first;
  if (first === undefined || last === undefined) return '';
  return first === last ? first : `${first} – ${last}`;
}

function rowLine(cells: readonly string[], isText = true): string {
  return `| ${cells.map((cell) => (isText ? plain(cell) : cell)).join(' | ')} |`;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]|<>#~&]/g, '\\$&');
}
