/** How much room text takes, estimated: a file is drawn for fonts that are not here to be measured. */

/** Width of a text in em, a little generous. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** The text, or as much of its beginning as has room with an ellipsis; `room` in em. */
export function fitted(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  let kept = '';
  let width = widthOf('…');
  for (const character of text) {
    width += widthOf(character);
    if (width > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** The text in lines of at most `room` em, broken between words or between Chinese characters. */
export function wrapped(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  // Chinese punctuation stays with the character before it.
  for (const piece of text.match(/[\u2e80-\uffff][，。；：、）”’]*|[^\s\u2e80-\uffff]+\s*|\s+/gu) ?? []) {
    if (line !== '' && textWidth(line + piece.trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** The text in at most `most` lines, the last one with an ellipsis where more would follow. */
export function lined(text: string, room: number, most: number): readonly string[] {
  const lines = wrapped(text, room).map((line) => fitted(line, room));
  const kept = lines.slice(0, most);
  return lines.length <= most ? lines : [...kept.slice(0, -1), fitted(`${kept.at(-1) ?? ''}…`, room)];
}

function widthOf(character: string): number {
  return character.length > 1 || /[\u2e80-\uffff“”‘’…]/.test(character) ? 1.02 : 0.6;
}
