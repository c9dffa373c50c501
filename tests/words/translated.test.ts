/** No text in the other language: not in the catalogues, not in the components, not in what the rules say. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { officialCalendar } from '../../utils/adapters/official-calendar';
import { analyse } from '../../utils/analysis/analyse';
import { REFUSAL_WORDS } from '../../utils/files/refusal';
import { RULES, RULES_VERSION } from '../../utils/rules/registry';
import { wordsFor } from '../../utils/words/words';

const HAN = /\p{Script=Han}/u;
/** Words of the catalogue that are Chinese in both languages: the name of the language, an invented document. */
const CHINESE_ALWAYS = new Set(['options.looks.languages.zh', 'welcome.example']);

/** Every text of a catalogue with its path; a function is called with values that show all that it says. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return callsOf(value).map((text) => [path, text] as const);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, path ? `${path}.${key}` : key));
}

/** With small, large and missing numbers, and with Latin words and days, so that nothing Chinese comes from outside. */
function callsOf(say: CallableFunction): readonly string[] {
  const trials: readonly unknown[] = [0, 1, 3, 6000, 0.5, 'x', '2024-10-08', [2031], ['x'], 'not-json', -1];
  return trials.flatMap((trial) => {
    const values = Array.from({ length: say.length }, (_, i) => (i === 0 || typeof trial === 'number' ? trial : 'x'));
    try {
      const said: unknown = Reflect.apply(say, undefined, values);
      return typeof said === 'string' ? [said] : Array.isArray(said) ? said.map(String) : [];
    } catch {
      // A value of the wrong kind for this function.
      return [];
    }
  });
}

test('the English catalogue has nothing Chinese in it, whatever its numbers', () => {
  const texts = textsOf(wordsFor('en'));
  expect(texts.length).toBeGreaterThan(200);
  expect(texts.filter(([path, text]) => HAN.test(text) && !CHINESE_ALWAYS.has(path))).toEqual([]);
});

test('the Chinese catalogue says everything in Chinese, keys and names apart', () => {
  const sentences = textsOf(wordsFor('zh')).filter(([, text]) => /[a-z]{4,} [a-z]{2,} [a-z]{2,}/i.test(text));
  expect(sentences).toEqual([]);
});

test('components and pages have no words of their own', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const files = ['components', 'entrypoints'].flatMap((folder) =>
    readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' }).map((name) => `${root}/${folder}/${name}`),
  );
  const wordy = files
    .filter((path) => /\.tsx?$/.test(path))
    .flatMap((path) => {
      const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      const own = [...code.matchAll(/>([^<>{}]*[\p{L}]{2}[^<>{}]*)<\//gu)].map(([, text = '']) => text.trim());
      return HAN.test(code) || own.length > 0 ? [`${path.slice(root.length)}: ${own.join()}`] : [];
    });
  expect(wordy).toEqual([]);
});

test('what rules and refused files say is said in both languages', () => {
  const texts = [
    ...RULES.flatMap(({ title, why, advice, exception, basis, examples }) => [
      title,
      why,
      advice,
      ...(exception ? [exception] : []),
      ...basis.flatMap(({ source, clause, text }) => [source, text, ...(clause ? [clause] : [])]),
      ...[...examples.hit, ...examples.clear].map((example) => example.why),
    ]),
    ...Object.values(REFUSAL_WORDS),
  ];
  for (const { zh, en } of texts) {
    expect(HAN.test(zh), zh).toBe(true);
    // The term of a rule may stand behind its translation.
    expect(en.replace(/[“"‘][^”"’]*[”"’]|\([^)]*\)/g, ''), en).not.toMatch(HAN);
  }
});

test('messages of a report in English quote the document and say nothing else in Chinese', () => {
  const text = readFileSync(fileURLToPath(new URL('../documents/written.jsonl', import.meta.url)), 'utf8');
  const messages = text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const { text: document, title, publishedOn } = JSON.parse(line);
      const options = { rules: RULES, rulesVersion: RULES_VERSION, calendar: officialCalendar, lang: 'en' } as const;
      const report = analyse({ text: document, title, publishedOn }, options);
      return [
        ...report.findings.flatMap(({ message, advice, exception }) => [message, advice, exception ?? '']),
        ...report.deadlines.map(({ reasoning }) => reasoning ?? ''),
      ];
    });
  expect(messages.length).toBeGreaterThan(500);
  const left = messages.map((message) => message.replace(/“[\s\S]*”/g, '')).filter((message) => HAN.test(message));
  expect([...new Set(left)].slice(0, 5)).toEqual([]);
});
