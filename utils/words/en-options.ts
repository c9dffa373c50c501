/** English words of the options page. */
import type { zhOptions } from './zh-options';

export const enOptions: typeof zhOptions = {
  title: 'Wenzhen options',
  open: 'Options',
  saved: 'Changes take effect at once and are kept on this machine.',
  categories: {
    title: 'Which categories are checked',
    note: 'Categories that do not reach 85% precision on documents not used for tuning are off unless you switch them on.',
    precise: (confidence) => `reaches 85% precision from a confidence of ${percent(confidence)}`,
    imprecise: 'does not reach 85% precision yet; off by default',
    why: 'What is wrong with it',
    basis: 'Official basis',
    exception: 'An exception that may apply',
    advice: 'Advice',
    hits: 'Examples that are marked',
    clears: 'Examples that are not',
    more: (title) => `${title}: explanation and examples`,
  },
  certainty: {
    title: 'How sure a finding has to be',
    byCategory: 'Each category’s default (about 85% precision)',
    sameForAll: 'The same for all categories',
    slider: 'Least confidence',
    value: (confidence) => (confidence === 0 ? 'show all' : `from ${percent(confidence)}`),
    note: 'To the right: fewer and surer. To the left: fewer are missed, more are false. What cannot be told is always listed.',
  },
  time: { title: 'Time that tasks need' },
  looks: {
    title: 'Language and looks',
    language: 'Language',
    languages: { browser: 'as the browser', zh: '中文', en: 'English' },
    theme: 'Colours',
    themes: { system: 'as the system', light: 'light', dark: 'dark' },
  },
  reset: 'Back to the defaults',
  wasReset: 'All options are back at their defaults.',
  undo: 'Undo',
};

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
