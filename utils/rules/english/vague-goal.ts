/** 目标空泛 in English: an aim made of set phrases, with nothing in the sentence by which to check it. */
import type { EnglishRule } from '../../analysis/english/analyse-english';
import type { EnglishDocument, EnglishUnit } from '../../analysis/english/english-document';
import type { EnglishWord } from '../../analysis/english/english-parser';
import type { Span } from '../../analysis/schema';
import { messageOnPhrases, vagueGoal } from '../core/vague-goal';
import type { Judged } from '../define-rule';
import {
  ABSTRACT_NOUNS,
  COMPARISONS,
  HOLLOW_ADJECTIVES,
  HOLLOW_ADVERBS,
  HOLLOW_VERBS,
  NAMED_PRODUCT,
  PLAIN_ACTIONS,
  SET_PHRASES,
} from '../lexicons/english-hollow-terms';

/** What each sign counts; set by hand on the examples for tuning. */
const POINTS = {
  phrase: 1,
  clause: 1,
  praise: 1,
  adverb: 0.4,
  quantity: -1.5,
  action: -1.5,
  product: -1,
  dueTime: -0.5,
} as const;
/** From here on an aim is called hollow. */
const THRESHOLD = 1;
/** A lead sentence with no more than this is made good by a concrete sentence right behind it. */
const COMPENSATED_UP_TO = 2.5;
const PHRASES_SHOWN = 3;
/** So many words of praise make an aim. */
const FEWEST_PRAISES = 2;
/** How many words behind a verb its object may end. */
const REACH = 9;
const REACH_OF_COMPARISON = 3;

export const englishVagueGoal: EnglishRule = {
  id: vagueGoal.id,
  advice: vagueGoal.advice,
  basis: vagueGoal.basis,
  exception: vagueGoal.exception,
  judge(unit, document) {
    if (unit.audience === 'public' || !(unit.obliges || unit.isReported)) return undefined;
    const hollow = hollowPassages(unit);
    if (hollow.length === 0) return undefined;
    const score = scoreOf(unit, hollow);
    if (score < THRESHOLD || (score <= COMPENSATED_UP_TO && isCompensated(unit, document))) return undefined;
    return judgementOn(unit, hollow, score);
  },
};

interface HollowPassage extends Span {
  readonly points: number;
}

/** Set phrases, and hollow verbs with an abstract object, within the sentence; overlapping ones are joined. */
function hollowPassages({ text, words }: EnglishUnit): readonly HollowPassage[] {
  const phrases = SET_PHRASES.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
      points: POINTS.phrase,
    })),
  );
  const praise = praiseIn(text);
  const clauses = words.flatMap((word, at) => [...hollowClauseAt(words, word, at), ...comparisonAt(words, word, at)]);
  const joined: HollowPassage[] = [];
  for (const passage of [...phrases, ...praise, ...clauses].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && passage.start < last.end)
      joined[joined.length - 1] = {
        start: last.start,
        end: Math.max(last.end, passage.end),
        points: last.points + passage.points / 2,
      };
    else joined.push(passage);
  }
  return joined;
}

/** From the first to the last word of praise, where an aim is made of them. */
function praiseIn(text: string): readonly HollowPassage[] {
  const found = [...text.matchAll(HOLLOW_ADJECTIVES)];
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last || found.length < FEWEST_PRAISES) return [];
  return [{ start: first.index, end: last.index + last[0].length, points: POINTS.praise }];
}

const VERBS = new Set(['infinitive', 'present', 'past', 'gerund']);

/** A hollow verb and the abstract noun that it acts on, behind it or, in the passive, before it. */
function hollowClauseAt(words: readonly EnglishWord[], verb: EnglishWord, at: number): readonly HollowPassage[] {
  if (!HOLLOW_VERBS.has(verb.root) || !VERBS.has(verb.kind)) return [];
  const isPassive = verb.kind === 'past' && words.slice(Math.max(0, at - 3), at).some(({ normal }) => normal === 'be');
  const object = isPassive ? subjectBefore(words, at) : objectBehind(words, at);
  if (!object) return [];
  return [{ start: Math.min(verb.start, object.start), end: Math.max(verb.end, object.end), points: POINTS.clause }];
}

