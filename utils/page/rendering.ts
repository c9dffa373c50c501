/** How elements take part in the text of a page: as the browser renders them, or as far as the markup alone tells. */

/** `undefined` means: as the parent. */
export interface TextStyle {
  readonly display: 'none' | 'block' | 'inline';
  /** false: its own text is not seen, but a descendant may be visible again. */
  readonly visible: boolean | undefined;
  /** `collapse`: runs of white space are one space; `lines`: the same, but line feeds break lines; `keep`: all is kept. */
  readonly spaces: 'collapse' | 'lines' | 'keep' | undefined;
}

/** What is asked of each element once. */
export interface Rendering {
  styleOf(element: Element): TextStyle;
  /** Could this frame hold a document, by its size? Without layout: yes. */
  canHoldDocument(frame: Element): boolean;
}

/** For live documents: computed styles, which include the page's style sheets. Reads only. */
export const browserRendering: Rendering = {
  styleOf(element) {
    const view = element.ownerDocument.defaultView;
    if (!view) return markupRendering.styleOf(element);
    const style = view.getComputedStyle(element);
    return {
      display: displayOf(style),
      visible: style.visibility === 'visible' && style.fontSize !== '0px',
      spaces: spacesOf(style.whiteSpace),
    };
  },
  canHoldDocument(frame) {
    const { width, height } = frame.getBoundingClientRect();
    return width >= LEAST_FRAME_WIDTH && height >= LEAST_FRAME_HEIGHT;
  },
};

/** For parsed documents without a browser: tag names, the `hidden` attribute and inline styles. */
export const markupRendering: Rendering = {
  styleOf(element) {
    const inline = (element.getAttribute('style') ?? '').toLowerCase();
    const isPreformatted = element.localName === 'pre' || element.localName === 'listing';
    const whiteSpace = declared(inline, WHITE_SPACE);
    return {
      display: markupDisplay(element, declared(inline, DISPLAY)),
      visible: markupVisible(declared(inline, VISIBILITY)),
      spaces: whiteSpace ? spacesOf(whiteSpace) : isPreformatted ? 'keep' : undefined,
    };
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

const DISPLAY = /(?:^|;)\s*display\s*:\s*([a-z-]+)/;
const VISIBILITY = /(?:^|;)\s*visibility\s*:\s*([a-z]+)/;
const WHITE_SPACE = /(?:^|;)\s*white-space\s*:\s*([a-z-]+)/;

function displayOf(style: CSSStyleDeclaration): TextStyle['display'] {
  if (style.display === 'none') return 'none';
  // Text for screen readers only is cut to a box of a pixel.
  if (style.position === 'absolute' && style.clip.startsWith('rect') && style.overflow === 'hidden') return 'none';
  return isInline(style.display) ? 'inline' : 'block';
}

function isInline(display: string): boolean {
  return INLINE_DISPLAYS.has(display) || display.startsWith('ruby');
}

function markupDisplay(element: Element, display: string | undefined): TextStyle['display'] {
  if (display === 'none' || element.hasAttribute('hidden')) return 'none';
  if (display && display !== 'inherit' && display !== 'initial') return isInline(display) ? 'inline' : 'block';
  return BLOCK_TAGS.has(element.localName) ? 'block' : 'inline';
}

function markupVisible(visibility: string | undefined): boolean | undefined {
  if (visibility === 'hidden' || visibility === 'collapse') return false;
  return visibility === 'visible' ? true : undefined;
}

function spacesOf(whiteSpace: string): TextStyle['spaces'] {
  if (whiteSpace === 'pre' || whiteSpace === 'pre-wrap' || whiteSpace === 'break-spaces') return 'keep';
  return whiteSpace === 'pre-line' ? 'lines' : 'collapse';
}

function declared(inlineStyle: string, property: RegExp): string | undefined {
  return inlineStyle ? property.exec(inlineStyle)?.[1] : undefined;
}
