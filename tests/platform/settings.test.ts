/** The settings as they are stored, changed and watched. */
import { beforeEach, expect, test, vi } from 'vitest';
import { stubLocks } from './fake-browser';

type Listener = (changes: Record<string, { newValue?: unknown }>) => void;
const stored = vi.hoisted(() => new Map<string, unknown>());
const listeners = vi.hoisted(() => new Set<Listener>());
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored.get(key) }),
        set: async (items: Record<string, unknown>) => {
          for (const [key, newValue] of Object.entries(items)) {
            stored.set(key, newValue);
            for (const listener of listeners) listener({ [key]: { newValue } });
          }
        },
        onChanged: {
          addListener: (listener: Listener) => void listeners.add(listener),
          removeListener: (listener: Listener) => void listeners.delete(listener),
        },
      },
    },
  },
}));
const { changeSettings, readSettings, watchSettings } = await import('../../utils/platform/settings');

const DEFAULTS = {
  profile: 'general',
  holidayLists: [],
  categories: {},
  leastConfidence: null,
  language: 'browser',
  theme: 'system',
};

beforeEach(() => {
  stubLocks();
  stored.clear();
  listeners.clear();
});

test('without a choice the defaults hold', async () => {
  expect(await readSettings()).toEqual(DEFAULTS);
});

test('a choice is kept', async () => {
  await changeSettings({ profile: 'stricter', categories: { 'vague-goal': false } });
  expect(await readSettings()).toEqual({ ...DEFAULTS, profile: 'stricter', categories: { 'vague-goal': false } });
});

test('what an older or broken version left counts as no choice', async () => {
  stored.set('settings', {
    profile: 'unknown',
    categories: { 'no-such-category': true },
    leastConfidence: 7,
    language: 'de',
    theme: null,
    __proto__: null,
  });
  expect(await readSettings()).toEqual(DEFAULTS);
  stored.set('settings', 'broken');
  expect(await readSettings()).toEqual(DEFAULTS);
});

test('one broken choice does not take the others down', async () => {
  const imported = { year: 2031, source: '国办通知', holidays: ['2031-10-01'], workdays: [] };
  await changeSettings({ holidayLists: [imported] });
  stored.set('settings', { ...(stored.get('settings') as object), profile: 'unknown' });
  expect(await changeSettings({ profile: 'stricter' })).toEqual({
    ...DEFAULTS,
    profile: 'stricter',
    holidayLists: [imported],
  });
});

test('changes made at the same time in two windows are both kept', async () => {
  await Promise.all([changeSettings({ theme: 'dark' }), changeSettings({ language: 'en' })]);
  expect(await readSettings()).toEqual({ ...DEFAULTS, theme: 'dark', language: 'en' });
});

test('whoever watches hears of a change, until it stops', async () => {
  const heard = vi.fn();
  const stop = watchSettings(heard);
  await changeSettings({ leastConfidence: 0.8 });
  expect(heard).toHaveBeenCalledWith({ ...DEFAULTS, leastConfidence: 0.8 });
  stop();
  await changeSettings({ leastConfidence: 0.5 });
  expect(heard).toHaveBeenCalledTimes(1);
});
