/**
 * The content script, injected when the user asks: reads the page, marks findings, answers the panel.
 * An unlisted script, because those that are registered announce themselves to the page and ask for hosts.
 */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type ContentToBackground, type ToContent, toContent } from '../../utils/platform/messages';
import { answerMessages } from '../../utils/platform/messaging';
import { MarkedPage } from './marked-page';

export default defineUnlistedScript(() => {
  if (Reflect.has(globalThis, INSTALLED)) return;
  Reflect.set(globalThis, INSTALLED, true);

  const page = new MarkedPage(document, {
    onMarkClick: (findingId) => void tell({ type: 'open-card', findingId, opensPanel: true }),
    onMarkStep: (findingId) => void tell({ type: 'open-card', findingId, opensPanel: false }),
    onChange: () => void tell({ type: 'changed' }),
    onLeave: () => void tell({ type: 'left' }),
  });
  answerMessages(toContent, (message) => answer(page, message));
});

/** In the extension's own world of the page, which the page's scripts do not see. */
const INSTALLED = 'wenzhenReader';

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
