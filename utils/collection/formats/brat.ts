/**
 * brat standoff: a `.txt` and an `.ann` for each text, with the configuration. Offsets count in code points; the
 * UTF-16 offsets are in a `.json` beside them, which brat does not look at.
 */
import type { MaskedContent } from '../masking';
import type { CollectionContent } from '../schema';
import { LABELS } from '../schema';
import { type Anchored, type ExportedText, exportedTexts } from './anchoring';
import { carriedOf } from './carried';
import { toPoint } from './code-points';
import { type OutcomeChoice, readTag, tagOf } from './outcomes';
import { spoken } from './spoken';

export interface NamedFile {
  readonly name: string;
  readonly text: string;
}

/** The configuration, then the files of each text that has samples or is kept. */
export function* writeBrat(content: CollectionContent | MaskedContent, choice: OutcomeChoice): Generator<NamedFile> {
  yield* configuration(content, choice);
  let number = 0;
  for (const exported of exportedTexts(content)) {
    const tagged = exported.samples.flatMap(({ sample, at }) => {
      const tag = tagOf(sample, choice);
      return tag === undefined ? [] : [{ sample, at, ...readTag(tag) }];
    });
    if (!tagged.length && !exported.isWhole) continue;
    const name = fileName(++number, exported);
    const lines = tagged.flatMap(({ sample, at, category, label }, index) => {
      const id = `T${index + 1}`;
      return [
        `${id}\t${bratType(category)} ${fragments(at)}`,
        `A${index + 1}\tLabel ${id} ${label}`,
        ...sample.judgements.map((judgement) => `#\tAnnotatorNotes ${id}\t${spoken(judgement)}`),
      ];
    });
    const carried = carriedOf(
      content,
      exported,
      tagged.map(({ sample }) => sample),
    );
    yield { name: `${name}.txt`, text: exported.text };
    yield {
      name: `${name}.ann`,
      text: numbered(lines)
        .map((line) => `${line}\n`)
        .join(''),
    };
    yield { name: `${name}.json`, text: `${JSON.stringify(carried)}\n` };
  }
}

/** A category as a type’s name, of which brat wants ASCII only: other characters as `_u4e2d_`. */
export function bratType(category: string): string {
  return [...category].map((c) => (/[A-Za-z0-9_-]/.test(c) ? c : `_u${hex(c)}_`)).join('');
}

/** The category behind a type’s name. */
export function categoryOfType(type: string): string {
  return type.replace(/_u([0-9a-f]{4,6})_/g, (whole, digits: string) => {
    const code = Number.parseInt(digits, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function* configuration({ collection, samples }: CollectionContent, choice: OutcomeChoice): Generator<NamedFile> {
  const names = new Map(collection.codebook.map(({ id, name }) => [id, name]));
  for (const sample of samples) {
    const tag = tagOf(sample, choice);
    const category = tag === undefined ? undefined : readTag(tag).category;
    if (category !== undefined && !names.has(category)) names.set(category, category);
  }
  const types = [...names.keys()].map(bratType);
  const attribute = `Label\tArg:<ENTITY>, Value:${LABELS.join('|')}`;
  const sections = [`[entities]\n${types.join('\n')}`, '[relations]', '[events]', `[attributes]\n${attribute}`];
  yield { name: 'annotation.conf', text: `${sections.join('\n\n')}\n` };
  const shown = [...names].map(([id, name]) => `${bratType(id)} | ${name.replace(/[|\s]+/g, ' ')}`);
  yield { name: 'visual.conf', text: `[labels]\n${shown.join('\n')}\n\n[drawing]\n` };
}

/** A stretch of text on each line that a passage goes over, since a line end cannot stand in an annotation. */
function fragments({ text, start, end }: Anchored): string {
  const pieces = [...text.slice(start, end).matchAll(/[^\r\n]+/g)].map(({ 0: piece, index }) => {
    const from = start + index;
    return { piece, range: `${toPoint(text, from)} ${toPoint(text, from + piece.length)}` };
  });
  return `${pieces.map(({ range }) => range).join(';')}\t${pieces.map(({ piece }) => piece).join(' ')}`;
}

/** Notes are numbered over the whole file. */
function numbered(lines: readonly string[]): readonly string[] {
  let notes = 0;
  return lines.map((line) => (line.startsWith('#') ? `#${++notes}${line.slice(1)}` : line));
}

function fileName(number: number, { id }: ExportedText): string {
  return `${String(number).padStart(5, '0')}-${id.replace(/[^A-Za-z0-9-]/g, '').slice(0, 16)}`;
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
}
