/** How elements take part in the text of a page: as the browser renders them, or as far as the markup alone tells. */

export type Display = 'none' | 'block' | 'inline';

/** `collapse`: runs of white space are one space; `lines`: the same, but line feeds break lines; `keep`: all is kept. */
export type Spaces = 'collapse' | 'lines' | 'keep';

/** What is asked of an element, each question at most once in a reading. `undefined` means: as its parent. */
export interface Rendering {
  displayOf(element: Element): Display;
  /** Is text directly in it seen? */
  isVisible(element: Element): boolean | undefined;
  /** How white space directly in it is shown. */
  spacesOf(element: Element): Spaces | undefined;
  /** Could this frame hold a document, by its size? Without layout: yes. */
  canHoldDocument(frame: Element): boolean;
}

/** For live documents: computed styles, which include the page's style sheets. Reads only. */
export const browserRendering: Rendering = {
  displayOf(element) {
    const style = computed(element);
    if (!style) return markupRendering.displayOf(element);
    const { display } = style;
    if (display === 'none') return 'none';
    if (isInline(display)) return 'inline';
    return isForScreenReaders(style) ? 'none' : 'block';
  },
  isVisible: (element) => computed(element)?.visibility === 'visible',
  spacesOf: (element) => spacesOf(computed(element)?.whiteSpace ?? ''),
  canHoldDocument(frame) {
    const { width, height } = frame.getBoundingClientRect();
    return width >= LEAST_FRAME_WIDTH && height >= LEAST_FRAME_HEIGHT;
  },
};

/** For parsed documents without a browser: tag names, the `hidden` attribute and inline styles. */
export const markupRendering: Rendering = {
  displayOf(element) {
    const display = declared(element, DISPLAY);
    if (display === 'none' || element.hasAttribute('hidden')) return 'none';
    if (display && display !== 'inherit' && display !== 'initial') return isInline(display) ? 'inline' : 'block';
    return BLOCK_TAGS.has(element.localName) ? 'block' : 'inline';
  },
  isVisible(element) {
    const visibility = declared(element, VISIBILITY);
    return visibility === undefined || visibility === 'inherit' ? undefined : visibility === 'visible';
  },
  spacesOf(element) {
    const whiteSpace = declared(element, WHITE_SPACE);
    if (whiteSpace) return spacesOf(whiteSpace);
    return element.localName === 'pre' || element.localName === 'listing' ? 'keep' : undefined;
  },
  canHoldDocument: () => true,
};

const LEAST_FRAME_WIDTH = 200;
const LEAST_FRAME_HEIGHT = 120;

const INLINE_DISPLAYS = new Set(['inline', 'contents', 'inline-block', 'inline-flex', 'inline-grid', 'inline-table']);

const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p pre search section ' +
    'summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const DISPLAY = /(?:^|;)\s*display\s*:\s*([a-z-]+)/i;
const VISIBILITY = /(?:^|;)\s*visibility\s*:\s*([a-z]+)/i;
const WHITE_SPACE = /(?:^|;)\s*white-space\s*:\s*([a-z-]+)/i;

function computed(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}

/** Text for screen readers only is cut to a box of a pixel (positioned boxes are never inline). */
function isForScreenReaders(style: CSSStyleDeclaration): boolean {
  return style.position === 'absolute' && style.clip.startsWith('rect') && style.overflow === 'hidden';
}

function isInline(display: string): boolean {
  return INLINE_DISPLAYS.has(display) || display.startsWith('ruby');
}

function spacesOf(whiteSpace: string): Spaces {
  if (whiteSpace === 'pre' || whiteSpace === 'pre-wrap' || whiteSpace === 'break-spaces') return 'keep';
  return whiteSpace === 'pre-line' ? 'lines' : 'collapse';
}

function declared(element: Element, property: RegExp): string | undefined {
  const inline = element.getAttribute('style');
  return inline ? property.exec(inline)?.[1]?.toLowerCase() : undefined;
}
