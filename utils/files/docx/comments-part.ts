/** Writes comments into the part that holds them, with its type and its relation where it is new. */
import { Refusal } from '../refusal';
import { type WordNames, wordNames } from './hosts';
import { type DocxPackage, readPart, relationsOf, relationsPath, TYPES_PATH, type XmlPart } from './package';
import { readStyles, wholeNumber } from './styles';
import { OFFICE, STRICT, scanXml, type XmlTag } from './xml';

/** What goes with every comment. */
export interface Signature {
  readonly author: string;
  /** At most a few characters, shown with the number of the comment. */
  readonly initials: string;
  /** ISO 8601. */
  readonly date: string;
}

/** A comment that has its number. */
export interface NumberedComment {
  readonly id: number;
  readonly paragraphs: readonly string[];
}

/** Names of Word's own styles for comments. */
export const REFERENCE_STYLE = 'annotation reference';
const TEXT_STYLE = 'annotation text';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** The comments of a document; undefined where it has none. */
export function readComments({ files, document }: DocxPackage): { part: XmlPart; ids: readonly number[] } | undefined {
  const path = relationsOf(files, document.path).get('comments');
  const part = path === undefined ? undefined : readPart(files, path);
  if (!part) return undefined;
  const ids: number[] = [];
  let root: string | undefined;
  scanXml(part.xml, {
    open: (tag) => {
      if (root === undefined && tag.name !== 'w:comments') throw new Refusal('damaged', part.path);
      root ??= tag.name;
      if (tag.name === 'w:comment') ids.push(wholeNumber(tag.attribute('id')) ?? 0);
    },
  });
  return { part, ids };
}

/** All files that change when these comments are added, the document itself aside: their XML by their paths. */
export function addComments(
  files: DocxPackage,
  namespace: string,
  comments: readonly NumberedComment[],
  signature: Signature,
): ReadonlyMap<string, string> {
  const styles = readStyles(files.styles);
  const style = { text: styles.idOf(TEXT_STYLE), reference: styles.idOf(REFERENCE_STYLE) };
  const write = (names: WordNames) => comments.map((one) => writeComment(one, names, style, signature)).join('');
  const existing = readComments(files)?.part;
  if (existing) {
    const xml = append(existing.xml, (root) => write(wordNames(root)));
    return new Map([[existing.path, xml], ...declareType(files, existing.path)]);
  }
  const path = newPath(files);
  const names = { namespace, prefix: 'w', declaration: '' };
  const xml = `${DECLARATION}<w:comments xmlns:w="${namespace}">${write(names)}</w:comments>`;
  return new Map([...declareType(files, path), ...relate(files, path, namespace), [path, xml]]);
}

function writeComment(
  { id, paragraphs }: NumberedComment,
  { prefix, declaration }: WordNames,
  style: { readonly text: string | undefined; readonly reference: string | undefined },
  { author, initials, date }: Signature,
): string {
  const element = (name: string, content: string) => `<${prefix}:${name}>${content}</${prefix}:${name}>`;
  const styled = (kind: 'p' | 'r', id: string | undefined) =>
    id === undefined ? '' : element(`${kind}Pr`, `<${prefix}:${kind}Style ${prefix}:val="${escapeXml(id)}"/>`);
  const mark = element('r', `${styled('r', style.reference)}<${prefix}:annotationRef/>`);
  const lines = paragraphs.length > 0 ? paragraphs : [''];
  const content = lines.map((text, index) =>
    element('p', `${styled('p', style.text)}${index === 0 ? mark : ''}${writeRun(text, element, prefix)}`),
  );
  const by = [
    ['id', String(id)],
    ['author', author],
    // Word reads no fractions of seconds in its dates.
    ['date', date.replace(/\.\d+/, '')],
    ['initials', initials],
  ].map(([name = '', value = '']) => ` ${prefix}:${name}="${escapeXml(value)}"`);
  return `<${prefix}:comment${declaration}${by.join('')}>${content.join('')}</${prefix}:comment>`;
}

/** Text as a run: a line break and a tab are elements. */
function writeRun(text: string, element: (name: string, content: string) => string, prefix: string): string {
  const parts = text.split(/(\r\n?|\n|\t)/).filter((part) => part !== '');
  const content = parts.map((part) => {
    if (part === '\t') return `<${prefix}:tab/>`;
    if (/^[\r\n]/.test(part)) return `<${prefix}:br/>`;
    return `<${prefix}:t xml:space="preserve">${escapeXml(part)}</${prefix}:t>`;
  });
  return content.length > 0 ? element('r', content.join('')) : '';
}

/** Beside the document, under a name that nothing has. */
function newPath({ files, document }: DocxPackage): string {
  const related = relationsOf(files, document.path).get('comments');
  if (related) return related;
  const folder = document.path.slice(0, document.path.lastIndexOf('/') + 1);
  let path = `${folder}comments.xml`;
  for (let number = 2; files.has(path.toLowerCase()); number++) path = `${folder}comments${number}.xml`;
  return path;
}

function declareType({ files }: DocxPackage, path: string): [string, string][] {
  const types = readPart(files, TYPES_PATH);
  const partName = `/${path}`;
  let isDeclared = false;
  const xml =
    types &&
    append(
      types.xml,
      (_, prefix) => `<${prefix}Override PartName="${escapeXml(partName)}" ContentType="${COMMENTS_TYPE}"/>`,
      (tag) => {
        const isThis = tag.attribute('PartName')?.toLowerCase() === partName.toLowerCase();
        isDeclared ||= tag.name === 'ct:Override' && isThis;
      },
    );
  return types && xml !== undefined && !isDeclared ? [[types.path, xml]] : [];
}

function relate({ files, document }: DocxPackage, path: string, namespace: string): [string, string][] {
  if (relationsOf(files, document.path).has('comments')) return [];
  const kinds = namespace.startsWith(STRICT) ? `${STRICT}/officeDocument` : `${OFFICE}/officeDocument/2006`;
  const empty = `${DECLARATION}<Relationships xmlns="${OFFICE}/package/2006/relationships"/>`;
  const part = readPart(files, relationsPath(document.path)) ?? { path: relationsPath(document.path), xml: empty };
  const ids = new Set<string | undefined>();
  const relation = (_: XmlTag, prefix: string) => {
    let number = ids.size;
    while (ids.has(`rId${number}`)) number++;
    const target = path.slice(path.lastIndexOf('/') + 1);
    return `<${prefix}Relationship Id="rId${number}" Type="${kinds}/relationships/comments" Target="${escapeXml(target)}"/>`;
  };
  return [[part.path, append(part.xml, relation, (tag) => ids.add(tag.attribute('Id')))]];
}

/** The XML with more at the end of its outermost element; `hear` is told of all tags before. */
function append(xml: string, content: (root: XmlTag, prefix: string) => string, hear?: (tag: XmlTag) => void): string {
  let root: XmlTag | undefined;
  let end = xml.length;
  scanXml(xml, {
    open: (tag) => {
      root ??= tag;
      hear?.(tag);
    },
    close: (_, range) => {
      end = range.start;
    },
  });
  if (!root) return xml;
  const name = /^<([^\s/>]+)/.exec(xml.slice(root.range.start))?.[1] ?? '';
  const added = content(root, name.includes(':') ? name.replace(/:.*/, ':') : '');
  if (!root.isEmpty) return xml.slice(0, end) + added + xml.slice(end);
  const { start, end: tagEnd } = root.range;
  return `${xml.slice(0, start)}${xml.slice(start, tagEnd).replace(/\/>$/, '>')}${added}</${name}>${xml.slice(tagEnd)}`;
}

/** For text and attributes; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
