/** Everything that is kept, as a file: exported, imported from good and bad files, deleted. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { stubLocks } from './fake-browser';

const stored = vi.hoisted(() => new Map<string, unknown>());
const removed = vi.hoisted((): unknown[] => []);
/** Characters that one writing may have. */
const room = vi.hoisted(() => ({ left: Number.POSITIVE_INFINITY }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored.get(key) }),
        set: async (items: Record<string, unknown>) => {
          if (JSON.stringify(items).length > room.left) throw new Error('Resource::kQuotaBytes quota exceeded');
          for (const [key, value] of Object.entries(items)) stored.set(key, value);
        },
        clear: async () => stored.clear(),
      },
    },
    permissions: {
      getAll: async () => ({ origins: ['https://example.gov.cn/*'] }),
      remove: async (permissions: unknown) => removed.push(permissions),
    },
  },
}));
const { allCollections, createCollection } = await import('../../utils/platform/collection/collections');
const { deleteAllData, exportData, importData } = await import('../../utils/platform/user-data');
const { changeSettings, storedSettings } = await import('../../utils/platform/settings');
const { storedDismissals } = await import('../../utils/platform/dismissals');

const dismissal = {
  id: 'one',
  scope: 'everywhere',
  category: 'vague-goal',
  findingId: 'vague-goal-1',
  quote: '狠抓落实。',
  document: 'https://example.gov.cn/a.html',
  title: null,
  site: 'https://example.gov.cn',
  reason: '',
  at: '2026-01-05T08:00:00.000Z',
} as const;

beforeEach(() => {
  stubLocks();
  stored.clear();
  room.left = Number.POSITIVE_INFINITY;
});

test('what is exported here is imported there, and imported twice it is there once', async () => {
  await changeSettings({ profile: 'stricter', leastConfidence: 0.8 });
  await storedDismissals.change(() => [dismissal]);
  const file = await exportData();
  stored.clear();
  for (let i = 0; i < 2; i++) expect(await importData(file)).toEqual({ ok: true, leftOut: 0 });
  expect(await storedSettings.read()).toMatchObject({ profile: 'stricter', leastConfidence: 0.8 });
  expect(await storedDismissals.read()).toEqual([dismissal]);
});

test('of a file for which there is no room nothing is imported, and it is said so', async () => {
  await changeSettings({ profile: 'stricter' });
  await storedDismissals.change(() => Array.from({ length: 50 }, (_, index) => ({ ...dismissal, id: `${index}` })));
  const file = await exportData();
  stored.clear();
  room.left = 5000;
  expect(await importData(file)).toEqual({ ok: false, problem: 'full' });
  expect(stored.size).toBe(0);
});

test('a file grants no site', async () => {
  const sites = { 'https://evil.example': { isReadOnOpening: true, categories: {}, packs: {} } };
  await changeSettings({ sites });
  const file = await exportData();
  stored.clear();
  await importData(file);
  expect((await storedSettings.read()).sites).toEqual({});
});

test.each([
  ['not json', 'not-json'],
  ['[]', 'wrong-format'],
  ['{"format":"something-else","version":1}', 'wrong-format'],
  ['{"format":"wenzhen-data","version":1,"settings":[],"dismissals":{}}', 'wrong-format'],
  ['{"format":"wenzhen-data","version":99,"settings":{},"dismissals":[]}', 'newer-version'],
])('%s changes nothing and is told why', async (json, problem) => {
  await changeSettings({ theme: 'dark' });
  expect(await importData(json)).toEqual({ ok: false, problem });
  expect((await storedSettings.read()).theme).toBe('dark');
});

test('records that do not parse are left out and counted, and nothing reaches a prototype', async () => {
  const json = `{"format":"wenzhen-data","version":1,"settings":{"__proto__":{"theme":"dark"},"theme":"purple"},"dismissals":[${JSON.stringify(dismissal)},{"id":"broken"}]}`;
  expect(await importData(json)).toEqual({ ok: true, leftOut: 1 });
  expect((await storedSettings.read()).theme).toBe('system');
  expect(Object.hasOwn(Object.prototype, 'theme')).toBe(false);
});

test('everything is deleted, and granted sites are given back', async () => {
  await changeSettings({ theme: 'dark' });
  const { id } = await createCollection('样本', []);
  await deleteAllData();
  expect(await allCollections()).not.toContainEqual(expect.objectContaining({ id }));
  expect(stored.size).toBe(0);
  expect(removed).toEqual([{ origins: ['https://example.gov.cn/*'] }]);
});
