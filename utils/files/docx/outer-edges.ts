/** Moves the marks of comments out of links, controls and fields where that takes in not a word more. */
import type { Host } from './hosts';
import type { XmlRange } from './xml';

/** A host before its outer edges are known. */
export interface PlainHost extends Omit<Host, 'outer'> {
  /** Where its paragraph begins. */
  readonly paragraph: number;
}

/** An element around hosts, which are told by their indexes. */
export interface Wrapping extends XmlRange {
  readonly first: number;
  readonly last: number;
}

/** What makes a field, and shows nothing. */
const MACHINERY = new Set(['w:fldChar', 'w:instrText']);

/** The hosts of a document with their outer edges; wrappings are given from the inside to the outside. */
export function withOuterEdges(hosts: readonly PlainHost[], wrappings: readonly Wrapping[]): readonly Host[] {
  const starts = new Map(wrappings.map(({ first, start }) => [first, start]));
  const ends = new Map(wrappings.map(({ last, end }) => [last, end]));
  const { begins, closes } = findFields(hosts);
  const outerStarts: number[] = [];
  hosts.forEach(({ start }, index) => {
    const begin = begins.get(index);
    outerStarts.push((begin === undefined ? starts.get(index) : outerStarts[begin]) ?? start);
  });
  const outerEnds: number[] = [];
  for (const [index, { end }] of [...hosts.entries()].reverse()) {
    const close = closes.get(index);
    outerEnds[index] = (close === undefined ? ends.get(index) : outerEnds[close]) ?? end;
  }
  return hosts.map((host, index) => ({
    ...host,
    outer: { start: outerStarts[index] ?? host.start, end: outerEnds[index] ?? host.end },
  }));
}

/** For the first host of each field's result the one that begins the field, for the last the one that ends it. */
function findFields(hosts: readonly PlainHost[]) {
  const begins = new Map<number, number>();
  const closes = new Map<number, number>();
  const open: number[] = [];
  const isMachinery = hosts.map(({ children }) => children.every(({ name }) => MACHINERY.has(name)));
  /** Up to which host there was something else. */
  let lastWords = -1;
  hosts.forEach(({ children, paragraph }, index) => {
    if (!isMachinery[index]) lastWords = index;
    const isNear = (other: number) => hosts[other]?.paragraph === paragraph;
    for (const { fieldMark } of children) {
      if (fieldMark === 'begin') open.push(index);
      const begin = open.at(-1);
      if (fieldMark === 'end') open.pop();
      if (begin === undefined) continue;
      if (fieldMark === 'separate' && lastWords < begin && isNear(begin) && isNear(index + 1))
        begins.set(index + 1, begin);
      if (fieldMark === 'end' && begin < index && isMachinery[index] && isNear(index - 1)) closes.set(index - 1, index);
    }
  });
  return { begins, closes };
}
