/** Reads comments back from a .docx by other means than the code under test, and compares archives byte by byte. */
import { strFromU8, unzipSync } from 'fflate';
import { decode } from '../../helpers/docx';

/** A comment as it stands in a file. */
export interface ReadComment {
  /** What its range covers, without what stands in text boxes and what is gone; page breaks as form feeds. */
  readonly words: string;
  readonly author: string;
  readonly paragraphs: readonly string[];
}

const TOKEN = /<!--.*?-->|<!\[CDATA\[(.*?)\]\]>|<\?.*?\?>|<(\/?)([^\s/>]+)([^>]*?)(\/?)>|[^<]+/gs;
const GONE = new Set(['del', 'moveFrom', 'rt', 'txbxContent', 'instrText', 'delText', 'pPr', 'Fallback']);
/** Where the marks of a comment may stand, by the schema of the format. */
const HOLDERS = new Set([
  ...[
    'body',
    'p',
    'hyperlink',
    'ins',
    'moveTo',
    'sdtContent',
    'smartTag',
    'customXml',
    'fldSimple',
    'dir',
    'bdo',
    'tc',
  ],
]);
const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
  sym: '☑',
};

interface Open {
  readonly name: string;
  readonly keepsSpaces: boolean;
}

/** All comments of a file, by their ids. Throws where a mark is missing, doubled, or where no mark may stand. */
export function readComments(bytes: Uint8Array): ReadonlyMap<number, ReadComment> {
  const files = unzipSync(bytes);
  const named = (ending: RegExp) => Object.keys(files).find((name) => ending.test(name)) ?? '';
  const xmlOf = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const relations = xmlOf(named(/^word\/_rels\/document\.xml\.rels$/i));
  const target = [...relations.matchAll(/<[^>]*>/g)].find(([tag]) => /relationships\/comments"/.test(tag))?.[0];
  const ranges = rangesOf(xmlOf('word/document.xml'));
  if (!target && ranges.size === 0) return new Map();
  const part = `word/${/Target="(?:\/word\/)?([^"]*)"/.exec(target ?? '')?.[1]}`;
  if (!xmlOf('[Content_Types].xml').includes(`"/${part}"`)) throw new Error(`${part} has no type`);

  const comments = new Map<number, ReadComment>();
  for (const [, attributes = '', content = ''] of xmlOf(part).matchAll(
    /<(?:\w+:)?comment\b([^>]*)>(.*?)<\/(?:\w+:)?comment>/gs,
  )) {
    const id = Number(attributeOf(attributes, 'id'));
    const words = ranges.get(id);
    if (words === undefined || comments.has(id)) throw new Error(`comment ${id} has no range, or two`);
    const paragraphs = [...content.matchAll(/<(?:\w+:)?p(?:\s[^>]*)?>(.*?)<\/(?:\w+:)?p>/gs)].map(([, inner = '']) =>
      decode(
        inner
          .replace(/<(\w+:)?tab\/>/g, '\t')
          .replace(/<(\w+:)?br\/>/g, '\n')
          .replace(/<[^>]*>/g, ''),
      ),
    );
    comments.set(id, { words, author: decode(attributeOf(attributes, 'author') ?? ''), paragraphs });
  }
  if (comments.size !== ranges.size) throw new Error('a range without a comment');
  return comments;
}

function rangesOf(xml: string): ReadonlyMap<number, string> {
  const stack: Open[] = [];
  const open = new Map<number, string>();
  const closed = new Map<number, string>();
  const referred = new Set<number>();
  /** One for each open run: is it hidden? */
  const hidden: boolean[] = [];
  let text: string | undefined;
  // As the reader does, white space beside a comment or CDATA is kept.
  let isKept = false;
  const say = (words: string) => {
    if (hidden.at(-1) || stack.some(({ name }) => GONE.has(name))) return;
    for (const [id, before] of open) open.set(id, before + words);
  };
  const mark = (name: string, id: number) => {
    if (name === 'commentReference') {
      if (referred.has(id) || !closed.has(id)) throw new Error(`reference ${id}`);
      if (stack.at(-1)?.name !== 'r' || !HOLDERS.has(stack.at(-2)?.name ?? ''))
        throw new Error(`place of reference ${id}`);
      referred.add(id);
      return;
    }
    if (!HOLDERS.has(stack.at(-1)?.name ?? '')) throw new Error(`${name} in ${stack.at(-1)?.name}`);
    if (stack.some((one) => one.name === 'txbxContent' || one.name === 'r')) throw new Error(`${name} in a run`);
    if (open.has(id) === (name === 'commentRangeStart') || closed.has(id)) throw new Error(`${name} ${id}`);
    if (name === 'commentRangeStart') open.set(id, '');
    else {
      closed.set(id, open.get(id) ?? '');
      open.delete(id);
    }
  };

  for (const [token, cdata, slash, qualified, attributes = '', empty] of xml.matchAll(TOKEN)) {
    if (qualified === undefined) {
      if (text !== undefined && /^<[!?]/.test(token)) isKept = true;
      else if (text !== undefined) text += decode(token);
      if (text !== undefined && cdata !== undefined) text += cdata;
      continue;
    }
    const name = qualified.replace(/.*:/, '');
    if (slash) {
      if (name === 't' && text !== undefined) {
        say(isKept || stack.at(-1)?.keepsSpaces ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''));
      }
      if (name === 't') text = undefined;
      stack.pop();
      if (name === 'r') hidden.pop();
      continue;
    }
    if (/^comment(Range|Ref)/.test(name)) mark(name, Number(attributeOf(attributes, 'id')));
    if (name === 'vanish' && stack.at(-2)?.name === 'r')
      hidden[hidden.length - 1] = attributeOf(attributes, 'val') !== '0';
    if (stack.at(-1)?.name !== 'tabs') say(/type="page"/.test(attributes) ? '\f' : (SIGNS[name] ?? ''));
    if (empty) continue;
    const space = /xml:space="(\w+)"/.exec(attributes)?.[1];
    stack.push({ name, keepsSpaces: space ? space === 'preserve' : (stack.at(-1)?.keepsSpaces ?? false) });
    if (name === 'r') hidden.push(false);
    if (name === 't') [text, isKept] = ['', false];
  }
  if (open.size > 0 || referred.size !== closed.size) throw new Error('a range without an end or a reference');
  return closed;
}

