/** Cuts a text into units: after 。！？； (with closing quotes or brackets that follow), at line ends, where one is too long. */
import type { Span } from '../schema';

const LINE_FEED = 10;
const [FULL_STOP, EXCLAMATION, QUESTION, SEMICOLON] = [0x3002, 0xff01, 0xff1f, 0xff1b];
/** Patterns take time that may grow faster than the unit they are tried in. Real units are at most half as long. */
const LONGEST_UNIT = 1000;
/** Where a unit that is too long is cut rather than anywhere. */
const COMMAS = '，、：,:';
const CLOSINGS = new Set([...'”’」』）】》〉)"'].map((c) => c.charCodeAt(0)));

/** A stretch of text that is judged as one; offsets are UTF-16, white space at both ends trimmed. */
export interface Unit extends Span {
  readonly index: number;
  /** Number of the line (counted from 0) that it stands on. */
  readonly line: number;
}

/** All units of a text, in order. */
export function cutUnits(text: string): readonly Unit[] {
  const units: Unit[] = [];
  let line = 0;
  let start = 0;
  const push = (end: number) => {
    while (start < end && isWhiteSpace(text, start)) start++;
    const next = end - start > LONGEST_UNIT ? cutWithin(text, start) : end;
    let to = next;
    while (to > start && isWhiteSpace(text, to - 1)) to--;
    if (to > start) units.push({ index: units.length, line, start, end: to });
    start = next;
  };
  const close = (end: number) => {
    while (start < end) push(end);
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED) {
      close(i + 1);
      line++;
    } else if (code === FULL_STOP || code === SEMICOLON || code === EXCLAMATION || code === QUESTION) {
      while (i + 1 < text.length && CLOSINGS.has(text.charCodeAt(i + 1))) i++;
      close(i + 1);
    }
  }
  close(text.length);
  return units;
}

/** The end of a first part that is short enough: behind its last comma or blank, else anywhere but inside a character. */
function cutWithin(text: string, start: number): number {
  const end = start + LONGEST_UNIT;
  for (let at = end; at > start + LONGEST_UNIT / 2; at--)
    if (COMMAS.includes(text.charAt(at - 1)) || isWhiteSpace(text, at - 1)) return at;
  return (text.codePointAt(end - 1) ?? 0) > 0xffff ? end - 1 : end;
}

/** Whether the character at a position is one that `\s` matches. */
export function isWhiteSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  if (code >= 0x2000 && code <= 0x205f)
    return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
  return code === 0x3000 || code === 0xa0 || code === 0xfeff || code === 0x1680;
}
