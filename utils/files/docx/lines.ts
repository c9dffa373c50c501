/** Lines of text made of fragments that remember where in the XML they stand. */
import type { XmlRange } from './xml';

/** Which text of the document a passage belongs to. */
export type Story = 'body' | 'text-box' | 'footnote' | 'endnote';

/** Where a fragment comes from. */
export interface FragmentSource {
  /** `text`: the characters of a `w:t`; `element`: one character that an element such as `w:tab` stands for. */
  readonly kind: 'text' | 'element';
  readonly story: Story;
  /** The characters between the tags of the `w:t`, or the whole element. */
  readonly xml: XmlRange;
  /** The run around it, `<w:r` to `</w:r>`. */
  readonly run: XmlRange;
}

/** Some text; without a source it is drawn by the word processor, or separates. */
export interface Fragment {
  readonly text: string;
  readonly source?: FragmentSource;
}

/** What becomes one line of text (a paragraph, or a row of a table); a line break within it is a fragment of its own. */
export type Line = readonly Fragment[];

const GAP: Fragment = { text: ' ' };
const TAB: Fragment = { text: '\t' };

/**
 * The lines of a table row: cells side by side become one line, their paragraphs set apart by a space; a row of a
 * single cell is layout, and its paragraphs stay lines.
 */
export function joinCells(cells: readonly (readonly Line[])[]): readonly Line[] {
  const [only] = cells;
  if (!only) return [];
  return cells.length === 1 ? only : [joinLines(cells.map(asOneLine), TAB)];
}

/** Lines as one, set apart by a space, empty ones left out. */
export function asOneLine(lines: readonly Line[]): Line {
  const filled = lines.filter((line) => line.some(({ text }) => text.trim()));
  return joinLines(filled, GAP).map((fragment) => (fragment.text === '\n' ? { ...fragment, text: ' ' } : fragment));
}

function joinLines(lines: readonly Line[], separator: Fragment): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : [separator, ...line]));
}
