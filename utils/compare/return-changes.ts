/** Finds returns of one name that the draft wants at another pace, however the sentences around them are written. */
import { type ReadDocument, type Sentence, sentenceAt } from './compared-document';
import { countHan } from './content';
import { nameCore } from './masking';
import type { Quantity } from './quantities';
import type { TargetChange } from './target-changes';

/** A name with fewer Chinese characters (总结, 报表) may be of anything. */
const SHORTEST_NAME = 4;

interface PacedReturn {
  readonly name: string;
  readonly sentence: Sentence;
  readonly frequency: Extract<Quantity, { kind: 'frequency' }>;
}

/** Changes of pace beside those `known`; only of names that each document has once. */
export function findReturnChanges(
  draft: ReadDocument,
  upper: ReadDocument,
  known: readonly TargetChange[],
): readonly TargetChange[] {
  const theirs = returnsOf(upper);
  return [...returnsOf(draft)].flatMap(([name, ours]): TargetChange[] => {
    const other = theirs.get(name);
    const isKnown = known.some(({ kind, draft: side }) => kind === 'frequency' && side.start === ours?.frequency.start);
    if (!ours || !other || isKnown || ours.frequency.pace === other.frequency.pace) return [];
    return [
      {
        kind: 'frequency',
        direction: ours.frequency.pace > other.frequency.pace ? 'tightened' : 'loosened',
        upper: sideOf(other, upper),
        draft: sideOf(ours, draft),
        isReturn: true,
      },
    ];
  });
}

/** By name; null where a name comes twice. */
function returnsOf(document: ReadDocument): ReadonlyMap<string, PacedReturn | null> {
  const found = new Map<string, PacedReturn | null>();
  for (const { what, start, end, deadline } of document.report.materials) {
    const due = document.report.deadlines[deadline ?? -1];
    const name = nameCore(what);
    const sentence = due && sentenceAt(document.sentences, due);
    if (!sentence || sentenceAt(document.sentences, { start, end }) !== sentence) continue;
    const frequency = sentence.quantities.find(
      (quantity) => quantity.kind === 'frequency' && quantity.start < due.end && due.start < quantity.end,
    );
    if (frequency?.kind !== 'frequency' || countHan(name) < SHORTEST_NAME) continue;
    found.set(name, found.has(name) ? null : { name, sentence, frequency });
  }
  return found;
}

function sideOf({ frequency: { start, end }, sentence }: PacedReturn, { text }: ReadDocument): TargetChange['upper'] {
  return { start, end, quote: text.slice(start, end), sentence: { start: sentence.start, end: sentence.end } };
}
