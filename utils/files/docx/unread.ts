/** Elements of WordprocessingML whose content is no text of the document, and which of alternative contents is read. */
import type { XmlTag } from './xml';

/** Old values of changed properties, properties without text, and what reads beside the text (pinyin). */
export const UNREAD: ReadonlySet<string> = new Set(
  (
    'w:pPrChange w:rPrChange w:tblPrChange w:tblPrExChange w:tblGridChange w:trPrChange w:tcPrChange w:sectPrChange ' +
    'w:numberingChange w:sectPr w:sdtPr w:sdtEndPr w:rubyPr w:rt'
  ).split(' '),
);

/** Namespaces of shapes and their text, by the prefixes that everybody gives them. */
const UNDERSTOOD = new Set(['wps', 'wpg', 'wpc', 'wp14', 'w14']);

/** Is this `mc:Choice` or `mc:Fallback` to be read, if no earlier branch was? Emoji have their text in the fallback. */
export function isReadBranch(tag: XmlTag): boolean {
  if (tag.name === 'mc:Fallback') return true;
  return (tag.attribute('Requires') ?? '').split(/\s+/).every((prefix) => UNDERSTOOD.has(prefix));
}
