/** Who may ask the service worker for what: pages nothing, the script in a page little, the extension's own pages all. */
import { beforeEach, expect, test, vi } from 'vitest';
import { handle } from '../../entrypoints/shared/handling';
import type { ToBackground } from '../../utils/platform/messages';
import { answerMessages } from '../../utils/platform/messaging';

type Listener = (message: unknown, sender: { id?: string; url?: string }, respond: () => void) => unknown;

const OWN = 'chrome-extension://wenzhen';
const { listeners, reading } = vi.hoisted(() => ({
  listeners: [] as Listener[],
  reading: { readTabAgain: vi.fn(), readFrame: vi.fn(), readScope: vi.fn(), readFile: vi.fn(), readChanged: vi.fn() },
}));
vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: 'wenzhen', onMessage: { addListener: (one: Listener) => listeners.push(one) } } },
}));
vi.mock('../../utils/platform/reading', () => reading);
vi.mock('../../utils/platform/settings', () => ({ storedSettings: {} }));
vi.mock('../../utils/platform/sites', () => ({}));
vi.mock('../../utils/platform/panel-opening', () => ({}));
vi.mock('../../utils/platform/tab-events', () => ({}));
vi.mock('../../entrypoints/shared/judge', () => ({ judge: {} }));
vi.stubGlobal('location', { origin: OWN });

beforeEach(() => {
  listeners.length = 0;
  vi.clearAllMocks();
});

const RESERVED: readonly ToBackground[] = [
  { type: 'analyse-again', tabId: 1, allowSecret: true, showAllMarks: false },
  { type: 'read-frame', tabId: 1, site: 'https://example.gov.cn' },
  { type: 'read-scope', tabId: 1, scope: 'whole' },
  { type: 'file-opened' },
];
const tab = { id: 1, windowId: 1 } as chrome.tabs.Tab;
const calls = () => Object.values(reading).reduce((sum, { mock }) => sum + mock.calls.length, 0);

test.each(RESERVED)('$type from a script in a page is refused', (message) => {
  handle(message, { id: 'wenzhen', url: 'https://example.gov.cn/', tab });
  handle(message, { id: 'wenzhen', url: 'https://example.gov.cn/chrome-extension://wenzhen', tab });
  handle(message, { id: 'wenzhen', tab });
  expect(calls()).toBe(0);
});

test.each(RESERVED)('$type from a page of the extension is answered', (message) => {
  handle(message, { id: 'wenzhen', url: `${OWN}/sidepanel.html`, tab });
  expect(calls()).toBe(1);
});

test('messages of another extension, and those of a wrong shape, are not answered', async () => {
  const { toBackground } = await import('../../utils/platform/messages');
  const answer = vi.fn();
  answerMessages(toBackground, answer);
  const [listen] = listeners;
  for (const sender of [{}, { id: 'another' }]) expect(listen?.({ type: 'left' }, sender, vi.fn())).toBeUndefined();
  for (const message of [null, 'left', { type: 'run', code: '1' }, { type: 'read-frame', tabId: '1' }])
    expect(listen?.(message, { id: 'wenzhen' }, vi.fn())).toBeUndefined();
  expect(answer).not.toHaveBeenCalled();
  expect(listen?.({ type: 'left' }, { id: 'wenzhen' }, vi.fn())).toBe(true);
  expect(answer).toHaveBeenCalledOnce();
});
