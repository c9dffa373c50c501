/** How an English sentence speaks: whether it obliges, permits, forbids or reports, who acts, and what is quoted. */
import type { Audience } from '../facts/audience';
import type { EnglishWord } from './english-parser';
import { withoutMarker } from './english-units';

/** What a sentence does, and to whom. */
export interface EnglishMood {
  /** It demands or promises something. */
  readonly obliges: boolean;
  /** It tells of what has happened. */
  readonly isReported: boolean;
  readonly audience: Audience;
  /** Its times bind nobody below: the issuer promises, somebody may, or an emergency sets them. */
  readonly isFree: boolean;
}

interface Sentence {
  readonly text: string;
  readonly words: readonly EnglishWord[];
}

const OBLIGING_MODALS = new Set(['shall', 'must', 'should', 'will', 'ought']);
const OBLIGES =
  /\b(?:is|are)\s+(?:\w+ly\s+)?(?:to|required|expected|asked|requested|urged|obliged|instructed|directed|due)\b|\b(?:please|kindly|let\s+us)\b|\bha(?:ve|s)\s+until\b|\b(?:needs?|ha(?:ve|s))\s+to\b|\b(?:aims?|seeks?|strives?)\s+(?:to|at)\b|\bit\s+is\s+(?:necessary|essential|imperative|important|of\s+\w+\s+(?:significance|importance))\b/i;
/** What a main clause can have for its first verb. */
const VERBS = new Set(['modal', 'auxiliary', 'infinitive', 'past', 'present']);
const PAST_AUXILIARIES = new Set(['had', 'was', 'were', 'did']);
const PERFECT = new Set(['has', 'have']);
/** Words that may stand between "has" and its participle. */
const WORDS_TO_PARTICIPLE = 4;

const PUBLIC_SUBJECT =
  /\b(?:applicants?|bidders?|tenderers?|residents?|citizens?|taxpayers?|owners?|tenants?|customers?|consumers?|patients?|parents?|students?|pupils?|candidates?|visitors?|passengers?|publishers?|suppliers?|contractors?|enterprises?|companies|firms|operators?|merchants?|the\s+public|those\s+who|persons?\s+(?:who|wishing|concerned))\b/i;
const APPLYING = /\bappl(?:y|ies|ying)\s+for\b|\bwish(?:es)?\s+to\b|\bvolunt(?:ary|arily|eer)/i;
const ISSUER =
  /^(?:we|(?:the|this|our)\s+(?:[\w'’-]+\s+){0,4}(?:bureau|office|ministry|department|commission|government|committee|cent(?:re|er)|secretariat|administration|council|county|city|province|state))$/i;
const EMERGENCY =
  /\b(?:accidents?|casualt|disasters?|floods?(?![-\s](?:proof|control|prevention|season))|typhoons?|earthquakes?|epidemics?|outbreaks?|explosions?|collapse|rescue|evacuat|emergenc(?:y|ies)(?!\s+(?:plans?|drills?|supplies|offices?|warehouses?|stores?|exits?|lighting|training|equipment|systems?))|life-threatening)/i;
const PUBLIC_TITLE =
  /\b(?:recruit|admission|tender|bidding|competition|contest|call\s+for|applications?\s+for|subsid|examination\s+notice|scholarship)/i;

/** Whom a document asks by its title. */
export function audienceOfTitle(title: string | null): Audience {
  return title !== null && PUBLIC_TITLE.test(title) ? 'public' : 'units';
}

/** The mood of a sentence; `inDocument` is whom the document asks where the sentence does not say. */
export function readMood({ text, words }: Sentence, inDocument: Audience): EnglishMood {
  const obliges =
    words.some(({ normal }) => OBLIGING_MODALS.has(normal)) || OBLIGES.test(text) || isImperative(text, words);
  const first = firstVerb(words);
  const subject = withoutMarker(text.slice(0, first?.start ?? 0)).trim();
  const isPublic = PUBLIC_SUBJECT.test(subject) || APPLYING.test(text);
  const isPermission =
    !obliges && words.some(({ normal }) => normal === 'may' || normal === 'can' || normal === 'might');
  const isPromise = first?.normal === 'will' && ISSUER.test(subject);
  return {
    obliges,
    isReported: !obliges && isPast(first, words),
    audience: isPublic ? 'public' : inDocument,
    isFree: isPublic || inDocument === 'public' || isPermission || isPromise || EMERGENCY.test(text),
  };
}

/** A verb in its plain form opens the sentence, adverbs and a number before it left aside: Vigorously promote … */
function isImperative(text: string, words: readonly EnglishWord[]): boolean {
  const from = text.length - withoutMarker(text).length;
  const first = words.find(({ start, kind }) => start >= from && kind !== 'adverb' && kind !== 'number');
  return (
    first?.kind === 'infinitive' ||
    (first?.kind === 'noun' && first.root === first.normal && isFollowedByAim(first, words))
  );
}

/** "Endeavour to foster": a verb that looks like a noun, and no other finite verb. */
function isFollowedByAim(first: EnglishWord, words: readonly EnglishWord[]): boolean {
  const at = words.indexOf(first);
  const isAim = words[at + 1]?.normal === 'to' && words[at + 2]?.kind === 'infinitive';
  return isAim && !words.some(({ kind }) => kind === 'modal' || kind === 'auxiliary' || kind === 'present');
}

/** The first finite verb; a participle that opens the sentence and an infinitive behind "to" are none. */
function firstVerb(words: readonly EnglishWord[]): EnglishWord | undefined {
  const modal = words.find(({ kind }) => kind === 'modal');
  if (modal) return modal;
  return words.find(({ kind }, i) => VERBS.has(kind) && !(kind === 'past' && i === 0) && words[i - 1]?.normal !== 'to');
}

function isPast(first: EnglishWord | undefined, words: readonly EnglishWord[]): boolean {
  if (!first || words.some(({ kind }) => kind === 'modal')) return false;
  if (first.kind === 'past' || PAST_AUXILIARIES.has(first.normal)) return true;
  const at = words.indexOf(first);
  return (
    PERFECT.has(first.normal) && words.slice(at + 1, at + 1 + WORDS_TO_PARTICIPLE).some(({ kind }) => kind === 'past')
  );
}

const QUOTED = /[“"][^”"\n]{1,240}[”"]/g;

/** Tells whether a position within the sentence is quoted. */
export function quotedIn(text: string): (at: number) => boolean {
  const spans = [...text.matchAll(QUOTED)].map((match) => [match.index, match.index + match[0].length] as const);
  return (at) => spans.some(([start, end]) => at >= start && at < end);
}
