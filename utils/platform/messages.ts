/** Every message between the extension's parts, by direction; both ends parse. */
import { z } from 'zod/mini';
import { daySchema, findingSchema, sourceDocumentSchema, spanSchema } from '../analysis/schema';

/** What the content script is asked to read: the page's main content, what is selected, or all of the page. */
export const scopeSchema = z.enum(['page', 'selection', 'whole']);
export type Scope = z.infer<typeof scopeSchema>;

/** Why a page gave no document; the panel has a sentence for each. */
export const READING_FAILURES = [
  'empty',
  'no-chinese',
  'image-only',
  'no-selection',
  'pdf',
  'restricted',
  'local-file',
  'gone',
  'crashed',
  'full',
  'failed',
] as const;
export const readingFailureSchema = z.enum(READING_FAILURES);
export type ReadingFailure = z.infer<typeof readingFailureSchema>;

/** What the page needs of a finding in order to mark it. */
export const markSchema = z.extend(
  z.pick(findingSchema, { id: true, start: true, end: true, quote: true, severity: true }),
  {
    /** False where the passage is only to be found, not painted. */
    isPainted: z.boolean(),
    /** The category, in the reader's language. */
    title: z.string(),
    /** Why it is marked, in a sentence. */
    reason: z.string(),
  },
);
export type Mark = z.infer<typeof markSchema>;

/** A sample of a collection that stands in the text read last. */
export const sampleMarkSchema = z.omit(markSchema, { severity: true, isPainted: true });
export type SampleMark = z.infer<typeof sampleMarkSchema>;

/** A file that a page links. */
export const attachmentSchema = z.object({ href: z.string(), name: z.string() });

/** Text read from a page, with what could not be read. */
export const pageReadingSchema = z.object({
  source: sourceDocumentSchema,
  /** The origins of frames of other sites that were not read; empty where one is not known. */
  unreadFrames: z.array(z.string()),
  attachments: z.array(attachmentSchema),
  /** How the document around what was read begins: where a secret mark would stand. */
  headText: z.string(),
  /** A file in the extension's own reader. */
  isFile: z.boolean(),
});
export type PageReading = z.infer<typeof pageReadingSchema>;

/** Service worker → content script. */
export const backgroundToContent = z.discriminatedUnion('type', [
  /** Read the document; with `toggle`, an annotated page is cleared instead. Reply: `readReplySchema`. */
  z.object({ type: z.literal('read'), scope: scopeSchema, toggle: z.boolean() }),
  /** Read what was read last once more, a selection included. Reply: `readReplySchema`. */
  z.object({ type: z.literal('read-again') }),
  /** Paint these findings over the text read last. Reply: `annotateReplySchema`. */
  z.object({ type: z.literal('annotate'), marks: z.array(markSchema) }),
  /** Take all marks away. Reply: true. */
  z.object({ type: z.literal('clear') }),
  /** Is this document still there? Reply: true. */
  z.object({ type: z.literal('ping') }),
]);
export type BackgroundToContent = z.infer<typeof backgroundToContent>;

export const readReplySchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('read'), reading: pageReadingSchema }),
  z.object({ outcome: z.literal('cleared') }),
  z.object({ outcome: z.literal('failed'), reason: readingFailureSchema, unreadFrames: z.array(z.string()) }),
]);
export type ReadReply = z.infer<typeof readReplySchema>;

/** Ids of findings whose passage could not be found on the page. */
export const annotateReplySchema = z.object({ lost: z.array(z.string()) });

/** Panel and other pages → content script. */
export const panelToContent = z.discriminatedUnion('type', [
  /** Scroll to a finding's passage, ring it and show its card. Reply: boolean, false if it is lost. */
  z.object({ type: z.literal('reveal'), findingId: z.string() }),
  /** Read a file of the page's own site again, which the user has clicked. Reply: `attachmentReplySchema`. */
  z.object({ type: z.literal('attachment'), href: z.string() }),
  /** The text that was read last. Reply: `textReplySchema`. */
  z.object({ type: z.literal('text') }),
  /** The same for a passage that is no finding, without a card. */
  z.object({ type: z.literal('reveal-span'), start: z.int(), end: z.int(), quote: z.string() }),
  /** Where in the text read last the user's selection stands. Reply: `selectedReplySchema`. */
  z.object({ type: z.literal('selected') }),
  /** Paint these samples beside the marks, as long as those stay. Reply: true. */
  z.object({ type: z.literal('show-samples'), samples: z.array(sampleMarkSchema) }),
]);
export type PanelToContent = z.infer<typeof panelToContent>;

export const attachmentReplySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), href: z.string(), name: z.string(), base64: z.string() }),
  z.object({ ok: z.literal(false) }),
]);

export const selectedReplySchema = z.object({ span: z.nullable(spanSchema) });

export const textReplySchema = z.object({ text: z.string() });

/** Panel → service worker. */
export const panelToBackground = z.discriminatedUnion('type', [
  /** Analyse the tab's document again: with a corrected date of issue (without one: as found), or in spite of a secret mark. */
  z.object({
    type: z.literal('analyse-again'),
    tabId: z.int(),
    issuedOn: z.optional(daySchema),
    allowSecret: z.boolean(),
    showAllMarks: z.boolean(),
  }),
  /** Read the frame of a site that was granted in place of the page. */
  z.object({ type: z.literal('read-frame'), tabId: z.int(), site: z.string() }),
  /** Read another part of the tab's page. */
  z.object({ type: z.literal('read-scope'), tabId: z.int(), scope: scopeSchema }),
]);
export type PanelToBackground = z.infer<typeof panelToBackground>;

/** Content script, or the page that shows a file → service worker. */
export const contentToBackground = z.discriminatedUnion('type', [
  /** A file was opened and rendered in this page of the extension: read it. */
  z.object({ type: z.literal('file-opened') }),
  /** A mark was clicked: open the panel at its card. Or it was stepped to: show the card where the panel is open. */
  z.object({ type: z.literal('open-card'), findingId: z.string(), opensPanel: z.boolean() }),
  /** The document was left or cleared; nothing is marked any more. */
  z.object({ type: z.literal('left') }),
  /** The document reads otherwise now than when it was read. */
  z.object({ type: z.literal('changed') }),
]);
export type ContentToBackground = z.infer<typeof contentToBackground>;

/** Service worker → panels. */
export const backgroundToPanel = z.discriminatedUnion('type', [
  /** The page was cleared by a second click: the panel of this window closes itself. */
  z.object({ type: z.literal('close-panel'), windowId: z.int() }),
]);
export type BackgroundToPanel = z.infer<typeof backgroundToPanel>;

/** What the service worker receives, told apart from what is meant for others. */
export const toBackground = z.union([panelToBackground, contentToBackground]);
export type ToBackground = z.infer<typeof toBackground>;
/** What the content script receives. */
export const toContent = z.union([backgroundToContent, panelToContent]);
export type ToContent = z.infer<typeof toContent>;

export const replySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.object({ code: z.string(), message: z.string() }) }),
]);
export type Reply = z.infer<typeof replySchema>;
