/** Lays the review out as a form of plain strings, which the page and the Word file both print. */

import type { Words } from '../words/words';
import type { ReviewWords } from '../words/zh-review';
import type { Point } from './points';
import type { Demand, Review } from './review';

/** The interface's words with those of the review. */
export type ReviewCatalogue = Words & { readonly review: ReviewWords };

/** A line within a cell. */
export interface CellLine {
  readonly text: string;
  readonly kind: 'plain' | 'strong' | 'quote' | 'small';
}

export interface FormTable {
  readonly heading: string;
  readonly columns: readonly string[];
  /** Widths of the columns in percent; they add up to 100. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (readonly CellLine[])[])[];
  /** Said in place of a table without rows. */
  readonly none: string;
}

export interface FormList {
  readonly heading: string;
  readonly items: readonly string[];
}

/** The form, from top to bottom. */
export interface ReviewForm {
  readonly language: string;
  readonly title: string;
  /** Label and value. */
  readonly facts: readonly (readonly [string, string])[];
  readonly tables: readonly FormTable[];
  readonly lists: readonly FormList[];
  readonly signatures: readonly string[];
  readonly note: string;
}

/** Passages shown of a point, and characters shown of a passage; more would not fit on two pages. */
const MOST_PASSAGES = 3;
const LONGEST_QUOTE = 40;
/** Rows shown of the demands and of the deadlines. */
const MOST_ROWS = 6;

/** The form of a review in the language of the words. */
export function formOf(review: Review, words: ReviewCatalogue): ReviewForm {
  const say = words.review;
  return {
    language: words.htmlLanguage,
    title: say.title,
    facts: factsOf(review, words),
    tables: [demandTable(review, words), deadlineTable(review, words), pointTable(review, say)],
    lists: [
      ...scoreTableList(review, say),
      { heading: say.checked.heading, items: say.checked.items(review.isCompared) },
      { heading: say.unchecked.heading, items: say.unchecked.items },
    ],
    signatures: say.signatures,
    note: say.note(review.rulesVersion),
  };
}

function factsOf({ head, length }: Review, { review: say, date }: ReviewCatalogue): ReviewForm['facts'] {
  const { facts, notFound } = say;
  return [
    [facts.title, head.title ?? notFound],
    [facts.number, head.number ?? notFound],
    [facts.issuer, head.issuer ?? notFound],
    [facts.addressees, head.addressees.join(say.separator) || notFound],
    [facts.level, head.level === null ? notFound : say.levels[head.level]],
    [facts.issuedOn, head.issuedOn === null ? notFound : date.day(head.issuedOn)],
    [facts.length, say.length(length.characters, length.isOverSpecial, length.isOverGeneral)],
  ];
}

function demandTable({ demanded }: Review, words: ReviewCatalogue): FormTable {
  const { heading, columns, allAddressees, none } = words.review.demanded;
  const rows = demanded.flatMap(({ from, demands }) =>
    demands.map((demand) => [
      plain(from ?? allAddressees),
      plain(demand.what),
      plain(dueOf(demand.due, demand.dueTime, words)),
      plain(demand.every === null ? words.review.demanded.once : words.timeline.every[demand.every]),
      plain(formOfDemand(demand, words.review)),
    ]),
  );
  return {
    heading,
    columns: [columns.from, columns.what, columns.due, columns.every, columns.form],
    widths: [16, 28, 21, 9, 26],
    rows: cut(rows, words.review),
    none,
  };
}

function formOfDemand({ form, copies, to }: Demand, { demanded, separator }: ReviewWords): string {
  const parts = [form, copies === null ? null : demanded.copies(copies), to === null ? null : demanded.to(to)];
  return parts.filter((part) => part !== null).join(separator);
}

function deadlineTable({ deadlines }: Review, words: ReviewCatalogue): FormTable {
  const { heading, columns, none, unknown } = words.review.deadlines;
  // Those that may be too short come first, because the others may be cut.
  const isTight = (verdict: string) => verdict === 'too-short' || verdict === 'past';
  const sorted = deadlines.toSorted((a, b) => Number(isTight(b.verdict)) - Number(isTight(a.verdict)));
  const rows = sorted.map(({ quote, due, dueTime, every, workingDays, needed, verdict }) => [
    quoted(quote, words.review),
    plain(due === null && every !== null ? words.timeline.every[every] : dueOf(due, dueTime, words)),
    plain(`${workingDays ?? unknown}／${needed ?? unknown}`),
    plain(words.timeline.verdicts[verdict]),
  ]);
  return {
    heading,
    columns: [columns.quote, columns.due, columns.days, columns.verdict],
    widths: [40, 24, 22, 14],
    rows: cut(rows, words.review),
    none,
  };
}

