/** The interface in English. */
import { enBurden } from './en-burden';
import { enCharts } from './en-charts';
import { enCollection } from './en-collection';
import { enCollectionFiles } from './en-collection-files';
import { enDraft } from './en-draft';
import { enOptions } from './en-options';
import { enPacks } from './en-packs';
import { enReview } from './en-review';
import { enWelcome } from './en-welcome';
import { enWriting } from './en-writing';
import { counted } from './english-counts';
import type { Words } from './words';

/** English words, with the same keys as the Chinese ones. */
export const en: Words = {
  htmlLanguage: 'en',
  productName: 'Wenzhen',
  tagline: 'a second reading for policy documents',
  menus: { page: 'Check this page with Wenzhen', selection: 'Check the selected text with Wenzhen' },

  head: {
    label: 'Document',
    untitled: '(no title found)',
    number: 'Number',
    issuer: 'Issuer',
    addressees: 'Addressees',
    issuedOn: 'Date of issue',
    distributedOn: 'Distributed on',
    notFound: 'not found',
    moreAddressees: (count) => `and others, ${count} in all`,
    characters: (count) => `body of about ${count.toLocaleString('en')} characters`,
    scope: 'Read',
    scopes: { page: 'main content', selection: 'selection', whole: 'whole page' },
  },
  date: {
    day: (day) => new Date(day).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
    from: { given: 'given separately', text: 'from the signature', page: 'given by the page' },
    corrected: 'corrected by you',
    inBrackets: (source) => ` (${source})`,
    none: 'not found; relative due times may be impossible to judge',
    correct: 'Correct',
    supply: 'Enter',
    label: 'Date of issue (the document is checked again)',
    apply: 'Check with this date',
    cancel: 'Cancel',
    restore: 'Back to the date found',
    invalid: 'Please enter a complete date',
  },
  summary: {
    label: 'Summary by category',
    found: (count) => `${count} ${count === 1 ? 'passage' : 'passages'} worth checking`,
    foundUnclear: (count) => `${count} more cannot be told for certain`,
    all: 'All',
    showOnly: (category, count) => `Only “${category}”, ${count}`,
    showAll: (count) => `Show all, ${count}`,
  },
  findings: {
    label: 'Passages worth checking',
    unclearLabel: 'Cannot be told for certain',
    unclearNote: 'Something needed to tell is missing, for instance the date of issue.',
    severity: { high: 'strong', medium: 'moderate', low: 'slight' },
    why: 'Why it is shown',
    advice: 'Advice',
    basis: 'Official basis',
    exception: 'An exception that may apply',
    lost: 'The page has changed; this passage is no longer found.',
    reveal: 'Show on the page',
    copy: 'Copy as citation',
    copied: 'Copied',
    citation: (quote, parts) => `“${quote}” (${parts.join(', ')})`,
    question: {
      'issue-date': 'On which day was it issued? That would settle it.',
      calendar: 'What are the holidays of that year? Importing them would settle it.',
      other: 'From which day does this time run?',
    },
    keys: 'J and K lead to the next and previous one',
  },
  tools: {
    label: 'Find and arrange',
    search: 'Find',
    searchHint: 'Find in the findings',
    noMatch: 'Nothing matches.',
    grouping: 'Arrange',
    groupings: { order: 'as in the text', section: 'by part', category: 'by category' },
    marking: 'Marks on the page',
    markings: { full: 'all', summary: 'strong ones', off: 'none' },
    untitledSection: '(no heading)',
    unmarked: (count) => `${count} more ${count === 1 ? 'is' : 'are'} not marked, to keep the page readable.`,
    markAll: 'Mark all',
    print: 'Print or export',
  },
  dismiss: {
    open: 'Not formalism…',
    title: 'Why not?',
    reason: 'Reason (optional)',
    scope: 'Holds for',
    scopes: {
      passage: 'this passage',
      document: 'this category in this document',
      site: 'this category on this site',
      everywhere: 'this category everywhere',
    },
    confirm: 'Do not show',
    cancel: 'Cancel',
    done: 'It is not shown any more.',
    failed:
      'This was not kept; the browser may have no room left. Take back some older ones in the options, then try again.',
    undo: 'Undo',
    restore: 'Show again',
    secret: 'Nothing is stored of a document with a secret mark, so this cannot be kept.',
    because: (scope, reason) =>
      reason ? `you marked it as not formalism (${scope}): ${reason}` : `you marked it as not formalism (${scope})`,
    listTitle: 'Marked as not formalism',
    none: 'Nothing yet. Cards in the side panel offer it.',
    removeAll: 'Show all again',
  },
  ...enBurden,
  writing: enWriting,
  welcome: enWelcome,
  notShown: {
    label: 'Passages that are not shown',
    setAsideCount: (count) => `${count} more ${count === 1 ? 'is' : 'are'} not shown, by your settings`,
    exemptedCount: (count) => `Why not? ${counted(count, 'passage')} cleared for a reason`,
    setAside: {
      'category-off': 'this category is off',
      'not-sure-enough': 'not sure enough',
      dismissed: 'you marked it as not formalism',
    },
    exempted: {
      prohibition: 'the text forbids or relieves',
      achievement: 'the text tells of results',
      background: 'the text gives background or grounds',
      question: 'the text asks a question',
      quotation: 'the text quotes',
      'against-formalism': 'the document itself is directed against formalism',
    },
    item: (category, why) => `${category}: ${why}`,
    change: 'Change in the options',
  },
  charts: enCharts,
  collection: enCollection,
  collectionFiles: enCollectionFiles,
  draft: enDraft,
  review: enReview,
  options: enOptions,
  packs: enPacks,
  files: {
    attachments: 'Attachments',
    openAttachment: (name) => `Open in Wenzhen: ${name}`,
    openPdf: 'Open in Wenzhen',
    title: 'Wenzhen reader',
    drop: 'Drop a .docx, .pdf, .txt, .md or .html file here, or',
    choose: 'Choose a file',
    privacy: 'The file is read on this machine only; it is neither sent nor kept.',
    reading: 'Reading the file…',
    notReachable: 'The browser does not let the extension read this file again. Save it, then drop or choose it here.',
    page: (number, of) => `Page ${number} of ${of}`,
    openPanel: 'Open the side panel',
    failed: (detail) => `The file could not be read. Technical details: ${detail}`,
  },
  site: {
    grant: (site) => `Read documents on ${site} as they open`,
    granted: (site) => `Documents on ${site} are read as they open; the options can stop that.`,
    title: 'Sites read on opening',
    none: 'None. After a document was checked, the side panel offers it for its site.',
    note: 'Policy documents only; news, lists and home pages are left alone. The browser will ask you to confirm.',
    isReadOnOpening: 'Read on opening',
    categories: 'Categories not shown on this site',
    remove: 'Remove',
  },
  print: {
    kicker: 'Wenzhen · annotated report',
    address: 'Address',
    text: 'The text with its marks',
    notes: 'Notes',
    measures: 'Burden and writing',
    version: (version) => `Rules ${version}`,
    print: 'Print or save as PDF',
    save: 'Save as a web page (HTML)',
    gone: 'The page was left or has changed; check it again before printing.',
  },
  empty: {
    title: 'Nothing found to point out',
    note: 'That does not mean there is nothing wrong: the rules know only some ways of writing, so please judge for yourself.',
  },
  notRead: {
    title: 'This page has not been checked',
    how: 'Click the Wenzhen button in the toolbar, or press',
    keys: 'Alt+Shift+W',
    howEnd: 'to check it.',
    selection: 'Or select a passage and choose “Check the selected text” from the context menu.',
    privacy: 'Everything happens on this machine; nothing is uploaded. Click again and all marks are gone.',
  },
  reading: {
    title: 'Reading this page…',
    long: 'This takes longer than usual: the page may be busy, or the document very long. The check goes on as soon as the page answers; if it never does, close this tab, open the page again and click the button.',
  },
  interrupted: {
    title: 'The check was cut short',
    note: 'The browser stopped Wenzhen in the middle, so this page was not checked to its end. Nothing that was saved is affected.',
    retry: 'Check again',
  },
  read: (count) => `Checked: ${count} ${count === 1 ? 'passage' : 'passages'} worth checking`,
  secret: {
    title: 'The document carries a secrecy mark',
    note: (mark) =>
      `Its head says “${mark}”, so it was not checked. Classified documents must not be opened or handled on a networked computer; please check the secrecy rules first.`,
    proceed: 'Check it on this machine all the same',
    proceedNote:
      'Go on if this is a mistake, for instance where a public document merely mentions a mark. The check stays on this machine.',
  },
  failures: {
    empty: { title: 'This page has no readable text', todo: 'If it is still loading, wait a moment and click again.' },
    'no-chinese': {
      title: 'Neither Chinese nor English text was found on this page',
      todo: 'Wenzhen checks Chinese documents, and English ones for the three core categories.',
    },
    'image-only': {
      title: 'This page holds only an image, no text',
      todo: 'It may be a scan. Find a text version, or run text recognition first.',
    },
    'no-selection': {
      title: 'No text is selected',
      todo: 'Select a passage on the page first, then open the context menu.',
    },
    pdf: {
      title: 'This is a PDF file',
      todo: 'The browser does not let extensions mark PDFs in place. Wenzhen’s own reader shows it with the same marks and the same panel.',
    },
    restricted: {
      title: 'The browser does not let extensions read this page',
      todo: 'That holds for the browser’s own pages, new tabs, the web store and other extensions. Open the page of the document and try there.',
    },
    'local-file': {
      title: 'Files on this machine cannot be read yet',
      todo: 'Open Wenzhen’s details on the extensions page, switch on “Allow access to file URLs”, and click again.',
    },
    gone: { title: 'The page was left', todo: 'Click again on the new page.' },
    crashed: {
      title: 'This page has crashed',
      todo: 'Reload it and click again. Samples and settings that were saved are not affected.',
    },
    full: {
      title: 'There is no room for the result',
      todo: 'The document is too long, or too many pages are checked at once. Close some pages that were checked and click again, or select a part and check that.',
    },
    failed: {
      title: 'This page could not be checked',
      todo: 'Reload it and click again. If that does not help, please tell us what is written below.',
    },
  },
  failureDetail: 'Technical details',
  unreadFrames: (count) =>
    `${count} embedded ${count === 1 ? 'frame' : 'frames'} from another site could not be read; text in there was not checked.`,
  readFrame: (site) => `Allow and read ${site}`,
  ruleErrors: (names) => `These categories failed and the result is incomplete: ${names}.`,
  disclaimer:
    'These hints come from fixed rules on this machine and may be wrong. They are about the text, never about people or organisations.',
};
