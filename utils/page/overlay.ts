/** What is drawn over a page: one empty host element with a closed shadow root, there only while something shows. */

/** Something drawn; `origin` is where its coordinates begin, in client coordinates. */
export interface Drawing {
  readonly layer: HTMLElement;
  origin(): { readonly left: number; readonly top: number };
  remove(): void;
}

const HOST_TAG = 'wenzhen-overlay';

/** Whether a node is an overlay's host. */
export function isOverlay(node: Node): boolean {
  return node.nodeName.toLowerCase() === HOST_TAG;
}

// `!important` in a shadow root wins over the page's own rules.
const STYLES = `
  :host {
    all: initial !important;
    position: fixed !important;
    inset: 0 !important;
    z-index: 2147483647 !important;
    display: block !important;
    contain: strict !important;
    pointer-events: none !important;
  }
  .layer { position: absolute; inset: 0; }
  @media print { .layer { display: none; } }
`;

interface Host {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  readonly layers: Set<HTMLElement>;
}

/** Layers of all documents of one page; the host stands after the document's body. */
export class Overlay {
  readonly #hosts = new Map<Document, Host>();

  /** A new, empty layer with styles of its own; undefined for a document that is not shown. */
  draw(document: Document, styles: string): Drawing | undefined {
    const view = document.defaultView;
    if (!view) return undefined;
    const host = this.#hosts.get(document) ?? createHost(document, view);
    this.#hosts.set(document, host);
    const layer = document.createElement('div');
    layer.className = 'layer';
    const sheet = sheetOf(view, styles);
    host.shadow.adoptedStyleSheets.push(sheet);
    host.shadow.append(layer);
    host.layers.add(layer);
    return {
      layer,
      // A transformed root element would move the host; drawings are placed relative to it.
      origin: () => host.element.getBoundingClientRect(),
      remove: () => {
        layer.remove();
        host.layers.delete(layer);
        const position = host.shadow.adoptedStyleSheets.indexOf(sheet);
        if (position >= 0) host.shadow.adoptedStyleSheets.splice(position, 1);
        if (host.layers.size > 0) return;
        host.element.remove();
        this.#hosts.delete(document);
      },
    };
  }
}

function createHost(document: Document, view: Window & typeof globalThis): Host {
  const element = document.createElement(HOST_TAG);
  const shadow = element.attachShadow({ mode: 'closed' });
  shadow.adoptedStyleSheets.push(sheetOf(view, STYLES));
  document.documentElement.append(element);
  return { element, shadow, layers: new Set() };
}

function sheetOf(view: Window & typeof globalThis, styles: string): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}
