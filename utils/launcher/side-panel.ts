/** Drives the browser's true side panel, which Playwright does not list among its pages, over the debugging protocol. */
import { writeFile } from 'node:fs/promises';
import type { CDPSession } from 'playwright-core';

/** The extension's side panel in one window. Every method throws once the panel is closed. */
export interface SidePanel {
  readonly targetId: string;
  /** The value of an expression in the panel's page; promises are awaited. Throws what the expression throws. */
  evaluate(expression: string): Promise<unknown>;
  /** Waits until the expression is truthy and gives its value; throws after `timeout` milliseconds (10,000). */
  waitFor(expression: string, options?: { readonly timeout?: number }): Promise<unknown>;
  /** A PNG of what the panel shows, or with `whole` of all that can be scrolled to; also written to `path` if given. */
  screenshot(options?: { readonly path?: string; readonly whole?: boolean }): Promise<Buffer>;
}

/** Attaches to a side panel found in `Target.getTargets`. */
export async function attachSidePanel(browserSession: CDPSession, targetId: string): Promise<SidePanel> {
  const send = await openChannel(browserSession, targetId);
  await send('Runtime.enable', {});

  const evaluate = async (expression: string): Promise<unknown> => {
    const answer = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    const failure = field(answer, 'exceptionDetails');
    if (failure) throw new Error(String(field(field(failure, 'exception'), 'description') ?? field(failure, 'text')));
    return field(field(answer, 'result'), 'value');
  };

  return {
    targetId,
    evaluate,
    waitFor: async (expression, { timeout = 10_000 } = {}) => {
      const end = performance.now() + timeout;
      while (performance.now() < end) {
        const value = await evaluate(expression);
        if (value) return value;
        await pause(50);
      }
      throw new Error(`The side panel did not reach \`${expression}\` within ${timeout} ms.`);
    },
    screenshot: async ({ path, whole = false } = {}) => {
      const clip = whole ? { clip: await wholePage(evaluate), captureBeyondViewport: true } : {};
      const answer = await send('Page.captureScreenshot', { format: 'png', ...clip });
      const picture = Buffer.from(String(field(answer, 'data')), 'base64');
      if (path) await writeFile(path, picture);
      return picture;
    },
  };
}

type Send = (method: string, params: object) => Promise<unknown>;

/** One request at a time over `Target.sendMessageToTarget`: Playwright offers no session of its own for such targets. */
async function openChannel(browserSession: CDPSession, targetId: string): Promise<Send> {
  const { sessionId } = await browserSession.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let lastId = 0;
  let isClosed = false;

  browserSession.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer: unknown = JSON.parse(event.message);
    const id = Number(field(answer, 'id'));
    const request = waiting.get(id);
    if (!request) return;
    waiting.delete(id);
    const error = field(answer, 'error');
    if (error) request.reject(new Error(String(field(error, 'message'))));
    else request.resolve(field(answer, 'result'));
  });
  browserSession.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    isClosed = true;
    for (const request of waiting.values()) request.reject(new Error('The side panel was closed.'));
    waiting.clear();
  });

  return async (method, params) => {
    if (isClosed) throw new Error('The side panel was closed.');
    lastId += 1;
    const id = lastId;
    const answer = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
    const message = JSON.stringify({ id, method, params });
    await Promise.all([browserSession.send('Target.sendMessageToTarget', { sessionId, message }), answer]);
    return answer;
  };
}

async function wholePage(evaluate: SidePanel['evaluate']): Promise<object> {
  const width = Number(await evaluate('document.documentElement.clientWidth'));
  const height = Number(await evaluate('document.documentElement.scrollHeight'));
  return { x: 0, y: 0, width, height, scale: 1 };
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
