import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeJsonl } from '../../../utils/collection/formats/jsonl';
import { splitLines } from '../../../utils/collection/formats/lines';
import { gatherJsonl, type JsonlImport, readJsonl } from '../../../utils/collection/formats/read-jsonl';
import { maskContent } from '../../../utils/collection/masking';
import type { CollectionContent } from '../../../utils/collection/schema';
import { CONTENT, CONTEXT, sampleOf, TEXT, WHOLE } from './content';

const written = (content: CollectionContent = CONTENT) => [...writeJsonl(content)];
const read = (lines: Iterable<string>): Promise<JsonlImport> => gatherJsonl(readJsonl(lines), CONTEXT.hash);
const changed = (line: number, change: (value: Record<string, unknown>) => void) =>
  written().map((text, at) => {
    if (at !== line - 1) return text;
    const value = JSON.parse(text) as Record<string, unknown>;
    change(value);
    return JSON.stringify(value);
  });
/** Line 1 is the envelope, 2–3 the documents, 4 the text, from 5 on the samples. */
const FIRST_SAMPLE = 5;

describe('a collection as JSONL', () => {
  test('comes back as it was', async () => {
    const { problems, ...content } = await read(written());
    expect(problems).toEqual([]);
    expect(content).toEqual(CONTENT);
  });

  test('comes back as it was when it arrives in pieces of any size', async () => {
    const file = `\uFEFF${written().join('').replaceAll('\n', '\r\n')}`;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5000 }), async (size) => {
        const pieces = Array.from({ length: Math.ceil(file.length / size) }, (_, i) =>
          file.slice(i * size, (i + 1) * size),
        );
        const { problems, ...content } = await gatherJsonl(readJsonl(splitLines(pieces)), CONTEXT.hash);
        expect(problems).toEqual([]);
        expect(content).toEqual(CONTENT);
      }),
      { numRuns: 30 },
    );
  });

  test('keeps any text that a quote may have', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'grapheme' }),
        async (quote, note) => {
          const base = sampleOf('lone');
          const judgements = base.judgements.map((one) => ({ ...one, note }));
          const samples = [{ ...base, quote, end: quote.length, judgements }];
          const { samples: back } = await read(written({ ...CONTENT, samples }));
          expect(back).toEqual(samples);
        },
      ),
    );
  });

  test('says each sample’s place in code points too, where the text is kept', () => {
    const places = written()
      .slice(4)
      .map((line) => JSON.parse(line).codePoints);
    expect(places.at(-1)).toBeNull();
    const { start, end } = places[0];
    expect([...TEXT].slice(start, end).join('')).toBe(sampleOf('settled').quote);
  });

  test('a masked text may differ from the one that was hashed', async () => {
    const texts = new Map([[WHOLE.hash, TEXT]]);
    const { content } = maskContent({ ...CONTENT, texts }, ['phone']);
    const masked = { ...content, texts: new Map([[WHOLE.hash, TEXT.replace('通知', '＊＊')]]) };
    expect((await read([...writeJsonl(masked)])).problems).toEqual([]);
    expect((await read(written({ ...CONTENT, texts: masked.texts }))).problems).toEqual([
      { line: 4, field: 'text', code: 'hash-mismatch' },
    ]);
  });
});

