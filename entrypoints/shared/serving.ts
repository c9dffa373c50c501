/** Serves one document to the rest of the extension: answers its messages and tells what happens on it. */
import { browser } from 'wxt/browser';
import { fetchAttachment } from '../../utils/page/attachments';
import type { TextReader } from '../../utils/page/page-reader';
import { holdLine } from '../../utils/platform/document-line';
import { type ContentToBackground, type ToContent, toContent } from '../../utils/platform/messages';
import { answerMessages } from '../../utils/platform/messaging';
import { MarkedPage } from './marked-page';

/** Begins to serve; the document itself is read, unless a reader of another text is given. */
export function serveDocument(reader?: TextReader): void {
  const events = {
    onMarkClick: (findingId: string) => void tell({ type: 'open-card', findingId, opensPanel: true }),
    onMarkStep: (findingId: string) => void tell({ type: 'open-card', findingId, opensPanel: false }),
    onChange: () => void tell({ type: 'changed' }),
    onLeave: () => void tell({ type: 'left' }),
  };
  const page = new MarkedPage(document, events, reader);
  holdLine();
  answerMessages(toContent, (message) => answer(page, message));
}

function answer(page: MarkedPage, message: ToContent): unknown {
  switch (message.type) {
    case 'read':
      return page.read(message.scope, message.toggle);
    case 'read-again':
      return page.readAgain();
    case 'annotate':
      return { lost: page.annotate(message.marks) };
    case 'reveal':
      return page.reveal(message.findingId);
    case 'reveal-span':
      return page.revealPassage(message);
    case 'text':
      return { text: page.text };
    case 'selected':
      return { span: page.selectedSpan() ?? null };
    case 'show-samples':
      page.showSamples(message.samples);
      return true;
    case 'attachment':
      return fetchAttachment(message.href);
    case 'clear':
      page.clear();
      return true;
    case 'ping':
      return true;
  }
}

async function tell(message: ContentToBackground): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch (error) {
    // The extension was updated or removed while the page stayed open.
    console.debug('wenzhen:', error);
  }
}
