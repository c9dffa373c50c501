/** What is known of an English document before any rule looks at it. */
import type { DayNumber } from '../calendar/day';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { Audience } from '../facts/audience';
import { type DeadlineFact, type JudgementSetting, judgeDueTime } from '../facts/deadlines';
import { WORKING_DAYS_BY_PROFILE, type WorkingDaysNeeded } from '../facts/profiles';
import type { DocumentHead, SourceDocument } from '../schema';
import { isWhiteSpace } from '../text/units';
import { findEnglishDueTimes } from './due-times';
import { readEnglishHead } from './english-head';
import { audienceOfTitle, type EnglishMood, quotedIn, readMood } from './english-mood';
import type { EnglishParser, EnglishWord } from './english-parser';
import { handsSomethingIn, readEnglishTask } from './english-tasks';
import { cutSentences, type EnglishSentenceUnit } from './english-units';

/** A sentence with what is known of it. */
export interface EnglishUnit extends EnglishSentenceUnit, EnglishMood {
  /** Head, signature and dates are not judged. */
  readonly isBody: boolean;
  /** Something is handed in. */
  readonly handsIn: boolean;
  readonly deadlines: readonly DeadlineFact[];
}

/** What is known of a document; times are counted from `countedFrom` by `calendar`. */
export interface EnglishDocument {
  readonly head: DocumentHead;
  readonly units: readonly EnglishUnit[];
  readonly deadlines: readonly DeadlineFact[];
  readonly countedFrom: DayNumber | undefined;
  readonly calendar: WorkCalendar;
}

/** Reads a document with the parser handed in. */
export function readEnglishDocument(
  source: SourceDocument,
  parser: EnglishParser,
  calendar: WorkCalendar,
  workingDaysNeeded: WorkingDaysNeeded = WORKING_DAYS_BY_PROFILE.general,
): EnglishDocument {
  const { head, countedFrom, bodyStart, signature, addresseeRank } = readEnglishHead(source);
  const setting = { issued: countedFrom, calendar, workingDaysNeeded, addresseeRank };
  const audience = audienceOfTitle(head.title);
  const units = cutSentences(source.text, parser).map((unit) => {
    const isSigned = signature.some((line) => line.start < unit.end && unit.start < line.end);
    return readUnit(unit, unit.start >= bodyStart && !isSigned, audience, setting);
  });
  return {
    head: { ...head, characters: countBody(units) },
    units,
    deadlines: units.flatMap(({ deadlines }) => deadlines),
    countedFrom,
    calendar,
  };
}

function readUnit(
  unit: EnglishSentenceUnit,
  isBody: boolean,
  inDocument: Audience,
  setting: JudgementSetting,
): EnglishUnit {
  const mood = readMood(unit, inDocument);
  const handsIn = handsSomethingIn(unit.text, unit.words);
  const isAsked = isBody && !unit.isHeading;
  return { ...unit, ...mood, isBody, handsIn, deadlines: isAsked ? readDeadlines(unit, mood, handsIn, setting) : [] };
}

/** Ranks of the levels that a sentence names as doing something, lowest first. */
const SHOWN_RANKS: readonly (readonly [number, RegExp])[] = [
  [5, /\b(?:villages?|communit(?:y|ies)|households?|door-to-door)\b/i],
  [4, /\b(?:townships?|sub-?districts?)\b/i],
  [3, /\bcount(?:y|ies)\b/i],
];

function readDeadlines(
  unit: EnglishSentenceUnit,
  mood: EnglishMood,
  handsIn: boolean,
  setting: JudgementSetting,
): readonly DeadlineFact[] {
  const { text, start } = unit;
  const isQuoted = quotedIn(text);
  const dues = findEnglishDueTimes({ text, handsIn, isReported: mood.isReported }, setting).filter(
    (due) => !isQuoted(due.start),
  );
  if (dues.length === 0) return [];
  const shownRank = SHOWN_RANKS.find(([, words]) => words.test(text))?.[0];
  return dues.flatMap((due, i) => {
    const from = dues[i - 1]?.end ?? 0;
    const to = dues[i + 1]?.start ?? text.length;
    const task = taskAround(unit, { from, to, due });
    if (due.atOnce && !task) return [];
    const placed = { ...due, start: start + due.start, end: start + due.end };
    return judgeDueTime(placed, { isFree: mood.isFree, shownRank }, text.slice(due.start, due.end), task, setting, {
      unit: unit.index,
      workingDaysToFirst: null,
    });
  });
}

/** The task in front of a due time, up to the one before; where nothing stands there, behind it. */
function taskAround(
  unit: EnglishSentenceUnit,
  place: { readonly from: number; readonly to: number; readonly due: { readonly start: number; readonly end: number } },
) {
  const { from, to, due } = place;
  const read = (start: number, end: number) =>
    readEnglishTask(unit.text.slice(start, end), wordsWithin(unit.words, start, end));
  const isAlone = from === 0 && to === unit.text.length;
  if (isAlone) return read(0, to);
  return read(from, due.start) ?? read(due.end, to);
}

function wordsWithin(words: readonly EnglishWord[], start: number, end: number): readonly EnglishWord[] {
  return words.filter((word) => word.start >= start && word.end <= end);
}

function countBody(units: readonly EnglishUnit[]): number {
  let count = 0;
  for (const { isBody, text } of units)
    if (isBody) for (let at = 0; at < text.length; at++) if (!isWhiteSpace(text, at)) count++;
  return count;
}