describe('a bad line costs no other', () => {
  const cases: readonly [string, string, string, (value: Record<string, unknown>) => void][] = [
    ['without a field', 'quote', 'missing', (value) => delete value.quote],
    [
      'with a number for text',
      'prefix',
      'invalid',
      (value) => {
        value.prefix = 7;
      },
    ],
    [
      'with offsets that are not as long as the quote',
      'end',
      'invalid',
      (value) => {
        value.end = 9999;
      },
    ],
    [
      'with an unknown label',
      'judgements.0.label',
      'invalid',
      (value) => {
        value.judgements = [{ ...sampleOf('settled').judgements[0], label: 'maybe' }];
      },
    ],
    [
      'of an unknown type',
      'type',
      'invalid',
      (value) => {
        value.type = 'image';
      },
    ],
    ['of no type', 'type', 'missing', (value) => delete value.type],
    [
      'of a document that is not there',
      'documentHash',
      'unknown-document',
      (value) => {
        value.documentHash = '0'.repeat(64);
      },
    ],
    [
      'whose quote stands elsewhere',
      'quote',
      'quote-mismatch',
      (value) => {
        value.start = 0;
        value.end = sampleOf('settled').quote.length;
      },
    ],
    [
      'with an id that was there before',
      'id',
      'duplicate',
      (value) => {
        value.id = 'agreed';
      },
    ],
  ];
  test.each(cases)('%s: %s is %s', async (_, field, code, change) => {
    const { samples, problems } = await read(changed(FIRST_SAMPLE, change));
    const line = code === 'duplicate' ? FIRST_SAMPLE + 1 : FIRST_SAMPLE;
    expect(problems).toContainEqual({ line, field, code });
    expect(samples.length).toBe(CONTENT.samples.length - 1);
  });

  test('not JSON, cut short, or too long', async () => {
    const lines = written();
    lines.splice(5, 0, '{"type":"sample", oops', `{"type":"sample","note":"${'长'.repeat(11 * 1024 * 1024)}"}`, '   ');
    const { samples, problems } = await read(lines);
    expect(problems).toEqual([
      { line: 6, field: '', code: 'not-json' },
      { line: 7, field: '', code: 'too-long' },
    ]);
    expect(samples).toEqual(CONTENT.samples);
  });

  test('a line without end is refused without being kept', async () => {
    function* endless() {
      yield `${written()[0]}`;
      for (let i = 0; i < 200; i++) yield 'x'.repeat(100_000);
      yield `\n${written()[1]}`;
    }
    const seen = [];
    for await (const line of splitLines(endless())) seen.push(line.length);
    expect(seen[1]).toBe(10 * 1024 * 1024 + 1);
    expect(seen.length).toBe(3);
  });

  test('a file that is cut short is noticed', async () => {
    const { problems, samples } = await read(written().slice(0, -2));
    expect(problems).toEqual([{ line: 1, field: 'counts.samples', code: 'count-mismatch' }]);
    expect(samples.length).toBe(CONTENT.samples.length - 2);
  });
});

describe('hostile files', () => {
  test.each([
    ['deeply nested lists', `{"type":"sample","tags":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, 'too-deep'],
    ['deeply nested objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 'too-deep'],
    ['brackets that never close', '['.repeat(1_000_000), 'too-deep'],
  ])('%s do not overflow', async (_, line, code) => {
    const { problems, samples } = await read([...written(), line]);
    expect(problems).toEqual([{ line: written().length + 1, field: '', code }]);
    expect(samples.length).toBe(CONTENT.samples.length);
  });

  test('brackets within text are no nesting', async () => {
    const { problems } = await read(
      changed(FIRST_SAMPLE, (value) => {
        value.collectedBy = `"\\${'['.repeat(100)}`;
      }),
    );
    expect(problems).toEqual([]);
  });

  test('keys of the prototype and unknown fields are dropped', async () => {
    const lines = written().map((line) =>
      line.replace(/^\{/, '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"extra":[1],'),
    );
    const { problems, ...content } = await read(lines);
    expect(problems).toEqual([]);
    expect(content).toEqual(CONTENT);
    expect(Object.keys(content.samples[0] ?? {})).not.toContain('extra');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Reflect.get(content.samples[0] ?? {}, 'polluted')).toBeUndefined();
  });

  test('an address that is none of the web’s is not kept', async () => {
    const lines = changed(2, (value) => {
      value.url = 'javascript:alert(1)';
    });
    expect((await read(lines)).documents[0]?.url).toBeNull();
  });

  test('markup in fields stays text', async () => {
    const { samples } = await read(written());
    expect(sampleOf('selected', { samples }).quote).toContain('<b>加粗</b>');
  });
});

describe('another file is refused with its first line', () => {
  test.each([
    ['a later version', { version: 2 }, 'version', 'newer-version'],
    ['another format', { format: 'something' }, 'format', 'not-this-format'],
    [
      'a collection without a name',
      { collection: { ...CONTENT.collection, name: undefined } },
      'collection.name',
      'missing',
    ],
  ])('%s', async (_, change, field, code) => {
    const lines = changed(1, (value) => Object.assign(value, change));
    expect(await read(lines)).toEqual({
      collection: null,
      documents: [],
      texts: new Map(),
      samples: [],
      problems: [{ line: 1, field, code }],
    });
  });

  test('an empty file gives nothing', async () => {
    expect(await read([])).toMatchObject({ collection: null, problems: [] });
  });
});
