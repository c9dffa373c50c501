import { beforeEach, expect, test, vi } from 'vitest';

const stored = vi.hoisted(() => new Map<string, unknown>());
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored.get(key) }),
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) stored.set(key, value);
        },
      },
    },
  },
}));
const { changeSettings, readSettings } = await import('../../utils/platform/settings');

beforeEach(() => stored.clear());

test('without a choice the general table holds', async () => {
  expect(await readSettings()).toEqual({ profile: 'general', holidayLists: [] });
});

test('a choice is kept', async () => {
  await changeSettings({ profile: 'stricter' });
  expect(await readSettings()).toEqual({ profile: 'stricter', holidayLists: [] });
});

test('what an older or broken version left counts as no choice', async () => {
  stored.set('settings', { profile: 'unknown', __proto__: null });
  expect(await readSettings()).toEqual({ profile: 'general', holidayLists: [] });
  stored.set('settings', 'broken');
  expect(await readSettings()).toEqual({ profile: 'general', holidayLists: [] });
});

test('one broken choice does not take the others down', async () => {
  const imported = { year: 2031, source: '国办通知', holidays: ['2031-10-01'], workdays: [] };
  await changeSettings({ holidayLists: [imported] });
  stored.set('settings', { ...(stored.get('settings') as object), profile: 'unknown' });
  expect(await changeSettings({ profile: 'stricter' })).toEqual({ profile: 'stricter', holidayLists: [imported] });
});