const STOPS = new Set(['infinitive', 'modal']);

/** An abstract noun that is not the first half of something concrete: service, but not service centre. */
function isAbstract(word: EnglishWord, next: EnglishWord | undefined): boolean {
  if (!ABSTRACT_NOUNS.has(word.root)) return false;
  return next?.kind !== 'noun' || ABSTRACT_NOUNS.has(next.root);
}

/** "With greater determination": a comparison, and within a few words the abstract noun that it is made of. */
function comparisonAt(words: readonly EnglishWord[], word: EnglishWord, at: number): readonly HollowPassage[] {
  if (!COMPARISONS.has(word.normal)) return [];
  const behind = words.slice(at + 1, at + 1 + REACH_OF_COMPARISON);
  const noun = behind.find((next, i) => isAbstract(next, words[at + 2 + i]));
  return noun ? [{ start: word.start, end: noun.end, points: POINTS.clause }] : [];
}

/** The abstract noun nearest behind a verb, before the next verb; concrete things in between do not count. */
function objectBehind(words: readonly EnglishWord[], at: number): EnglishWord | undefined {
  const behind = words.slice(at + 1, at + 1 + REACH);
  const stop = behind.findIndex(({ kind, normal }) => (STOPS.has(kind) && normal !== 'forward') || normal === 'by');
  return (stop < 0 ? behind : behind.slice(0, stop)).find((word, i) => isAbstract(word, words[at + 2 + i]));
}

function subjectBefore(words: readonly EnglishWord[], at: number): EnglishWord | undefined {
  const from = Math.max(0, at - REACH);
  return words.slice(from, at).findLast((word, i) => isAbstract(word, words[from + i + 1]));
}

function scoreOf(unit: EnglishUnit, hollow: readonly HollowPassage[]): number {
  const adverbs = unit.words.filter(({ normal }) => HOLLOW_ADVERBS.has(normal)).length;
  const sum = hollow.reduce((total, { points }) => total + points, 0);
  return sum + adverbs * POINTS.adverb + concretenessOf(unit);
}

/** What the sentence gives to check, as points below 0. */
function concretenessOf({ text, words, deadlines }: EnglishUnit): number {
  const quantities = words.filter((word, at) => isQuantity(word, at)).length;
  const actions = words.filter((word, at) => isAction(word, words[at - 1])).length;
  return (
    Math.min(quantities, 2) * POINTS.quantity +
    Math.min(actions, 2) * POINTS.action +
    (NAMED_PRODUCT.test(text) ? POINTS.product : 0) +
    (deadlines.some(({ task }) => task !== null) ? POINTS.dueTime : 0)
  );
}

/** "Opening up" names an aim; "by opening two offices" says how. */
function isAction({ kind, root }: EnglishWord, before: EnglishWord | undefined): boolean {
  return PLAIN_ACTIONS.has(root) && (kind === 'gerund' ? before?.normal === 'by' : VERBS.has(kind));
}

/** The number of an item, "one" and a year are no quantities. */
function isQuantity({ kind, normal }: EnglishWord, at: number): boolean {
  return kind === 'number' && at > 0 && !/^(?:one|first|second|third|20\d\d)$/.test(normal);
}

/** The first sentence of an item that goes on to something concrete. */
function isCompensated(unit: EnglishUnit, { units }: EnglishDocument): boolean {
  const before = units[unit.index - 1];
  const next = units[unit.index + 1];
  const isLead = before === undefined || before.item !== unit.item || before.isHeading;
  return isLead && next !== undefined && next.item === unit.item && concretenessOf(next) < 0;
}

function judgementOn(unit: EnglishUnit, hollow: readonly HollowPassage[], score: number): Judged {
  const confidence = score >= 3 ? 0.85 : score >= 2 ? 0.75 : 0.65;
  const phrases = hollow.slice(0, PHRASES_SHOWN).map(({ start, end }) => unit.text.slice(start, end));
  return {
    start: unit.start,
    end: unit.end,
    confidence,
    severity: 'medium',
    verdict: 'finding',
    message: messageOnPhrases(phrases),
    evidence: hollow.map(({ start, end }) => ({ start: unit.start + start, end: unit.start + end, role: 'emptiness' })),
    deadline: null,
  };
}
