/** The pieces of material that an English document demands: what, of whom, for whom, by when, in what form. */
import type { MaterialMention } from '../facts/materials';
import type { EnglishUnit } from './english-document';
import type { EnglishWord } from './english-parser';
import { MATERIAL } from './english-tasks';
import { withoutMarker } from './english-units';

const PART_OF_NAME = new Set(['noun', 'adjective']);
/** Behind these stands what a paper is about, not another paper. */
const ABOUT = new Set(['of', 'on', 'about', 'in', 'from', 'for', 'at', 'by', 'into', 'against']);
const MOST_WORDS_BEFORE = 4;
const RECIPIENT =
  /\bto\s+(?:the\s+|this\s+)?(?<to>(?:[A-Z][\w'’-]*\s+(?:of\s+|and\s+)?){0,6}(?:Office|Bureau|Department|Ministry|Commission|Committee|Government|Secretariat|Administration|Cent(?:re|er)|Council|Headquarters))/;
const OWNER = /^(?<from>(?:each|every|all|the)\s+[^,;.]{2,60}?)\s+(?:shall|must|should|will|is|are)\b/i;
const FORM =
  /\bin\s+writing\b|\bby\s+e-?mail\b|\belectronically\b|\bin\s+(?:duplicate|triplicate)\b|\bon\s+paper\b|\bsigned\s+and\s+stamped\b/i;
const COPIES = /\b(?<count>\d{1,2}|two|three|four|five)\s+copies\b|\bin\s+(?<fold>duplicate|triplicate)\b/i;
const COUNTS: Readonly<Record<string, number>> = { two: 2, duplicate: 2, three: 3, triplicate: 3, four: 4, five: 5 };

/** The demands of one sentence; none where nothing has to be handed in. */
export function readEnglishMaterials(unit: EnglishUnit): readonly MaterialMention[] {
  if (!unit.handsIn || unit.isFree || unit.isHeading || !unit.isBody) return [];
  const { text } = unit;
  const from = OWNER.exec(withoutMarker(text))?.groups?.from ?? null;
  const copies = copiesIn(text);
  return namesOf(unit).map(({ start, end }) => {
    const deadline = unit.deadlines.find((due) => due.start >= unit.start + start) ?? unit.deadlines.at(-1) ?? null;
    return {
      start: unit.start + start,
      end: unit.start + end,
      what: text.slice(start, end),
      from,
      to: RECIPIENT.exec(text)?.groups?.to ?? null,
      form: FORM.exec(text)?.[0] ?? null,
      copies,
      deadline,
      every: deadline?.every ?? null,
    };
  });
}

/** Nouns of material with the words that describe them. */
function namesOf({
  start: unitStart,
  words,
  deadlines,
}: EnglishUnit): readonly { readonly start: number; readonly end: number }[] {
  return words.flatMap((word, at) => {
    if (!MATERIAL.test(word.normal) || !isNoun(word, words[at - 1])) return [];
    if (deadlines.some((due) => due.start <= unitStart + word.start && unitStart + word.end <= due.end)) return [];
    if (words[at + 1]?.kind === 'noun' && MATERIAL.test(words[at + 1]?.normal ?? '')) return [];
    let first = at;
    while (first > 0 && at - first < MOST_WORDS_BEFORE && PART_OF_NAME.has(words[first - 1]?.kind ?? '')) first--;
    const before = words.slice(0, first).findLast(({ normal }) => !/^(?:a|an|the|their|its|any|all)$/.test(normal));
    if (before && ABOUT.has(before.normal)) return [];
    return { start: words[first]?.start ?? word.start, end: word.end };
  });
}

/** "Their implementation plans" may look like a verb to the parser. */
function isNoun({ kind }: EnglishWord, before: EnglishWord | undefined): boolean {
  if (kind === 'noun') return true;
  return (kind === 'present' || kind === 'infinitive') && before !== undefined && PART_OF_NAME.has(before.kind);
}

function copiesIn(text: string): number | null {
  const groups = COPIES.exec(text)?.groups;
  const word = (groups?.count ?? groups?.fold)?.toLowerCase();
  return word === undefined ? null : (COUNTS[word] ?? Number(word));
}
