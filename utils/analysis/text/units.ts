/** Cuts a text into units: after 。！？； (with closing quotes or brackets that follow) and at line ends. */
import type { Span } from '../schema';

const LINE_FEED = 10;
const [FULL_STOP, EXCLAMATION, QUESTION, SEMICOLON] = [0x3002, 0xff01, 0xff1f, 0xff1b];
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
    let from = start;
    let to = end;
    while (from < to && isWhiteSpace(text, from)) from++;
    while (to > from && isWhiteSpace(text, to - 1)) to--;
    if (to > from) units.push({ index: units.length, line, start: from, end: to });
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED) {
      push(i + 1);
      line++;
    } else if (code === FULL_STOP || code === SEMICOLON || code === EXCLAMATION || code === QUESTION) {
      while (i + 1 < text.length && CLOSINGS.has(text.charCodeAt(i + 1))) i++;
      push(i + 1);
    }
  }
  push(text.length);
  return units;
}

/** Whether the character at a position is one that `\s` matches. */
export function isWhiteSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  if (code >= 0x2000 && code <= 0x205f)
    return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
  return code === 0x3000 || code === 0xa0 || code === 0xfeff || code === 0x1680;
}
