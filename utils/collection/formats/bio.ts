/**
 * CoNLL with BIO tags, a character a line: the character, a tab, `B-category`, `I-category` or `O`. White space has
 * no line, and a blank line ends a sentence or text, though never within a passage.
 *
 * A character has one tag. Where passages overlap, the one that begins first wins, of two that begin together the
 * longer one, of two that are the same the one whose category comes first in the alphabet; the others are left out whole.
 */
import { cutUnits } from '../../analysis/text/units';
import type { CollectionContent } from '../schema';
import { type ExportedText, exportedTexts } from './anchoring';
import { type Fallback, tagOf } from './outcomes';

interface Passage {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
}

/** Text by text; samples that are not what they were collected as have no tags, since the format cannot say so. */
export function* writeBio(content: CollectionContent, fallback: Fallback): Generator<string> {
  for (const exported of exportedTexts(content)) {
    const passages = winners(passagesOf(exported, fallback));
    if (!passages.length && !exported.isWhole) continue;
    const lines = taggedLines(exported.text, passages);
    if (lines.length) yield `${lines.join('\n')}\n\n`;
  }
}

function passagesOf({ samples }: ExportedText, fallback: Fallback): readonly Passage[] {
  return samples.flatMap(({ sample, at: { start, end } }) => {
    const category = tagOf(sample, { fallback, negatives: 'exclude' });
    return category === undefined ? [] : [{ start, end, tag: category.replace(/\s+/g, '_') }];
  });
}

function winners(passages: readonly Passage[]): readonly Passage[] {
  const kept: Passage[] = [];
  const inOrder = [...passages].sort((a, b) => a.start - b.start || b.end - a.end || (a.tag < b.tag ? -1 : 1));
  for (const passage of inOrder) {
    if (passage.start >= (kept.at(-1)?.end ?? 0)) kept.push(passage);
  }
  return kept;
}

function taggedLines(text: string, passages: readonly Passage[]): readonly string[] {
  const ends = new Set(cutUnits(text).map(({ end }) => end));
  const lines: string[] = [];
  let next = 0;
  let isBegun = false;
  for (let at = 0; at < text.length; ) {
    while ((passages[next]?.end ?? Number.POSITIVE_INFINITY) <= at) {
      next++;
      isBegun = false;
    }
    const passage = passages[next];
    const isInside = passage !== undefined && at >= passage.start;
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (character.trim()) {
      lines.push(`${character}\t${isInside ? `${isBegun ? 'I' : 'B'}-${passage.tag}` : 'O'}`);
      isBegun = isInside;
    }
    at += character.length;
    const isWithin = passage !== undefined && at > passage.start && at < passage.end;
    if (ends.has(at) && !isWithin && /\S/.test(text.slice(at))) lines.push('');
  }
  return lines;
}
