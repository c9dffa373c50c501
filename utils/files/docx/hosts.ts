/** Finds what the marks of a comment can stand beside: the runs of a document, and what each of them holds. */
import { type PlainHost, type Wrapping, withOuterEdges } from './outer-edges';
import type { XmlPart } from './package';
import { wholeNumber } from './styles';
import { scanXml, type XmlRange, type XmlTag } from './xml';

/**
 * A run that stands in no other run (those of text boxes and of characters with pinyin do), or what stands in place of
 * runs: a formula, or alternatives. Marks are set beside it, never deeper.
 */
export interface Host extends XmlRange {
  /** The same, or around all links, controls, fields and so on that it is the first of (the start) or the last. */
  readonly outer: XmlRange;
  /** Behind the run's properties; undefined where it cannot be split. */
  readonly contentStart: number | undefined;
  /** The elements it holds, its properties aside. */
  readonly children: readonly HostChild[];
}

/** An element of a run. */
export interface HostChild extends XmlRange {
  readonly name: string;
  readonly tag: XmlRange;
  readonly closingTag: XmlRange;
  readonly keepsSpaces: boolean;
  /** Of a `w:fldChar`: `begin`, `separate` or `end`. */
  readonly fieldMark: string | undefined;
}

/** What is to be known of a document before comments are set. */
export interface Ground {
  /** In their order, none within another. */
  readonly hosts: readonly Host[];
  /** Ids of all marks of comments that are there. */
  readonly ids: readonly number[];
  readonly names: WordNames;
}

/** How elements of WordprocessingML can be called wherever they are put in a part. */
export interface WordNames {
  readonly namespace: string;
  readonly prefix: string;
  /** To be put into each outermost tag: a declaration of the prefix, or '' where the part has one. */
  readonly declaration: string;
}

/** What stands between a paragraph and its runs; marks can stand inside and outside. */
const WRAPPINGS = new Set('w:ins w:moveTo w:hyperlink w:sdt w:smartTag w:customXml w:fldSimple w:dir w:bdo'.split(' '));
const HOSTS = new Set(['w:r', 'mc:AlternateContent', 'm:oMath']);
const COMMENT_MARKS = new Set(['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']);

/** Goes through a document once. */
export function readGround({ xml }: XmlPart): Ground {
  const hosts: PlainHost[] = [];
  const wrappings: Wrapping[] = [];
  const ids: number[] = [];
  const open: { readonly tag: XmlTag; readonly isHost: boolean; readonly firstHost: number }[] = [];
  let root: XmlTag | undefined;
  const rebound = new Set<string>();
  const paragraphs: number[] = [];
  let hostDepth = 0;
  let contentStart: number | undefined;
  let children: HostChild[] = [];

  scanXml(xml, {
    open: (tag) => {
      if (root) for (const prefix of Object.keys(tag.bindings)) rebound.add(prefix);
      root ??= tag;
      if (tag.name === 'w:p') paragraphs.push(tag.range.start);
      if (COMMENT_MARKS.has(tag.name)) ids.push(wholeNumber(tag.attribute('id')) ?? 0);
      const isHost = hostDepth === 0 && paragraphs.length > 0 && HOSTS.has(tag.name);
      open.push({ tag, isHost, firstHost: hosts.length });
      if (!isHost) return;
      hostDepth = open.length;
      contentStart = tag.name === 'w:r' && !tag.isEmpty ? tag.range.end : undefined;
      children = [];
    },
    close: (name, closingTag) => {
      const closed = open.pop();
      if (!closed) return;
      const { tag, isHost, firstHost } = closed;
      if (name === 'w:p') paragraphs.pop();
      const range = { start: tag.range.start, end: closingTag.end };
      if (isHost) {
        hosts.push({ ...range, contentStart, children, paragraph: paragraphs.at(-1) ?? 0 });
        hostDepth = 0;
      } else if (hostDepth > 0 && open.length === hostDepth) {
        if (name === 'w:rPr') contentStart = closingTag.end;
        else {
          const fieldMark = name === 'w:fldChar' ? tag.attribute('fldCharType') : undefined;
          children.push({ ...range, name, tag: tag.range, closingTag, keepsSpaces: tag.keepsSpaces, fieldMark });
        }
      } else if (paragraphs.length > 0 && WRAPPINGS.has(name) && firstHost < hosts.length) {
        wrappings.push({ ...range, first: firstHost, last: hosts.length - 1 });
      }
    },
  });
  return { hosts: withOuterEdges(hosts, wrappings), ids, names: wordNames(root, rebound) };
}

/** The names that are good below this root, unless their prefixes are bound again further down. */
export function wordNames(root: XmlTag | undefined, rebound: ReadonlySet<string> = new Set()): WordNames {
  const namespace = root?.namespace ?? '';
  const bound = Object.entries(root?.bindings ?? {});
  const prefix = bound.find(([name, uri]) => name !== '' && uri === namespace && !rebound.has(name))?.[0];
  return prefix === undefined
    ? { namespace, prefix: 'w', declaration: ` xmlns:w="${namespace}"` }
    : { namespace, prefix, declaration: '' };
}
