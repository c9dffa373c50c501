/** English words of the options page. */
import type { zhOptions } from './zh-options';

export const enOptions: typeof zhOptions = {
  title: 'Wenzhen options',
  open: 'Options',
  saved: 'Changes take effect at once and are kept on this machine.',
  notSaved:
    'The last change was not saved; the browser may have no room left. Take back some of what you called no formalism, then try again.',
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
  needs: {
    title: 'Working days that tasks need',
    tasks: {
      'name-list': 'name list, reply slip',
      material: 'material, summary',
      survey: 'self-check, survey',
      rectification: 'rectification',
      construction: 'construction',
    },
    note: 'One day more for each level that it is handed down. A due time that leaves less is called tight.',
  },
  data: {
    title: 'Data on this machine',
    note: 'Wenzhen keeps, on this machine alone: these options, what you called no formalism, how the panel was left. What you called no formalism is kept with its sentence and the title and address of its document. Samples that you collect and drafts are kept when you say so; collections are exported on their own page. Nothing is sent anywhere.',
    export: 'Export options and records',
    import: 'Import',
    imported: 'Imported.',
    importProblem: {
      'not-json': 'The file is no valid JSON; nothing was imported.',
      'wrong-format': 'The file was not exported by Wenzhen; nothing was imported.',
      full: 'The browser has no room left; nothing was imported, and options and records are as they were.',
      'newer-version': 'The file comes from a newer version; nothing was imported. Please update Wenzhen first.',
    },
    partly: (count) => `Imported; ${count} incomplete ${count === 1 ? 'record was' : 'records were'} left out.`,
    deleteAll: 'Delete everything',
    deleteQuestion:
      'Delete all options, records, collections and drafts and give granted sites back? This cannot be undone.',
    deleteConfirm: 'Delete everything',
    deleted: 'Everything was deleted.',
    fileName: 'wenzhen-options.json',
  },
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
