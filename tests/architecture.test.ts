/** Holds the source to its borders: who may import whom, how long a file may be, and what may appear nowhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Border {
  readonly folder: string;
  /** Folders, or single modules without their ending, that it may import beside itself. */
  readonly reaches: readonly string[];
  /** Packages that it may import; `node:` stands for all of Node's own. */
  readonly packages: readonly string[];
}

const SCHEMA = 'utils/analysis/schema';
const LANGUAGE = 'utils/analysis/english/language';

/** Entrypoints are missing: they wire everything together and may import all of it. */
const BORDERS: readonly Border[] = [
  { folder: 'utils/analysis', reaches: [], packages: ['zod'] },
  { folder: 'utils/rules', reaches: ['utils/analysis'], packages: ['zod', 'jsonc-parser'] },
  { folder: 'utils/adapters', reaches: ['utils/analysis'], packages: ['chinese-days', 'jieba-wasm', 'compromise'] },
  { folder: 'utils/words', reaches: [], packages: [] },
  { folder: 'utils/wording', reaches: ['utils/analysis', 'utils/rules', 'utils/words'], packages: [] },
  { folder: 'utils/page', reaches: [SCHEMA, LANGUAGE], packages: ['zod'] },
  {
    folder: 'utils/files',
    reaches: [SCHEMA, 'utils/page'],
    packages: ['zod', 'linkedom', 'fflate', 'saxes', 'pdfjs-dist'],
  },
  {
    folder: 'utils/collection',
    reaches: ['utils/analysis', 'utils/page/quote-search', 'utils/files/zip'],
    packages: ['zod', 'papaparse'],
  },
  { folder: 'utils/compare', reaches: ['utils/analysis'], packages: ['zod'] },
  {
    folder: 'utils/review',
    reaches: ['utils/analysis', 'utils/rules', 'utils/compare', 'utils/words'],
    packages: ['docx'],
  },
  {
    folder: 'utils/platform',
    reaches: ['utils/analysis', 'utils/rules', 'utils/collection'],
    packages: ['zod', 'wxt/browser', 'dexie'],
  },
  {
    folder: 'components',
    reaches: [
      SCHEMA,
      'utils/rules/registry',
      'utils/words',
      'utils/wording',
      'utils/collection',
      'utils/compare',
      'utils/review',
    ],
    packages: [
      'preact',
      'preact-render-to-string',
      'zod',
      '@tanstack/virtual-core',
      '@observablehq/plot',
      '@codemirror',
    ],
  },
  {
    folder: 'utils/headless',
    reaches: [
      'utils/analysis',
      'utils/rules',
      'utils/adapters',
      'utils/words',
      'utils/wording',
      'utils/page',
      'utils/files',
    ],
    packages: ['zod', 'node:', 'hyparquet', 'hyparquet-writer'],
  },
  {
    folder: 'utils/training',
    reaches: ['utils/analysis', 'utils/rules', 'utils/adapters'],
    packages: ['zod', 'node:'],
  },
  { folder: 'utils/launcher', reaches: [SCHEMA], packages: ['zod', 'node:', 'playwright-core'] },
  { folder: 'utils/packaging', reaches: [], packages: ['node:'] },
];

/** Packages behind an interface of ours, and the folder of the one file each that may know them. */
const ADAPTED = [
  ['chinese-days', 'utils/adapters'],
  ['jieba-wasm', 'utils/adapters'],
  ['compromise', 'utils/adapters'],
  ['docx', 'utils/review'],
  ['papaparse', 'utils/collection'],
  ['@observablehq/plot', 'components/collection'],
  ['@tanstack/virtual-core', 'components/collection'],
  ['linkedom', 'utils/files'],
  ['fflate', 'utils/files'],
  ['saxes', 'utils/files'],
  ['pdfjs-dist', 'utils/files'],
  ['hyparquet', 'utils/headless'],
  ['jsonc-parser', 'utils/rules'],
] as const;

/** The one request: the file that the user has clicked, from its own site. */
const REQUESTS = 'utils/page/attachments.ts';

const FORBIDDEN: readonly RegExp[] = [
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\beval\(/,
  /\bnew Function\b/,
  /\binnerHTML\b/,
  /\binsertAdjacentHTML\b/,
  /\bdangerouslySetInnerHTML\b/,
  /\bsetInterval\b/,
];

/** What would make the same document give another report tomorrow. */
const IMPURE: readonly RegExp[] = [/\bDate\.now\b/, /\bnew Date\(\s*\)/, /\bMath\.random\b/, /\bperformance\./];

interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Without comments. */
  readonly code: string;
  readonly imports: readonly string[];
}

const files = sourceFiles(['.ts', '.tsx']);

test('import lines of every shape are seen, and nothing else', () => {
  const code = [
    "import { a, type B } from './a';",
    "import C, {\n  d,\n} from '../d.ts';",
    "import type * as E from 'e/f';",
    "import './style.css';",
    "export { g } from './g';",
    "const h = import('@/utils/h');",
    "export type I = 'one' | 'two';",
    "export const from = 'nowhere';",
  ].join('\n');
  expect(importsOf('utils/page/here.ts', code)).toEqual([
    'utils/page/a',
    'utils/d',
    'e/f',
    'utils/page/style.css',
    'utils/page/g',
    'utils/h',
  ]);
  expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(files.length);
});