function pointTable({ points }: Review, say: ReviewWords): FormTable {
  const { heading, columns, titles, states } = say.points;
  return {
    heading,
    columns: [columns.number, columns.point, columns.state, columns.passages],
    widths: [6, 40, 11, 43],
    rows: points.map((point, i) => [
      plain(String(i + 1)),
      [{ text: titles[point.id], kind: 'strong' }, ...basisLines(point, say)],
      plain(states[point.state]),
      remarks(point, say),
    ]),
    none: '',
  };
}

/** The words of a rule are printed where something is to be checked; elsewhere its place is enough. */
function basisLines({ basis, state }: Point, { points }: ReviewWords): readonly CellLine[] {
  const texts = new Map<string, Set<string>>();
  for (const { source, clause, text } of basis) {
    const place = points.basis(source, clause, null);
    texts.set(place, (texts.get(place) ?? new Set()).add(text));
  }
  const lines = [...texts].map(([place, said]) =>
    state === 'to-check' ? points.basis(place, null, [...said].join(' ')) : place,
  );
  return lines.map((text) => ({ text, kind: 'small' }));
}

function remarks(point: Point, say: ReviewWords): readonly CellLine[] {
  const { points } = say;
  const { id, figure, passages, reason, state, exception, claimed } = point;
  const figures: Partial<Record<Point['id'], (share: number) => string>> = points.figures;
  const rest = passages.length - MOST_PASSAGES;
  return [
    ...(reason === null ? [] : plain(points.reasons[reason])),
    ...(figure === null || state !== 'to-check' ? [] : plain(figureOf(id, figure, say, figures[id]))),
    ...passages.slice(0, MOST_PASSAGES).flatMap(({ quote }) => quoted(quote, say)),
    ...(rest > 0 ? small(points.morePassages(rest)) : []),
    ...(exception === null || state !== 'to-check' ? [] : small(points.exception(exception))),
    ...(claimed === null ? [] : plain(points.claimed(claimed))),
  ];
}

function figureOf(
  id: Point['id'],
  figure: number,
  say: ReviewWords,
  ofShare: ((share: number) => string) | undefined,
): string {
  if (id === 'length') return say.length(figure, figure > 4000, figure > 5000);
  return ofShare?.(figure) ?? '';
}

function scoreTableList({ scoreTables }: Review, { tables, separator }: ReviewWords): readonly FormList[] {
  if (scoreTables.length === 0) return [];
  const items = scoreTables.map(({ levels, indicators, smallest, total, isThousand, trace }) =>
    [
      tables.table(levels, indicators, smallest, total, isThousand),
      ...(trace.count === 0 ? [] : [tables.trace(trace.count, trace.countShare, trace.pointsShare)]),
    ].join(separator),
  );
  return [{ heading: tables.heading, items }];
}

function dueOf(due: string | null, time: string | null, { date, review }: ReviewCatalogue): string {
  if (due === null) return review.deadlines.unknown;
  return time === null ? date.day(due) : `${date.day(due)} ${time}`;
}

/** The first rows, and how many more there are. */
function cut(rows: FormTable['rows'], { points }: ReviewWords): FormTable['rows'] {
  const rest = rows.length - MOST_ROWS;
  return rest > 0 ? [...rows.slice(0, MOST_ROWS), [small(points.morePassages(rest))]] : rows;
}

function plain(text: string): readonly CellLine[] {
  return [{ text, kind: 'plain' }];
}

function small(text: string): readonly CellLine[] {
  return [{ text, kind: 'small' }];
}

function quoted(quote: string, { points }: ReviewWords): readonly CellLine[] {
  const flat = quote.replace(/\s+/g, ' ').trim();
  const signs = [...flat];
  const short = signs.length > LONGEST_QUOTE ? `${signs.slice(0, LONGEST_QUOTE).join('')}…` : flat;
  return [{ text: points.quote(short), kind: 'quote' }];
}
