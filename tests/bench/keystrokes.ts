/** From a keystroke in a long draft to fresh findings, and what the typing itself costs. */
import type { Page } from 'playwright-core';
import { longNoticePage } from '../e2e/notice-pages';
import { launchBuiltExtension } from '../helpers/browser';
import { median } from './median';

const SIZES = [5_000, 20_000, 100_000];
const KEYS = 30;

/** Prints medians; the peer is the same keystroke in a text area of the browser’s own, without findings. */
export async function benchKeystrokes(): Promise<void> {
  const session = await launchBuiltExtension({ language: 'zh-CN' });
  try {
    console.log(`\nkeystroke in a draft to fresh findings, ${KEYS} keys`);
    for (const size of SIZES) {
      const text = longNoticePage(size)
        .replaceAll(/<\/p>/g, '\n')
        .replaceAll(/<[^>]*>/g, '');
      const page = await session.context.newPage();
      await page.goto(`chrome-extension://${session.extensionId}/draft.html`);
      await page.getByRole('button', { name: '新建' }).click();
      await page.locator('.cm-content').click();
      await page.keyboard.insertText(text);
      await page.locator('.card').first().waitFor();
      await page.waitForTimeout(1500);
      // Into a paragraph of the body, whose length the head beside it says.
      await page.keyboard.press('Control+Home');
      for (let line = 0; line < 6; line++) await page.keyboard.press('ArrowDown');
      const fresh: number[] = [];
      const painted: number[] = [];
      for (let key = 0; key < KEYS; key++) {
        const times = await typeOne(page);
        painted.push(times.painted);
        fresh.push(times.fresh);
      }
      await page.evaluate(
        `document.body.insertAdjacentElement('beforeend', document.createElement('textarea')).value = ${JSON.stringify(text)}`,
      );
      await page.evaluate(`document.body.lastElementChild.focus()`);
      const plain: number[] = [];
      for (let key = 0; key < KEYS; key++) plain.push(await typePlain(page));
      const [p50, worst] = [median(fresh), Math.max(...fresh)];
      console.log(
        `  ${String(size).padStart(7)} characters: letter painted after ${median(painted).toFixed(0)} ms (${(median(painted) / median(plain)).toFixed(1)} × a plain text area), findings fresh after ${p50.toFixed(0)} ms, at worst ${worst.toFixed(0)} ms`,
      );
      await page.getByRole('button', { name: '删除…' }).click();
      await page.getByRole('button', { name: '彻底删除' }).click();
      await page.close();
    }
  } finally {
    await session.close();
  }
}

interface Times {
  readonly painted: number;
  readonly fresh: number;
}

/** Fresh: the report beside the draft has been drawn anew for this very text. */
async function typeOne(page: Page): Promise<Times> {
  await page.evaluate(`{
    const count = () => document.querySelector('.document-head .aside:last-child')?.textContent;
    const before = count();
    globalThis.measured = new Promise((resolve) => {
      document.querySelector('.cm-content').addEventListener('beforeinput', () => {
        const started = performance.now();
        let painted = 0;
        requestAnimationFrame(() => setTimeout(() => { painted = performance.now() - started; }));
        const look = () => (count() !== before && painted > 0)
          ? setTimeout(() => resolve({ painted, fresh: performance.now() - started }))
          : requestAnimationFrame(look);
        requestAnimationFrame(look);
      }, { once: true });
    });
    0;
  }`);
  await page.keyboard.insertText('字');
  const times = await page.evaluate<Times>('globalThis.measured');
  return times;
}

async function typePlain(page: Page): Promise<number> {
  await page.evaluate(`globalThis.measured = new Promise((resolve) => {
    document.body.lastElementChild.addEventListener('beforeinput', () => {
      const started = performance.now();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
    }, { once: true });
  }); 0`);
  await page.keyboard.insertText('字');
  return page.evaluate<number>('globalThis.measured');
}
