/** Takes away the white space around a `w:t` that does not ask to keep it, as Word does. */
import type { XmlRange } from './xml';

/** The text and its range without white space at the ends; `range` covers what stands between the tags. */
export function trimText(text: string, range: XmlRange, xml: string): { text: string; xml: XmlRange } {
  const raw = xml.slice(range.start, range.end);
  // With a comment or CDATA in it, the ends of the source are not those of the text.
  if (raw.includes('<')) return { text, xml: range };
  let start = 0;
  while (start < raw.length && isSpace(raw, start)) start++;
  let end = raw.length;
  while (end > start && isSpace(raw, end - 1)) end--;
  return {
    text: text.slice(seenLength(raw.slice(0, start)), text.length - seenLength(raw.slice(end))),
    xml: { start: range.start + start, end: range.start + end },
  };
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9 || code === 10 || code === 13;
}

/** Characters that XML reads: a carriage return with its line feed is one. */
function seenLength(spaces: string): number {
  return spaces.replaceAll('\r\n', '\n').length;
}
