/** English words for how a document is written. */
import type { zhWriting } from './zh-writing';

export const enWriting: typeof zhWriting = {
  title: 'How it is written',
  brief: {
    issuer: 'issuer and addressees worth checking',
    urgent: 'marked urgent without a time',
    long: (characters) => (characters > SPECIAL_LIMIT ? [lengthOf(characters)] : undefined),
    setPhrases: (share) => `set phrases about ${percent(share)}`,
    separator: ', ',
  },
  measures: {
    'issuer-mismatch': {
      label: 'Issuer and addressees',
      value: () => 'a department or co-ordination office may be directing committees or governments; worth checking',
    },
    'urgent-without-time': { label: 'Urgency', value: () => 'marked urgent, no handling time given' },
    characters: { label: 'Length', value: (n) => lengthOf(n) },
    'before-first-measure': { label: 'Before the first concrete measure', value: (n) => `about ${percent(n)}` },
    'set-phrases': { label: 'Set phrases', value: (n) => `about ${percent(n)}` },
    safeguards: { label: 'Leadership, responsibility, safeguards', value: (n) => `about ${percent(n)}` },
    'checkable-goals': { label: 'Goals that can be checked', value: (n) => `about ${percent(n)}` },
    'resident-goals': { label: 'Goals tied to residents’ use or satisfaction', value: (n) => `about ${percent(n)}` },
    participants: {
      label: 'Parties named as taking part',
      value: (n) =>
        n === 0 ? 'none found' : `${n} ${n === 1 ? 'kind' : 'kinds'} (residents, organisations, firms, experts)`,
    },
  },
};

/** Lengths that documents normally do not exceed, in characters: on a special task, and in general. */
const SPECIAL_LIMIT = 4000;
const GENERAL_LIMIT = 5000;

function lengthOf(characters: number): string {
  const length = `about ${characters.toLocaleString('en')} characters`;
  if (characters > GENERAL_LIMIT) return `${length}, more than 5,000`;
  return characters > SPECIAL_LIMIT ? `${length}; special documents normally have at most 4,000` : length;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
