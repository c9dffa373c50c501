/** Samples in and out of the collection, in English. */
import { counted, number } from './english-counts';
import type { Words } from './words';

const megabytes = (bytes: number) => `${(bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;

export const enTransfer: Words['collection']['transfer'] = {
  exportTitle: 'Export',
  format: 'Format',
  formats: {
    jsonl: 'JSONL (ours; can be imported and merged)',
    csv: 'CSV (opens in Excel)',
    xlsx: 'XLSX (Excel)',
    'web-annotation': 'W3C Web Annotation (JSON-LD)',
    'label-studio': 'Label Studio',
    doccano: 'doccano',
    brat: 'brat',
    bio: 'CoNLL / BIO',
    gold: 'Test set for the rules (right and wrong findings)',
  },
  which: 'What',
  scopes: {
    all: 'the whole collection',
    filtered: 'what the filters show',
    selected: 'selected samples',
    blind: 'a random share without labels, for blind labelling',
  },
  fallback: 'Export samples without a label by the category of the rules',
  negatives: 'Export samples labelled “no” too',
  mask: 'Mask personal data',
  masks: { name: 'names', phone: 'phone numbers', 'id-number': 'ID numbers', email: 'e-mail addresses' },
  export: 'Export',
  exporting: 'Preparing…',
  exported: (count, masked) =>
    `${counted(count, 'sample')} exported with a data card${masked > 0 ? `; ${counted(masked, 'passage')} masked, the list is saved apart` : ''}.`,
  goldNote: 'Only documents whose whole text is kept.',
  nothing: 'There is nothing to export.',
  fileName: (name, day) => `wenzhen-samples-${name}-${day}`,
  importTitle: 'Import',
  importNote:
    'Reads our JSONL, W3C Web Annotation, Label Studio and doccano files; a sample that is there already is merged, and labels of others stand beside yours.',
  choose: 'Choose a file',
  reading: (name) => `Reading ${name}…`,
  ready: (samples, problems) =>
    problems === 0
      ? `${counted(samples, 'sample')} can be imported.`
      : `${counted(samples, 'sample')} can be imported; ${counted(problems, 'problem')}.`,
  importRest: (count) => `Import the other ${number(count)}`,
  importAll: (count) => `Import ${number(count)}`,
  cancel: 'Cancel',
  progress: (done, total) => `${number(done)} of ${number(total)} written`,
  imported: (added, merged) => `Imported: ${number(added)} new, ${number(merged)} merged.`,
  unknownFormat: 'The format of this file is not known.',
  unfinished: (name, done, total) =>
    `Of “${name}” only ${number(done)} of ${number(total)} were imported last time. Choose the file again to go on.`,
  forget: 'Leave it',
  problem: (line, field, what) =>
    `${line > 0 ? `line ${number(line)}` : 'the file'}${field ? `, ${field}` : ''}: ${what}`,
  moreProblems: (count) => `and ${number(count)} more`,
  problems: {
    'not-json': 'not valid JSON',
    'too-long': 'the line is too long',
    'too-deep': 'nested too deeply',
    'not-this-format': 'not in this format',
    'newer-version': 'written by a newer version; update Wenzhen first',
    missing: 'something required is missing',
    invalid: 'not as required',
    duplicate: 'given twice',
    'unknown-document': 'its document is not there',
    'hash-mismatch': 'the text does not fit its hash',
    'quote-mismatch': 'the passage does not stand at its offsets',
    'not-found': 'not found in the text',
    'count-mismatch': 'other counts than the file says; it may be incomplete',
  },
  backupTitle: 'Automatic backup',
  backup: {
    unsupported: 'This browser cannot write into a folder; export JSONL from time to time.',
    off: 'Writes a copy of the collections into a folder of yours every day and keeps the last seven.',
    on: (folder, lastAt) => `Copies go to “${folder}”; last one: ${lastAt}.`,
    never: 'none yet',
    'needs-leave': (folder) => `The browser needs your leave again to write to “${folder}”.`,
    pick: 'Choose a folder',
    now: 'Back up now',
    allow: 'Allow',
    stop: 'Stop',
    done: 'Backed up.',
  },
  roomTitle: 'Storage',
  room: (used, quota) => `${megabytes(used)} used of ${megabytes(quota)}.`,
  persistent: 'The browser has promised not to clear it.',
  notPersistent: 'The browser may clear it when space is short; make backups.',
  nearlyFull: 'Nearly full: export and delete some samples.',
};
