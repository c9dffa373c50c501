/** What a contestant does not manage is said, and its ratio is taken over what it manages. */
import { expect, test } from 'vitest';
import { measureByTurns, percentile, ratioOf, speedOf, timeFor } from './by-turns';

const TURNS = { warmUp: 1, rounds: 3, passLimit: 60_000, textLimit: 60_000 };
const TEXTS = [{ text: 'one' }, { text: 'two' }];

test('all take the same texts by turns', async () => {
  const calls: string[] = [];
  const contestant = (name: string) => ({ name, run: ({ text }: { text: string }) => void calls.push(name + text) });
  const measured = await measureByTurns([contestant('a '), contestant('b ')], TEXTS, TURNS);
  const round = ['a one', 'a two', 'b one', 'b two'];
  expect(calls).toEqual([...round, ...round, ...round, ...round]);
  expect(measured.map(({ shortfall }) => shortfall)).toEqual([undefined, undefined]);
});

test('a text on which one throws is left out, and it is said', async () => {
  const contestant = {
    name: 'a',
    run: ({ text }: { text: string }) => {
      if (text === 'one') throw new Error('no such text');
    },
  };
  const [measured] = await measureByTurns([contestant], TEXTS, TURNS);
  expect(measured).toMatchObject({ texts: [TEXTS[1]], shortfall: 'threw: no such text' });
});

test('nothing more is taken into a pass that has lasted too long, and it is said', async () => {
  const [measured] = await measureByTurns([{ name: 'a', run: () => undefined }], TEXTS, { ...TURNS, passLimit: -1 });
  expect(measured).toMatchObject({ texts: [], shortfall: '0 of 2 texts in -0.0 s' });
});

test('a long text is left out as soon as its first part takes too long', async () => {
  const lengths: number[] = [];
  const contestant = { name: 'a', run: ({ text }: { text: string }) => void lengths.push(text.length) };
  const [measured] = await measureByTurns([contestant], [{ text: '字'.repeat(800_000) }], { ...TURNS, textLimit: 0 });
  expect(lengths).toEqual([50_000]);
  expect(measured?.shortfall).toContain('for the first 50,000 characters');
});

test('figures come from the texts that both were measured on', () => {
  const [one, two] = TEXTS as [{ text: string }, { text: string }];
  const rounds = (first: number, second?: number) => [
    new Map(
      second === undefined
        ? [[one, first]]
        : [
            [one, first],
            [two, second],
          ],
    ),
  ];
  const both = { name: 'a', times: rounds(1, 5), texts: TEXTS, shortfall: undefined };
  const first = { name: 'b', times: rounds(3), texts: [one], shortfall: '1 of 2 texts' };
  expect(ratioOf(both, first)).toBe(3);
  expect(timeFor(both, TEXTS)).toBe(6);
  expect(speedOf(both)).toBeCloseTo(0.001);
  expect([percentile(both, 0.5), percentile(both, 0.95)]).toEqual([1, 5]);
});