/** A file of an archive as text. */
export function xmlIn(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

function attributeOf(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|[\\s:])${name}="([^"]*)"`).exec(attributes)?.[1];
}

/** The files of an archive in their order, each with all the bytes that it has there, its header included. */
export function packedFiles(bytes: Uint8Array): ReadonlyMap<string, string> {
  const view = Buffer.from(bytes);
  const end = view.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const files = new Map<string, string>();
  let at = view.readUInt32LE(end + 16);
  for (let index = 0; index < view.readUInt16LE(end + 10); index++) {
    const lengths = [28, 30, 32].map((offset) => view.readUInt16LE(at + offset));
    const [nameLength = 0, extra = 0, comment = 0] = lengths;
    const name = view.toString('utf8', at + 46, at + 46 + nameLength);
    const header = view.readUInt32LE(at + 42);
    const packed = view.readUInt32LE(at + 20);
    const length = 30 + view.readUInt16LE(header + 26) + view.readUInt16LE(header + 28) + packed;
    const record =
      view.toString('latin1', at, at + 42) + view.toString('latin1', at + 46, at + 46 + nameLength + extra + comment);
    files.set(name, view.toString('latin1', header, header + length) + record);
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

/** Can the old XML be had from the new one by taking out alone? */
export function isOnlyInserted(before: string, after: string): boolean {
  let at = 0;
  for (let index = 0; index < after.length && at < before.length; index++) if (after[index] === before[at]) at++;
  return at === before.length;
}

/** Words without what separates: the text sets paragraphs and cells apart by characters of its own. */
export function bare(words: string): string {
  return words.replace(/\s/g, '');
}
