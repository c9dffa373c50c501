import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../utils/files/docx/read-docx';
import { withComments } from '../../../utils/files/docx/write-comments';
import { decode, p, r, run, table } from '../../helpers/docx';
import { commentFixtures, typed } from './comment-fixtures';
import { bare } from './commented';

const SIGNATURE = { author: '文诊', initials: '文', date: '2024-09-29T08:00:00Z' };
const OFFICES = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];
const office = OFFICES.find((path) => existsSync(path));
const minute = 60_000;
const MORE = ['a<&>b', '第三段'];

/** Words on which LibreOffice 7.4 shows something else, though the file says them; Word keeps to the file. */
const MISREAD: Readonly<Record<string, readonly string[]>> = {
  // A comment that begins in a table and ends outside may be lost to it.
  'tables in tables': ['五 乙\t丙'],
  // Hidden text is text to it.
  'pinyin, emoji and hidden text': ['决办'],
  // It counts the result of a field anew, and has nothing to begin or end within it.
  fields: ['于2024年', '9月29日', '日印发', '三页', '第五', '条规', '页\n见'],
  // The text of a plain or nameless control is a single thing to it.
  'content controls': ['件一', '甲控', '件内', '内文乙', '格\t二'],
  // It takes no marks within smart tags, custom XML and directions.
  'what WPS writes': ['切实2024', '强领', '导组', '年'],
};

/** An annotation as LibreOffice understood it. */
interface Annotation {
  readonly author: string;
  readonly paragraphs: readonly string[];
  words: string;
}

const TOKEN = /<(\/?)([^\s/>]+)([^>]*?)(\/?)>|[^<]+/gs;
const APART = new Set([
  'text:note',
  'draw:frame',
  'draw:custom-shape',
  'text:tracked-changes',
  'office:annotation',
  'text:ruby-text',
]);

/** Reads the annotations of a flat OpenDocument text, by the text of their first paragraphs. */
function annotationsIn(fodt: string): ReadonlyMap<string, Annotation> {
  const body = fodt.slice(fodt.indexOf('<office:text'));
  const deletions = new Set([...body.matchAll(/text:id="(\w+)"[^>]*>\s*<text:deletion>/g)].map(([, id]) => id));
  const names = new Map<string, string>();
  const found = new Map<string, Annotation>();
  const open = new Set<string>();
  const stack: string[] = [];
  let isDeleted = false;
  const say = (words: string) => {
    if (isDeleted || stack.some((name) => APART.has(name))) return;
    for (const key of open) {
      const annotation = found.get(key);
      if (annotation) annotation.words += words;
    }
  };
  for (const { 0: token, 1: slash, 2: name, 3: attributes = '', 4: empty, index } of body.matchAll(TOKEN)) {
    if (name === undefined) say(decode(token).replace(/\n\s*/g, ''));
    else if (slash) stack.pop();
    else {
      const named = /office:name="([^"]*)"/.exec(attributes)?.[1] ?? '';
      if (name === 'office:annotation') {
        const content = body.slice(index, body.indexOf('</office:annotation>', index));
        const paragraphs = [...content.matchAll(/<text:p[^>]*?(?:\/>|>(.*?)<\/text:p>)/gs)].map(([, one = '']) =>
          decode(one.replace(/<text:tab\/>/g, '\t').replace(/<[^>]*>/g, '')),
        );
        const author = decode(/<dc:creator>(.*?)</.exec(content)?.[1] ?? '');
        const key = paragraphs[0] ?? '';
        found.set(key, { author, paragraphs, words: '' });
        names.set(named, key);
        if (body.includes(`<office:annotation-end office:name="${named}"`)) open.add(key);
      }
      if (name === 'office:annotation-end') open.delete(names.get(named) ?? '');
      const change = /text:change-id="(\w+)"/.exec(attributes)?.[1];
      if (deletions.has(change)) isDeleted = name === 'text:change-start';
      if (name === 'text:s') say(' '.repeat(Number(/text:c="(\d+)"/.exec(attributes)?.[1] ?? 1)));
      if (name === 'text:tab') say('\t');
      if (name === 'text:line-break') say('\n');
      if (!empty) stack.push(name);
    }
  }
  return found;
}

/** Without white space and without the signs that LibreOffice writes in its own way. */
function plain(words: string): string {
  return bare(words).replace(/[-‑\u00ad☑\ue000-\uf8ff]/g, '');
}

interface Case {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly asked: readonly { readonly start: number; readonly end: number; readonly wanted: string }[];
}

function textOf(bytes: Uint8Array): string {
  const reading = readDocx(bytes);
  if (!reading.ok) throw new Error(reading.code);
  return reading.docx.text;
}

