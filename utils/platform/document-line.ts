/** A line from the panel to the document that it shows: when it breaks, the document is gone, also where nothing says so. */
import { type Browser, browser } from 'wxt/browser';
import { messageTarget } from './documents';

interface Line {
  readonly documentId: string;
  readonly port: Browser.runtime.Port;
}

export class DocumentLine {
  readonly #onBroken: (tabId: number) => void;
  #line: Line | undefined;

  constructor(onBroken: (tabId: number) => void) {
    this.#onBroken = onBroken;
  }

  /** Keeps the line to this document, in the place of one to another; to none without one. */
  keepTo(tabId: number, documentId: string | undefined): void {
    if (this.#line?.documentId === documentId) return;
    this.#line?.port.disconnect();
    this.#line = undefined;
    if (documentId === undefined) return;
    const line = { documentId, port: browser.tabs.connect(tabId, messageTarget(documentId)) };
    line.port.onDisconnect.addListener(() => {
      console.debug('line:', browser.runtime.lastError?.message);
      if (this.#line === line) this.#line = undefined;
      this.#onBroken(tabId);
    });
    this.#line = line;
  }
}

/** The other end of the line, in the document. */
export function holdLine(): void {
  browser.runtime.onConnect.addListener(() => undefined);
}
