/** What the measured speeds come to, beside the goals that were set. */
import { percentile, ratioOf, timeFor } from './by-turns';
import type { Heat } from './heats';
import type { Memory } from './memory';
import type { Start } from './start';

export interface Goal {
  readonly what: string;
  readonly value: string;
  /** Undefined where none was set. */
  readonly goal?: string;
  readonly isMet?: boolean;
}

const MEGABYTE = 2 ** 20;

/** Ratios are those over the whole documents, the first heat of each language. */
export function goals(
  chinese: readonly Heat[],
  english: readonly Heat[],
  memory: readonly (Memory & { readonly length: number })[],
  start: Start,
): readonly Goal[] {
  const of = (length: number) => chinese.find((heat) => heat.length === length);
  const fiveThousand = of(5_000)?.measured[0];
  const p95 = fiveThousand ? percentile(fiveThousand, 0.95) : Number.NaN;
  return [
    atLeast(4, times, 'all twelve rules, times as fast as jieba-wasm', ratio(chinese[0], 0, 2)),
    { what: 'the core three, times as fast as jieba-wasm', value: times(ratio(chinese[0], 1, 2)) },
    atLeast(30, times, 'all twelve rules, times as fast as textlint', ratio(chinese[0], 0, 3)),
    { what: 'all twelve rules, times as fast as zhlint', value: times(ratio(chinese[0], 0, 4)) },
    { what: 'English, times as fast as harper.js on text seen before', value: times(ratio(english[0], 0, 1)) },
    { what: 'English, times as fast as harper.js on new text', value: times(ratio(english[0], 0, 2)) },
    { what: 'English, times as fast as write-good', value: times(ratio(english[0], 0, 3)) },
    atMost(5, ms, 'all twelve rules, 5,000 characters, p95', p95),
    atMost(
      1.2,
      times,
      'time per character, 1,000,000 over 10,000 characters',
      perCharacter(of(1_000_000)) / perCharacter(of(10_000)),
    ),
    atMost(50, ms, 'start: code and tables until the first report', start.whole),
    { what: 'of which loading / the first report', value: `${ms(start.loading)} / ${ms(start.firstReport)}` },
    ...memory.map(({ length, grown, kept }) => ({
      what: `heap after less before, ${length.toLocaleString('en')} characters`,
      value: `${megabytes(grown)}, of which the report keeps ${megabytes(kept)}`,
    })),
  ];
}

export function goalLines(goals: readonly Goal[]): readonly string[] {
  return goals.map(({ what, value, goal, isMet }) => {
    const verdict = goal === undefined ? '' : `  goal ${goal}: ${isMet ? 'met' : 'missed'}`;
    return `  ${what.padEnd(56)} ${value}${verdict}`;
  });
}

export function goalTable(goals: readonly Goal[]): readonly string[] {
  return [
    '| over the documents, where no length is named | measured | goal |',
    '|---|---|---|',
    ...goals.map(
      ({ what, value, goal, isMet }) =>
        `| ${what} | ${value} | ${goal === undefined ? '' : `${goal}: ${isMet ? 'met' : '**missed**'}`} |`,
    ),
  ];
}

function ratio(heat: Heat | undefined, first: number, second: number): number {
  const [one, other] = [heat?.measured[first], heat?.measured[second]];
  return one && other ? ratioOf(one, other) : Number.NaN;
}

function perCharacter(heat: Heat | undefined): number {
  const own = heat?.measured[0];
  return heat && own ? timeFor(own, own.texts) / heat.characters : Number.NaN;
}

type Say = (value: number) => string;

function atLeast(least: number, say: Say, what: string, value: number): Goal {
  return { what, value: say(value), goal: `≥ ${say(least)}`, isMet: value >= least };
}

function atMost(most: number, say: Say, what: string, value: number): Goal {
  return { what, value: say(value), goal: `≤ ${say(most)}`, isMet: value <= most };
}

function times(value: number): string {
  return `${value.toFixed(2)} ×`;
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}

function megabytes(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(1)} MB`;
}
