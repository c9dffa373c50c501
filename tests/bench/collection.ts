/** The collection’s page with 100,000 samples: coming in, first paint, filter and search, beside a scan of all records. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { writeJsonl } from '../../utils/collection/formats/jsonl';
import type { CollectionContent, Sample } from '../../utils/collection/schema';
import { standardCodebook } from '../../utils/rules/codebook';
import { launchBuiltExtension } from '../helpers/browser';
import { median } from './median';

const SAMPLES = 100_000;
const DOCUMENTS = 2000;
const RUNS = 5;

const PIECES = [
  '各乡镇',
  '要高度重视',
  '层层压实责任',
  '于每周五前',
  '报送进展台账',
  '确保取得实效',
  '县直有关部门',
  '立即整改',
];

export async function benchCollection(): Promise<void> {
  const path = join(tmpdir(), 'wenzhen-bench.jsonl');
  await writeFile(path, [...writeJsonl(generated())].join(''));
  const session = await launchBuiltExtension({ language: 'zh-CN' });
  try {
    const page = await session.context.newPage();
    const address = `chrome-extension://${session.extensionId}/collection.html`;
    await page.goto(address);
    await page.getByRole('button', { name: '新建样本库' }).click();
    await page.getByRole('textbox', { name: '名称' }).fill('基准');
    await page.getByRole('button', { name: '建立' }).click();
    await page.getByRole('button', { name: '导入导出' }).click();
    const reading = performance.now();
    await page.locator('input[type="file"]').setInputFiles(path);
    await page.getByRole('button', { name: /^导入 100,000 条/ }).click({ timeout: 300_000 });
    const writing = performance.now();
    await page.getByText('导入完毕').waitFor({ timeout: 600_000 });
    const done = performance.now();

    const firstRow: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      await page.goto('about:blank');
      await page.goto(address);
      firstRow.push(await untilTrue(page, `document.querySelectorAll('.sample-table tbody tr').length > 5`));
    }
    await page.getByText('100,000 条', { exact: true }).waitFor({ timeout: 120_000 });
    const complete = await page.evaluate('performance.now()');
    await search(page, '台账', 60_000);
    await page.waitForTimeout(15_000);

    const filters: number[] = [];
    const searches: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      await search(page, '', 60_000);
      filters.push(await actAndWait(page, `document.querySelectorAll('.facet input')[0].click()`));
      await actAndWait(page, `document.querySelectorAll('.facet input:checked')[0].click()`);
      searches.push(await search(page, ['台账', '压实责任', '整改 进展'][run % 3] ?? '', 60_000));
    }
    const scan = await page.evaluate(SCAN);
    const scanned = Number(scan);
    console.log(`\nCollection of ${SAMPLES.toLocaleString('en')} samples (${DOCUMENTS} documents)`);
    console.log(
      `  import: file read and checked in ${seconds(writing - reading)}, written in ${seconds(done - writing)}`,
    );
    console.log(
      `  first rows ${milliseconds(median(firstRow))} after navigation; all rows in memory after ${seconds(Number(complete))}`,
    );
    console.log(`  filter ${milliseconds(median(filters))}, search by words ${milliseconds(median(searches))}`);
    console.log(
      `  peer: scan of all records in the database ${milliseconds(scanned)}: filter ${(scanned / median(filters)).toFixed(0)} ×, search ${(scanned / median(searches)).toFixed(0)} × as fast`,
    );
  } finally {
    await session.close();
  }
}

/** What a page without rows in memory would do: look into every record. */
const SCAN = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('wenzhen-collections');
  opening.onerror = reject;
  opening.onsuccess = () => {
    const started = performance.now();
    const reading = opening.result.transaction('samples').objectStore('samples').getAll();
    reading.onsuccess = () => {
      const found = reading.result.filter(({ quote, category }) => quote.includes('台账') && category === 'vague-goal');
      resolve(found.length >= 0 ? performance.now() - started : 0);
    };
  };
})`;

/** Milliseconds from navigation until an expression is true and painted. */
async function untilTrue(page: Page, expression: string): Promise<number> {
  return Number(
    await page.evaluate(`new Promise((resolve) => {
      const look = () => requestAnimationFrame(() => (${expression}) ? setTimeout(() => resolve(performance.now())) : look());
      look();
    })`),
  );
}

/** Milliseconds from an action until the count of shown samples reads otherwise and is painted. */
async function actAndWait(page: Page, action: string): Promise<number> {
  return Number(
    await page.evaluate(`new Promise((resolve) => {
      const said = () => document.querySelector('.samples-middle [role="status"]').textContent;
      const before = said();
      const started = performance.now();
      ${action};
      const look = () => requestAnimationFrame(() =>
        said() !== before ? setTimeout(() => resolve(performance.now() - started)) : look());
      look();
    })`),
  );
}

async function search(page: Page, typed: string, timeout: number): Promise<number> {
  page.setDefaultTimeout(timeout);
  const isThere = await page.evaluate(`document.querySelector('[type="search"]').value === ${JSON.stringify(typed)}`);
  if (isThere) return 0;
  return actAndWait(
    page,
    `const field = document.querySelector('[type="search"]');
     Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ${JSON.stringify(typed)});
     field.dispatchEvent(new Event('input', { bubbles: true }))`,
  );
}

function generated(): CollectionContent {
  const codebook = standardCodebook('zh');
  const hashes = Array.from({ length: DOCUMENTS }, (_, index) => createHash('sha256').update(`${index}`).digest('hex'));
  const at = '2026-03-01T00:00:00Z';
  const samples = Array.from({ length: SAMPLES }, (_, index): Sample => {
    const quote = [0, 1, 2, 3].map((step) => PIECES[(index * (step + 1) + step * 3) % PIECES.length]).join('');
    const category = codebook[index % codebook.length]?.id ?? null;
    const start = index * 60;
    return {
      id: `${index}`,
      documentHash: hashes[index % DOCUMENTS] ?? '',
      quote: `${quote}${index}。`,
      prefix: PIECES.join('，').repeat(7).slice(0, 300),
      suffix: PIECES.join('；').repeat(7).slice(0, 300),
      start,
      end: start + `${quote}${index}。`.length,
      category,
      found: { severity: 'medium', confidence: (index % 100) / 100, rule: category ?? 'x', rulesVersion: '1' },
      tags: [],
      judgements: index % 3 ? [] : [{ annotator: '甲', label: index % 2 ? 'yes' : 'no', category: null, note: '', at }],
      settled: null,
      collectedAt: at,
      collectedBy: '甲',
      history: [],
    };
  });
  const documents = hashes.map((hash, index) => ({
    hash,
    url: `https://site${index % 40}.gov.cn/${index}.html`,
    head: {
      title: `关于第${index}项工作的通知`,
      number: null,
      issuer: null,
      addressees: [],
      level: (['county', 'city', 'township'] as const)[index % 3] ?? null,
      genre: '通知' as const,
      issuedOn: `2025-${String((index % 12) + 1).padStart(2, '0')}-01`,
      issuedOnFrom: 'text' as const,
      distributedOn: null,
      characters: 1000,
    },
    collectedAt: at,
  }));
  const collection = { id: 'bench', name: '基准', createdAt: at, codebook, keepsText: false, licence: '', note: '' };
  return { collection, documents, texts: new Map(), samples };
}

const milliseconds = (time: number) => `${time.toFixed(0)} ms`;
const seconds = (time: number) => `${(time / 1000).toFixed(1)} s`;
