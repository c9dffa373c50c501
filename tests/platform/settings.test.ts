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
        get: async (key: string) => {
          const value = { [key]: stored.get(key) };
          await answering;
          return value;
        },
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
const { changeSettings, storedSettings } = await import('../../utils/platform/settings');
const { storedDismissals } = await import('../../utils/platform/dismissals');
const { choosePack } = await import('../../utils/platform/rule-packs');
const { panelMemory } = await import('../../utils/platform/panel-memory');

/** Reading is answered once this is done. */
let answering: Promise<void> = Promise.resolve();

const noError = () => expect.unreachable('nothing goes wrong here');

const DEFAULTS = {
  profile: 'general',
  holidayLists: [],
  categories: {},
  sites: {},
  leastConfidence: null,
  rulePacks: [],
  packChoices: {},
  marking: 'full',
  language: 'browser',
  theme: 'system',
};

beforeEach(() => {
  stubLocks();
  stored.clear();
  listeners.clear();
});

test('without a choice the defaults hold', async () => {
  expect(await storedSettings.read()).toEqual(DEFAULTS);
});

test('a choice is kept', async () => {
  await changeSettings({ profile: 'stricter', categories: { 'vague-goal': false } });
  expect(await storedSettings.read()).toEqual({
    ...DEFAULTS,
    profile: 'stricter',
    categories: { 'vague-goal': false },
  });
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
  expect(await storedSettings.read()).toEqual(DEFAULTS);
  stored.set('settings', 'broken');
  expect(await storedSettings.read()).toEqual(DEFAULTS);
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
  expect(await storedSettings.read()).toEqual({ ...DEFAULTS, theme: 'dark', language: 'en' });
});

test('whoever watches hears of a change, until it stops', async () => {
  const heard = vi.fn();
  const stop = storedSettings.watch(heard);
  await changeSettings({ leastConfidence: 0.8 });
  expect(heard).toHaveBeenCalledWith({ ...DEFAULTS, leastConfidence: 0.8 });
  stop();
  await changeSettings({ leastConfidence: 0.5 });
  expect(heard).toHaveBeenCalledTimes(1);
});

const dismissal = {
  id: 'one',
  scope: 'passage',
  category: 'vague-goal',
  findingId: 'vague-goal-1',
  quote: '狠抓落实。',
  document: 'https://example.gov.cn/a.html',
  title: null,
  site: 'https://example.gov.cn',
  reason: '',
  at: '2026-01-05T08:00:00.000Z',
} as const;

test('a dismissal that does not parse is left out, and the others stay', async () => {
  stored.set('dismissals', [{ ...dismissal, scope: 'galaxy' }, dismissal, 'broken', { ...dismissal, id: 'two' }]);
  await storedDismissals.change((list) => list.filter(({ id }) => id !== 'two'));
  expect(await storedDismissals.read()).toEqual([dismissal]);
});

test('how the panel was left survives what an older version left', async () => {
  stored.set('panel', { isLedgerOpen: true, grouping: 'colour' });
  expect(await panelMemory.read()).toEqual({ isLedgerOpen: true, grouping: 'order' });
  stored.set('panel', null);
  expect(await panelMemory.read()).toMatchObject({ grouping: 'order' });
});

test('who follows is given the value as it is, then each change, and nothing once it has stopped', async () => {
  await changeSettings({ theme: 'dark' });
  const seen: string[] = [];
  const stop = storedSettings.follow(({ theme }) => seen.push(theme), noError);
  await vi.waitFor(() => expect(seen).toEqual(['dark']));
  await changeSettings({ theme: 'light' });
  stop();
  await changeSettings({ theme: 'system' });
  expect(seen).toEqual(['dark', 'light']);
});

test('what was read before a change and arrives after it does not undo it', async () => {
  const seen: string[] = [];
  let answer: () => void = noError;
  answering = new Promise((resolve) => {
    answer = resolve;
  });
  storedSettings.follow(({ theme }) => seen.push(theme), noError);
  answering = Promise.resolve();
  await changeSettings({ theme: 'dark' });
  answer();
  await new Promise((done) => setTimeout(done));
  expect(seen).toEqual(['dark']);
});

test('who follows and stops before the value is read is not called', async () => {
  const seen: string[] = [];
  storedSettings.follow(({ theme }) => seen.push(theme), noError)();
  await new Promise((done) => setTimeout(done));
  expect(seen).toEqual([]);
});

test('two ticks for a pack in one instant are both kept', async () => {
  await Promise.all([
    choosePack('mine', (choice) => ({ ...choice, isOn: true })),
    choosePack('mine', ({ isOn, profiles }) => ({ isOn, profiles: profiles.filter((one) => one !== 'general') })),
    choosePack('mine', ({ isOn, profiles }) => ({ isOn, profiles: profiles.filter((one) => one !== 'stricter') })),
  ]);
  const { packChoices } = await storedSettings.read();
  expect(packChoices.mine?.isOn).toBe(true);
  expect(packChoices.mine?.profiles.toSorted()).toEqual(['emergency', 'grassroots']);
});