describe('imports', () => {
  test.each(BORDERS)('$folder imports only what it may', (border) => {
    const strangers = below(border.folder).flatMap((file) =>
      file.imports.filter((target) => !mayImport(border, target)).map((target) => `${file.path} imports ${target}`),
    );
    expect(strangers).toEqual([]);
  });

  test('every folder of utils has its border', () => {
    const folders = new Set(files.flatMap(({ path }) => /^utils\/[^/]+(?=\/)/.exec(path)?.[0] ?? []));
    const bordered = BORDERS.map(({ folder }) => folder);
    expect([...folders].filter((folder) => !bordered.includes(folder))).toEqual([]);
  });

  test.each(ADAPTED)('%s is imported by one adapter at most, in %s', (name, folder) => {
    const importers = files.filter((file) => file.imports.some((target) => isPackage(target, name)));
    expect(importers.length).toBeLessThanOrEqual(1);
    expect(importers.filter(({ path }) => !path.startsWith(`${folder}/`))).toEqual([]);
  });

  test('only the platform and the entrypoints touch the browser’s extension interface', () => {
    const touches = files.filter(
      ({ path, code, imports }) =>
        !/^(entrypoints|utils\/platform|utils\/launcher)\//.test(path) &&
        (imports.some((target) => isPackage(target, 'wxt')) || /\b(browser|chrome)\.[a-z]+\.[a-z]/i.test(code)),
    );
    expect(touches.map(({ path }) => path)).toEqual([]);
  });
});

describe('files', () => {
  test('no file is longer than 300 lines', () => {
    const long = sourceFiles(['.ts', '.tsx', '.css', '.html']).filter(({ text }) => lines(text) > 300);
    expect(long.map(({ path, text }) => `${path}: ${lines(text)}`)).toEqual([]);
  });

  test('no entrypoint file is longer than 100 lines', () => {
    const long = below('entrypoints').filter(({ text }) => lines(text) > 100);
    expect(long.map(({ path, text }) => `${path}: ${lines(text)}`)).toEqual([]);
  });

  test('one file alone makes a request', () => {
    expect(files.filter(({ code }) => /\bfetch\(/.test(code)).map(({ path }) => path)).toEqual([REQUESTS]);
  });

  test.each(FORBIDDEN)('%s appears nowhere', (pattern) => {
    expect(files.filter(({ code }) => pattern.test(code)).map(({ path }) => path)).toEqual([]);
  });

  test.each(IMPURE)('%s appears neither in the analysis nor in the rules', (pattern) => {
    const pure = [...below('utils/analysis'), ...below('utils/rules')];
    expect(pure.filter(({ code }) => pattern.test(code)).map(({ path }) => path)).toEqual([]);
  });
});

function sourceFiles(endings: readonly string[]): readonly SourceFile[] {
  const found = ['entrypoints', 'components', 'utils'].flatMap((tree) =>
    readdirSync(`${ROOT}/${tree}`, { recursive: true, encoding: 'utf8' }).map((path) => `${tree}/${path}`),
  );
  return found
    .filter((path) => endings.includes(extname(path)))
    .map((native) => {
      const path = native.replaceAll('\\', '/');
      const text = readFileSync(`${ROOT}/${path}`, 'utf8');
      const code = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
      return { path, text, code, imports: importsOf(path, code) };
    });
}

/** Packages as written; our own modules as paths from the root without their ending. */
function importsOf(path: string, code: string): readonly string[] {
  const names = String.raw`[\w$*{},\s]+?\sfrom\s*`;
  const statements = new RegExp(
    String.raw`^\s*(?:import\s*(?:${names})?|export\s+(?=[*{]|type\s*[*{])${names})(['"])(.+?)\1|\bimport\(\s*(['"])(.+?)\3`,
    'gm',
  );
  return [...code.matchAll(statements)].flatMap(([, , statically, , dynamically]) => {
    const named = statically ?? dynamically ?? '';
    // The address of a file brings nothing of what is in it.
    if (named.endsWith('?url')) return [];
    const target = named.replace(/\?.*$/, '');
    const withoutEnding = target.replace(/\.tsx?$/, '');
    if (/^[@~]{1,2}\//.test(target)) return withoutEnding.replace(/^[@~]{1,2}\//, '');
    if (target.startsWith('/')) return target;
    return target.startsWith('.') ? posix.join(posix.dirname(path), withoutEnding) : target;
  });
}

function mayImport({ folder, reaches, packages }: Border, target: string): boolean {
  const isOwn = [folder, ...reaches].some((place) => target === place || target.startsWith(`${place}/`));
  return isOwn || packages.some((name) => (name === 'node:' ? target.startsWith(name) : isPackage(target, name)));
}

function isPackage(target: string, name: string): boolean {
  return target === name || target.startsWith(`${name}/`);
}

function below(folder: string): readonly SourceFile[] {
  return files.filter(({ path }) => path.startsWith(`${folder}/`));
}

function lines(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}
