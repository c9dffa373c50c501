/** The draft desk in English. */
import { counted, number } from './english-counts';
import type { Words } from './words';

const percent = (share: number) => `${(share * 100).toFixed(0)}%`;

export const enDraft: Words['draft'] = {
  title: 'Draft desk',
  open: 'Draft desk',
  untitled: 'Untitled draft',
  list: 'Drafts',
  create: 'New',
  delete: 'Delete…',
  deleteQuestion: (name) => `“${name}” will be deleted for good.`,
  deleteConfirm: 'Delete for good',
  cancel: 'Cancel',
  name: 'Name',
  openFiles: 'Open files',
  privacy: 'Drafts are kept on this machine alone and can be deleted for good; nothing is sent.',
  empty:
    'Paste or type a draft here, or open .docx, .pdf, .txt, .md or .html files (several at once; dropping works too).',
  editorLabel: 'Text of the draft',
  saved: (time) => `Saved ${time}`,
  saving: 'Saving…',
  notSaved: 'Not saved',
  saveFailed: (detail) => `Saving failed: ${detail}`,
  full: 'The browser has no room left; this was not saved. Keep the page open: copy the text, or delete some drafts and samples first.',
  elsewhere: 'This draft is open in another window; here it can only be read.',
  secret: 'The draft begins with a mark of secrecy; it was neither checked nor saved.',
  plannedOn: 'Planned date of issue',
  plannedHint: 'such as 2026-10-08',
  plannedAs: (day, weekday) => `due times count from ${day} (${weekday})`,
  plannedNone: 'No date was read; due times count from the date in the text.',
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  keys: 'Alt+J and Alt+K go to the next and previous passage; Alt+I inserts a frame; Ctrl+Z undoes; Ctrl+F searches',
  insert: 'Insert a frame to fill in',
  reveal: 'Show in the draft',
  tabs: { findings: 'Findings', upper: 'Upper document', versions: 'Earlier version', review: 'Review' },
  takeBack: {
    docx: 'Take back the .docx with comments',
    done: (count) => `${counted(count, 'comment')} set.`,
    unplaced: (count) => `${counted(count, 'passage')} could not be commented in the file.`,
    changed:
      'The text was edited here: comments stand on the words of the file, and the edits are not written into it.',
    fileName: (name) => `${name}-comments.docx`,
    author: 'Wenzhen',
    initials: 'WZ',
    reason: 'Why: ',
    advice: 'Advice: ',
    basis: 'Basis: ',
    exception: 'Possible exception: ',
  },
  upper: {
    note: 'Choose or paste the document of the level above to see what is copied, tightened or added.',
    choose: 'Choose the upper document',
    paste: 'or paste its text',
    remove: 'Stop comparing',
    against: (name) => `Compared with: ${name}`,
    pasted: 'pasted upper document',
    copied: (share) => `About ${percent(share)} of the body is word for word in the upper document.`,
    targets: (count) =>
      count === 0
        ? 'No target or due time seems tighter than above.'
        : `${counted(count, 'target')} unlike those above`,
    directions: { tightened: 'may be tightened', loosened: 'looser than above', changed: 'unlike above' },
    kinds: { date: 'date', share: 'share', count: 'number', frequency: 'frequency', modality: 'wording' },
    pair: (upper, draft) => `above: ${upper} → draft: ${draft}`,
    isReturn: 'A due time for handing in: collecting from below takes time, so check it as it is.',
    burdens: (count) =>
      count === 0
        ? 'No demand was found that the upper document lacks.'
        : `${counted(count, 'demand')} that the upper document lacks`,
    burdenKinds: {
      material: 'material',
      return: 'periodic return',
      meeting: 'meeting',
      body: 'body',
      platform: 'platform',
      ledger: 'ledger',
      mechanism: 'mechanism',
    },
    findings: (own, copied) =>
      `Of the findings ${number(own)} are the draft’s own, ${number(copied)} copied from above.`,
  },
  versions: {
    note: 'Keep the draft as it is now as a version, and compare after you have edited it.',
    keep: 'Keep as a version',
    kept: 'Kept.',
    choose: 'Compare with',
    original: 'the file as opened',
    none: 'No version was kept yet.',
    findings: (gone, added, kept) =>
      `Findings: ${number(gone)} gone, ${number(added)} new, ${number(kept)} still there.`,
    gone: 'gone',
    added: 'new',
    ledger: 'Burden before and after',
    measure: 'Measure',
    before: 'before',
    after: 'now',
    restore: 'Go back to this version',
    changes: (added, removed, changed) =>
      `Text: ${counted(added, 'sentence')} added, ${number(removed)} removed, ${number(changed)} changed.`,
  },
  review: {
    print: 'Print or save as PDF',
    html: 'Save as a web page (HTML)',
    docx: 'Save as .docx',
    fileName: (name) => `burden-review-${name}`,
    claim: 'Reason for an exception, if there is one',
    claims: 'Exceptions claimed',
  },
};
