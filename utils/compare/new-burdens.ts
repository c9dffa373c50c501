/** Finds what the draft demands of the units and the upper document does not: material, returns, meetings, bodies, ledgers. */
import type { UnitFacts } from '../analysis/facts/document-facts';
import { isForbidden } from '../analysis/facts/negation';
import type { Every, Material, Span } from '../analysis/schema';
import { exemptionOf } from '../analysis/steps/exemptions';
import type { SentencePair } from './alignment';
import { diceOf, gramsOf } from './alignment';
import { type ReadDocument, type Sentence, sentenceAt } from './compared-document';
import { countHan } from './content';
import { type Copying, isCopied } from './copied-runs';
import { nameCore, plainWords } from './masking';

/** Kinds of demand; `material` is wanted once, a `return` again and again. */
export const BURDEN_KINDS = ['material', 'return', 'meeting', 'body', 'platform', 'ledger', 'mechanism'] as const;
export type BurdenKind = (typeof BURDEN_KINDS)[number];

/** A demand of the draft that has no counterpart in the upper document. */
export interface NewBurden extends Span {
  readonly kind: BurdenKind;
  /** `text.slice(start, end)` */
  readonly quote: string;
  /** What is demanded, as short as the analysis names it. */
  readonly what: string;
  /** The pace of a return. */
  readonly every: Every | null;
  readonly sentence: Span;
}

interface Demand extends Span {
  readonly kind: BurdenKind;
  readonly what: string;
  /** `what`, evened out. */
  readonly core: string;
  readonly grams: ReadonlySet<number>;
  readonly every: Every | null;
  readonly sentence: Sentence;
}

/** Names this alike are names of one thing. */
const SAME_NAME = 0.5;
/** A name with fewer Chinese characters is none. */
const SHORTEST_NAME = 2;

/** The demands of the draft without a counterpart, in order. */
export function findNewBurdens(
  draft: ReadDocument,
  upper: ReadDocument,
  pairs: readonly SentencePair[],
  copying: Copying,
): readonly NewBurden[] {
  const [ours, theirs] = [demandsOf(draft), demandsOf(upper)];
  const upperWords = upper.sentences.map(({ masked }) => plainWords(masked)).join('|');
  const upperKeys = new Set(upper.sentences.map(({ key }) => key));
  const counterparts = new Map(pairs.map(({ left, right }) => [left, right]));
  const [asked, wanted] = [countsOf(theirs), countsOf(ours)];
  const names = new Set(theirs.map(({ kind, core }) => `${kind}|${core}`));
  const isTaken = ({ sentence, start, end }: Demand) =>
    upperKeys.has(sentence.key) || isCopied(copying, { start, end });
  const hasCounterpart = (demand: Demand) => {
    const { kind, core, every, sentence } = demand;
    const kinds = kind === 'material' ? HANDED_IN : [kind];
    const counterpart = counterparts.get(sentence);
    const ofCounterpart = counterpart && asked.get(counterpart);
    const most = kinds.reduce((sum, each) => sum + (ofCounterpart?.get(each) ?? 0), 0);
    if (most >= (wanted.get(sentence)?.get(kind) ?? 0)) return true;
    if (every === null && upperWords.includes(core)) return true;
    return kinds.some(
      (each) =>
        names.has(`${each}|${core}`) || theirs.some((other) => other.kind === each && isSameThing(other, demand)),
    );
  };
  const seen = new Set<string>();
  return ours.flatMap((demand) => {
    const { kind, start, end, what, core, every, sentence } = demand;
    const name = `${kind}|${core}`;
    if (countHan(core) < SHORTEST_NAME || seen.has(name) || isTaken(demand)) return [];
    if (hasCounterpart(demand)) return [];
    seen.add(name);
    const quote = draft.text.slice(start, end);
    return [{ kind, start, end, quote, what, every, sentence: { start: sentence.start, end: sentence.end } }];
  });
}

/** Material is not new where it is a return in the upper document; a return is where the same is wanted once there. */
const HANDED_IN: readonly BurdenKind[] = ['material', 'return'];

/** How many demands of each kind a sentence makes. */
function countsOf(demands: readonly Demand[]): ReadonlyMap<Sentence, ReadonlyMap<BurdenKind, number>> {
  const counts = new Map<Sentence, Map<BurdenKind, number>>();
  for (const { sentence, kind } of demands) {
    const own = counts.get(sentence) ?? new Map<BurdenKind, number>();
    own.set(kind, (own.get(kind) ?? 0) + 1);
    counts.set(sentence, own);
  }
  return counts;
}

function isSameThing(a: Demand, b: Demand): boolean {
  const [short, long] = a.core.length < b.core.length ? [a.core, b.core] : [b.core, a.core];
  return (countHan(short) >= SHORTEST_NAME && long.endsWith(short)) || diceOf(a.grams, b.grams) >= SAME_NAME;
}

const MEASURED = [
  ['body', 'new-bodies'],
  ['meeting', 'meetings'],
  ['platform', 'platforms'],
] as const;
const LEDGER = /(?:建立|健全|完善|形成|实行|填写|登记)[^，。；、]{0,16}?(?:台账|台帐|工作档案)/g;
/** Mechanisms that keep the units busy, not those that a policy is made of (大病保险制度). */
const MECHANISM =
  /(?:建立|健全|实行|推行|执行)[^，。；、]{0,16}?(?:调度|例会|会商|通报|报告|报送|督导|督查|督办|考核|包保|包联|包抓|包干|巡查|排名|排查|销号|约谈|问责|责任|联席会议|工作|专班|清单|打卡|交办|点评|评比|观摩|签到|值班|[日周月]报)[^，。；、]{0,6}?(?:机制|制度)/g;

function demandsOf(document: ReadDocument): readonly Demand[] {
  const { report, sentences, text } = document;
  const demand = (kind: BurdenKind, span: Span, every: Every | null = null, what?: string): readonly Demand[] => {
    const sentence = sentenceAt(sentences, span);
    const named = what ?? text.slice(span.start, span.end);
    if (!sentence) return [];
    const core = nameCore(named);
    return [{ kind, start: span.start, end: span.end, what: named, core, grams: gramsOf(core), every, sentence }];
  };
  const materials = report.materials.flatMap((material: Material) =>
    demand(material.every === null ? 'material' : 'return', material, material.every, material.what),
  );
  const measured = MEASURED.flatMap(([kind, measure]) =>
    (report.measures[measure]?.evidence ?? []).flatMap((span) => demand(kind, span)),
  );
  const written = sentences
    .filter(mayDemand)
    .flatMap((sentence) => [
      ...passages(sentence, LEDGER).flatMap((span) => demand('ledger', span)),
      ...passages(sentence, MECHANISM).flatMap((span) => demand('mechanism', span)),
    ]);
  return [...materials, ...measured, ...written].sort((a, b) => a.start - b.start);
}

const SET_UP = /台账|台帐|工作档案|机制|制度/;

function mayDemand({ unit }: Sentence): boolean {
  return SET_UP.test(unit.text) && !isTitle(unit) && unit.audience === 'units' && exemptionOf(unit) === undefined;
}

/** A short numbered sentence is told as a heading by its length; with a comma and a full stop it is none. */
function isTitle({ place, text }: UnitFacts): boolean {
  return place.isHeading && !/，.*。$/.test(text);
}

function passages({ unit }: Sentence, pattern: RegExp): readonly Span[] {
  return [...unit.untitled.matchAll(pattern)]
    .filter(({ index }) => !isForbidden(unit.untitled, index))
    .map((match) => ({ start: unit.start + match.index, end: unit.start + match.index + match[0].length }));
}