async function casesOfFixtures(): Promise<readonly Case[]> {
  return (await commentFixtures()).map(({ name, bytes, words, beside = {} }) => {
    const text = textOf(bytes);
    const all = [...words.map((word) => [word, word] as const), ...Object.entries(beside)];
    const read = all.filter(([word]) => !MISREAD[name]?.includes(word));
    const asked = read.map(([word, wanted]) => {
      const start = text.indexOf(word);
      return { start, end: start + word.length, wanted };
    });
    return { name, bytes, asked };
  });
}

/** Documents of runs, tables and links that both word processors read alike, with comments anywhere. */
function randomCases(): readonly Case[] {
  const unit = fc.constantFrom('各', '单位', '。', '“', '&amp;', '𠮷', '&#x20BB7;', 'a', '　');
  const t = fc.array(unit, { minLength: 1, maxLength: 8 }).map((units) => `<w:t>${units.join('')}</w:t>`);
  const content = fc.oneof({ weight: 4, arbitrary: t }, fc.constantFrom('<w:tab/>', '<w:br/>'));
  const around = ['%', '%', '<w:ins w:id="1" w:author="甲">%</w:ins>', '<w:hyperlink w:anchor="a">%</w:hyperlink>'];
  const inline = fc
    .tuple(fc.array(content, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '<w:b/>'), fc.constantFrom(...around))
    .map(([all, properties, wrapping]) => wrapping.replace('%', () => run(all.join(''), properties)));
  const paragraph = fc.array(inline, { minLength: 1, maxLength: 4 }).map((all) => p(all.join('')));
  const cell = paragraph.map((xml) => xml.replace('<w:p>', () => `<w:p>${r('表')}`));
  const grid = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 }).map((rows) => table(...rows));
  const body = fc.array(fc.oneof({ weight: 3, arbitrary: paragraph }, grid), { minLength: 1, maxLength: 5 });
  const places = fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 2, max: 30 })), { minLength: 3, maxLength: 6 });
  return fc.sample(fc.tuple(body, places), { numRuns: 40, seed: 20240929 }).map(([blocks, spans], number) => {
    const bytes = typed({ body: blocks.join('') + p('完') });
    const text = textOf(bytes);
    const asked = spans.map(([place, length]) => {
      const start = place % text.length;
      const end = Math.min(start + length, text.length);
      // The halves of a pair that a span cuts are in it.
      const before = text.slice(0, start).replace(/[\ud800-\udbff]$/, '').length;
      const after = end + (/^[\udc00-\udfff]/.test(text.slice(end)) ? 1 : 0);
      return { start, end, wanted: text.slice(before, after) };
    });
    return {
      name: `document ${number}: ${blocks.join('')}`,
      bytes,
      asked: asked.filter((span) => span.wanted.trim() && !leavesTable(text, span)),
    };
  });
}

/** Does it begin in a table and go on outside? LibreOffice loses some of these. Rows alone have the sign for a table. */
function leavesTable(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const [first, ...others] = text.slice(lineStart, end).split('\n');
  const isRow = (line = '') => line.includes('表');
  return isRow(first) && others.some((line) => !isRow(line));
}

/** What LibreOffice reads otherwise than it was meant. */
function differencesIn(cases: readonly Case[]): readonly unknown[] {
  const folder = mkdtempSync(join(tmpdir(), 'comments-'));
  try {
    const paths = cases.map(({ bytes, asked }, number) => {
      const comments = asked.map((span, index) => ({ ...span, paragraphs: [`批注${index}`, ...MORE] }));
      const writing = withComments(bytes, comments, SIGNATURE);
      if (!writing.ok) throw new Error(writing.code);
      const path = join(folder, `${number}.docx`);
      writeFileSync(path, writing.bytes);
      return path;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const conversion = ['--headless', '--convert-to', 'fodt:OpenDocument Text Flat XML', '--outdir', folder, ...paths];
    execFileSync(office ?? '', [profile, ...conversion], { stdio: 'ignore' });
    return cases.flatMap(({ name, asked }, number) => {
      const annotations = annotationsIn(readFileSync(join(folder, `${number}.fodt`), 'utf8'));
      return asked.flatMap(({ wanted }, index) => {
        const annotation = annotations.get(`批注${index}`);
        const is = annotation && { ...annotation, words: plain(annotation.words) };
        const shouldBe = { author: '文诊', paragraphs: [`批注${index}`, ...MORE], words: plain(wanted) };
        return JSON.stringify(is) === JSON.stringify(shouldBe) ? [] : [{ name, shouldBe, is }];
      });
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.skipIf(!office)(`LibreOffice${office ? '' : ' (not on this machine)'}`, () => {
  it(
    'opens every kind of document and finds each comment on its words',
    async () => {
      expect(differencesIn(await casesOfFixtures())).toEqual([]);
    },
    2 * minute,
  );

  it(
    'finds comments anywhere in any document on their words',
    () => {
      expect(differencesIn(randomCases())).toEqual([]);
    },
    2 * minute,
  );
});
