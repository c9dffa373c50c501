/** What each quantity of a sentence is a quantity of, so that only like is compared with like. */
import type { Sentence } from './compared-document';
import { countHan } from './content';
import { plainWords, SIGN, SIGNS } from './masking';
import type { Quantity } from './quantities';

/** A quantity with the words that it belongs to. */
export interface Frame {
  readonly quantity: Quantity;
  readonly sentence: Sentence;
  /** Kind, unit and the words around it, evened out: frames with equal keys are about the same. */
  readonly key: string;
  /** The words alone are enough to know what it is about, whatever stands before them. */
  readonly isPlain: boolean;
  /** The clauses of the sentence before those words, evened out, empty ones left out. */
  readonly lead: readonly string[];
  /** Its clause on either side of it, masked. */
  readonly before: string;
  readonly after: string;
  /** Number of its clause in the sentence. */
  readonly clause: number;
}

const BREAK = /[，。；：！？、（）()“”\n]/;
/** With more it is the row of a table, not a sentence. */
const MOST_QUANTITIES = 60;
/** A clause with fewer Chinese characters does not say what its quantity is of; its neighbours are added. */
const FEWEST_WORDS = 4;
/** With this many, clauses in front may have been added or left out. */
const ENOUGH_WORDS = 8;
/** An added clause shorter than this may narrow what the sentence is about. */
const SHORTEST_ADDITION = 6;

const known = new WeakMap<Sentence, readonly Frame[]>();

/** The frames of the quantities of a sentence, in order. */
export function framesOf(sentence: Sentence): readonly Frame[] {
  let frames = known.get(sentence);
  if (!frames) {
    const { length } = sentence.quantities;
    frames = length === 0 || length > MOST_QUANTITIES ? [] : readFrames(sentence);
    known.set(sentence, frames);
  }
  return frames;
}

/** The clauses of a sentence, masked; where each begins. */
export function clausesOf({ masked }: Sentence): readonly { readonly text: string; readonly start: number }[] {
  const clauses: { text: string; start: number }[] = [];
  let start = 0;
  for (let at = 0; at <= masked.length; at++) {
    if (at < masked.length && !BREAK.test(masked.charAt(at))) continue;
    clauses.push({ text: masked.slice(start, at), start });
    start = at + 1;
  }
  return clauses;
}

function readFrames(sentence: Sentence): readonly Frame[] {
  const clauses = clausesOf(sentence);
  const texts = clauses.map(({ text }) => text);
  const plain = texts.map((text) => withoutSigns(plainWords(text)));
  const frames: Frame[] = [];
  for (const [number, text] of texts.entries())
    for (let at = 0; at < text.length; at++) {
      const quantity = SIGN.test(text.charAt(at)) ? sentence.quantities[frames.length] : undefined;
      if (!quantity) continue;
      const { from, to } = reachOf(quantity, number, plain);
      const own = text.slice(0, at) + OWN + text.slice(at + 1);
      const parts = texts.slice(from, to + 1).map((each, i) => wordsAround(from + i === number ? own : each));
      const words = parts.join('');
      frames.push({
        quantity,
        sentence,
        key: `${quantity.kind}${'unit' in quantity && quantity.kind !== 'limit' ? quantity.unit : ''}|${words}`,
        isPlain: countHan(words) >= ENOUGH_WORDS,
        lead: plain.slice(0, from).filter((each) => countHan(each) > 0),
        before: text.slice(0, at),
        after: text.slice(at + 1),
        clause: number,
      });
    }
  return frames;
}

const OWN = '@';
const OTHER_NUMBER = new RegExp(`[${SIGNS.share}${SIGNS.count}${SIGNS.frequency}]`, 'g');
const OTHER_TIME = new RegExp(`[${SIGNS.date}${SIGNS.limit}]`, 'g');

/** Other numbers stay as signs, other times do not matter. */
function wordsAround(clause: string): string {
  const [before = '', after] = clause.split(OWN);
  const clean = (part: string) => plainWords(part).replace(OTHER_TIME, '').replace(OTHER_NUMBER, '#');
  return after === undefined ? clean(before) : clean(before) + OWN + clean(after);
}

function withoutSigns(words: string): string {
  return words.replace(OTHER_TIME, '').replace(OTHER_NUMBER, '#');
}

/** The clauses needed to know what a quantity is of: a time looks ahead for its task, a number back for its object. */
function reachOf(quantity: Quantity, number: number, plain: readonly string[]): { from: number; to: number } {
  let [from, to] = [number, number];
  let words = countHan(plain[number] ?? '');
  const isTime = quantity.kind === 'date' || quantity.kind === 'limit';
  const widen = (isAhead: boolean) => {
    while (words < FEWEST_WORDS && (isAhead ? to + 1 < plain.length : from > 0)) {
      if (isAhead) to++;
      else from--;
      words += countHan(plain[isAhead ? to : from] ?? '');
    }
  };
  widen(isTime);
  widen(!isTime);
  return { from, to };
}

/** Whether two quantities are of the same, as far as their sentences tell. */
export function isSameObject(a: Frame, b: Frame): boolean {
  if (a.key !== b.key || countHan(a.key) < FEWEST_WORDS) return false;
  return isLeadAlike(a.lead, b.lead, a.isPlain);
}

/** Equal clauses in front; where additions are allowed, whole clauses that are more than a word of scope. */
export function isLeadAlike(a: readonly string[], b: readonly string[], allowsAdditions: boolean): boolean {
  if (a.join('|') === b.join('|')) return true;
  if (!allowsAdditions) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const clause of long) {
    if (clause === short[at]) at++;
    else if (countHan(clause) < SHORTEST_ADDITION) return false;
  }
  return at === short.length;
}
