/** What the styles of a document say about hiding text and numbering paragraphs. */
import type { XmlPart } from './package';
import { scanXml, type XmlTag } from './xml';

/** Where a paragraph stands in the lists. */
export interface ListPlace {
  /** `0`: taken out of the lists. */
  readonly numId: string | undefined;
  /** From 0. */
  readonly level: number | undefined;
}

/** Questions to the styles; styles that do not exist say nothing. */
export interface Styles {
  /** The list that a paragraph style puts its paragraphs into, the style's own or inherited. */
  listOf(paragraphStyle: string | undefined): ListPlace;
  /** Is text in these styles hidden? Hidden in both means shown: each turns it over. */
  isHidden(paragraphStyle: string | undefined, runStyle: string | undefined): boolean;
  /** The paragraph style that counts where none is named. */
  readonly defaultParagraph: string | undefined;
  /** The id of the style that has this name, given in lower case. */
  idOf(name: string): string | undefined;
}

/** The value of an on/off element: on unless it says otherwise. */
export function isOn(tag: XmlTag): boolean {
  return !/^(0|false|off|none)$/.test(tag.attribute('val') ?? '');
}

/** A whole number, or undefined where it is none. */
export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
}

interface Style {
  basedOn?: string;
  numId?: string;
  level?: number;
  isHidden?: boolean;
}

/** Reads the styles part; without one there are no styles. */
export function readStyles(part: XmlPart | undefined): Styles {
  const styles = new Map<string, Style>();
  let defaultParagraph: string | undefined;
  let style: Style | undefined;
  let isConditional = false;
  const ids = new Map<string, string>();
  let id = '';
  const open = (tag: XmlTag) => {
    const value = tag.attribute('val');
    switch (tag.name) {
      case 'w:style': {
        id = tag.attribute('styleId') ?? '';
        style = {};
        styles.set(id, style);
        if (tag.attribute('type') === 'paragraph' && /^(1|true|on)$/.test(tag.attribute('default') ?? '')) {
          defaultParagraph = id;
        }
        break;
      }
      case 'w:name':
        if (style && value !== undefined) ids.set(value.toLowerCase(), id);
        break;
      case 'w:tblStylePr':
        isConditional = true;
        break;
      case 'w:basedOn':
        if (style && value !== undefined) style.basedOn = value;
        break;
      case 'w:numId':
        if (style && !isConditional && value !== undefined) style.numId = value;
        break;
      case 'w:ilvl': {
        const level = wholeNumber(value);
        if (style && !isConditional && level !== undefined) style.level = level;
        break;
      }
      case 'w:vanish':
        if (style && !isConditional) style.isHidden = isOn(tag);
        break;
    }
  };
  const close = (name: string) => {
    if (name === 'w:style') style = undefined;
    else if (name === 'w:tblStylePr') isConditional = false;
  };
  if (part) scanXml(part.xml, { open, close });

  const inherited = <Key extends keyof Style>(id: string | undefined, key: Key): Style[Key] | undefined => {
    const seen = new Set<string>();
    for (let at = id; at !== undefined && !seen.has(at); at = styles.get(at)?.basedOn) {
      seen.add(at);
      const value = styles.get(at)?.[key];
      if (value !== undefined) return value;
    }
    return undefined;
  };
  return {
    defaultParagraph,
    idOf: (name) => ids.get(name),
    listOf: (id) => ({ numId: inherited(id, 'numId'), level: inherited(id, 'level') }),
    isHidden: (paragraph, run) => (inherited(paragraph, 'isHidden') ?? false) !== (inherited(run, 'isHidden') ?? false),
  };
}
