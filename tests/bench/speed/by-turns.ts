/** Measures several contestants over the same texts by turns, so that all meet the same machine. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { SourceDocument } from '../../../utils/analysis/schema';
import { median } from '../median';

export interface Contestant {
  readonly name: string;
  /** Called before each pass over the texts; its time does not count. */
  prepare?(): Promise<void>;
  /** Works through a text; a promise is awaited. */
  run(source: SourceDocument): unknown;
}

export interface Turns {
  readonly warmUp: number;
  readonly rounds: number;
  /** A contestant takes no further text into its pass once this many milliseconds are over. */
  readonly passLimit: number;
  /** A text is left out where its first parts show that the whole would take more milliseconds. */
  readonly textLimit: number;
}

/** What a contestant needed. */
export interface Measured {
  readonly name: string;
  /** Milliseconds by round, then by text; the texts that it was not measured on are missing. */
  readonly times: readonly ReadonlyMap<SourceDocument, number>[];
  /** The texts that it was measured on. */
  readonly texts: readonly SourceDocument[];
  /** Why it was not measured on all. */
  readonly shortfall: string | undefined;
}

/** From this length on a text is tried in parts first. */
const TRIED_IN_PARTS_FROM = 500_000;
const PARTS = [1 / 16, 1 / 8, 1 / 4, 1 / 2];

setFlagsFromString('--expose-gc');
/** Called before each pass, so that none pays for what another left behind; a full collection would also throw away code. */
const collectYoungGarbage = () => collectGarbage({ type: 'minor' });
const collectGarbage = runInNewContext('gc') as (options: { type: 'minor' }) => void;

/** Runs the passes; the first one finds out which texts each contestant manages within the limits. */
export async function measureByTurns(
  contestants: readonly Contestant[],
  texts: readonly SourceDocument[],
  turns: Turns,
): Promise<readonly Measured[]> {
  const entries = [];
  for (const contestant of contestants)
    entries.push({
      contestant,
      ...(await managedTexts(contestant, texts, turns)),
      times: [] as Map<SourceDocument, number>[],
    });
  for (let round = 1; round < turns.warmUp + turns.rounds; round++)
    for (const { contestant, managed, times } of entries) {
      const pass = new Map<SourceDocument, number>();
      await contestant.prepare?.();
      collectYoungGarbage();
      for (const source of managed) pass.set(source, await timeOf(contestant, source));
      if (round >= turns.warmUp) times.push(pass);
    }
  return entries.map(({ contestant: { name }, managed, shortfall, times }) => ({
    name,
    times,
    texts: managed,
    shortfall,
  }));
}

async function managedTexts(contestant: Contestant, texts: readonly SourceDocument[], turns: Turns) {
  const managed: SourceDocument[] = [];
  const problems: string[] = [];
  let spent = 0;
  await contestant.prepare?.();
  for (const source of texts) {
    if (spent > turns.passLimit) {
      problems.push(`${managed.length} of ${texts.length} texts in ${seconds(turns.passLimit)}`);
      break;
    }
    const tooSlow = await tooSlowFor(contestant, source, turns.textLimit);
    if (tooSlow) {
      problems.push(tooSlow);
      break;
    }
    try {
      spent += await timeOf(contestant, source);
      managed.push(source);
    } catch (error) {
      problems.push(`threw: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { managed, shortfall: problems.length > 0 ? problems.join('; ') : undefined };
}

/** Why a long text is not tried as a whole: what the contestant needed for parts of it, if that grows beyond the limit. */
async function tooSlowFor(contestant: Contestant, source: SourceDocument, limit: number): Promise<string | undefined> {
  if (source.text.length < TRIED_IN_PARTS_FROM) return undefined;
  let before: number | undefined;
  for (const part of PARTS) {
    const text = source.text.slice(0, source.text.length * part);
    const time = await timeOf(contestant, { ...source, text });
    const growth = before === undefined ? 2 : Math.max(2, time / before);
    if (time * growth > limit)
      return `left out: ${seconds(time)} for the first ${text.length.toLocaleString('en')} characters, ${growth.toFixed(1)} × as long with each doubling`;
    before = time;
  }
  return undefined;
}

async function timeOf(contestant: Contestant, source: SourceDocument): Promise<number> {
  const start = performance.now();
  const result = contestant.run(source);
  if (result instanceof Promise) await result;
  return performance.now() - start;
}

/** Median over the rounds of the milliseconds for these texts together. */
export function timeFor({ times }: Measured, texts: readonly SourceDocument[]): number {
  return median(times.map((pass) => timeIn(pass, texts)));
}

function timeIn(pass: ReadonlyMap<SourceDocument, number> | undefined, texts: readonly SourceDocument[]): number {
  return texts.reduce((sum, text) => sum + (pass?.get(text) ?? Number.NaN), 0);
}

/** Millions of characters per second over the texts that were managed. */
export function speedOf(measured: Measured): number {
  return charactersIn(measured.texts) / timeFor(measured, measured.texts) / 1000;
}

/** How many times as fast the first is as the second, over the texts that both managed: the median of the rounds' ratios. */
export function ratioOf(first: Measured, second: Measured): number {
  const shared = second.texts.filter((text) => first.texts.includes(text));
  return median(first.times.map((pass, round) => timeIn(second.times[round], shared) / timeIn(pass, shared)));
}

/** The milliseconds that a share of the texts, in all rounds, stay within. */
export function percentile({ times }: Measured, share: number): number {
  const sorted = times.flatMap((pass) => [...pass.values()]).sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
}

export function charactersIn(texts: readonly SourceDocument[]): number {
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
