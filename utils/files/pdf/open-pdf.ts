/** Opens PDFs with pdf.js: gives what is printed on the pages, word by word with places, and draws them. */
import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Refusal } from '../refusal';

/** Where pdf.js finds its own files; nothing is fetched from anywhere else. */
export interface PdfSetup {
  /** The folder of packed CMaps, ending in `/`: without them Chinese in fonts of the system reads as nothing. A path in Node. */
  readonly cMapUrl: string;
  /** pdf.js's worker. Node loads it without a thread, and finds it by itself where it is not named. */
  readonly workerUrl?: string;
}

/** Some text printed in one go; points, the page upright, from its upper left corner. */
export interface Print {
  readonly text: string;
  readonly x: number;
  /** Its baseline. */
  readonly y: number;
  readonly width: number;
  /** Height of the type. */
  readonly size: number;
}

/** What a page bears; points. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  /** In the order of the file; slanted text (watermarks) is left out. */
  readonly prints: readonly Print[];
}

const NO_MESSAGES = 0;
/** The mark stands at the very beginning, or behind some bytes of a mail or web server. */
const MARK_WITHIN = 1024;
/** Text that rises more than this against the line is a watermark or a stamp. */
const STEEPEST = 0.1;

/** All pages of a PDF. Throws a {@link Refusal} where it is none, locked or damaged. */
export async function openPdf(bytes: Uint8Array, setup: PdfSetup): Promise<readonly PrintedPage[]> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, MARK_WITHIN));
  if (!start.includes('%PDF-')) throw new Refusal('not-pdf', 'no mark');
  const task = getDocument({ ...optionsFor(bytes, setup), useSystemFonts: false, disableFontFace: true });
  try {
    const document = await task.promise;
    const pages: PrintedPage[] = [];
    for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number));
    return pages;
  } catch (error) {
    throw refusalFor(error);
  } finally {
    await task.destroy();
  }
}

/** A PDF whose pages can be drawn. */
export interface DrawablePdf {
  /** Draws a page, by index, so many pixels to a point. */
  draw(page: number, canvas: HTMLCanvasElement, scale: number): Promise<void>;
}

/** Opens a PDF that was read before, to be drawn; rejects for one that cannot be opened. */
export async function openForDrawing(bytes: Uint8Array, setup: PdfSetup): Promise<DrawablePdf> {
  const task = getDocument({ ...optionsFor(bytes, setup), useSystemFonts: true });
  const document = await task.promise;
  return {
    draw: async (index, canvas, scale) => {
      const page = await document.getPage(index + 1);
      const viewport = page.getViewport({ scale });
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      await page.render({ canvas, viewport }).promise;
      page.cleanup();
    },
  };
}

function optionsFor(bytes: Uint8Array, { cMapUrl, workerUrl }: PdfSetup) {
  if (workerUrl !== undefined) GlobalWorkerOptions.workerSrc = workerUrl;
  return {
    // A copy: pdf.js takes the bytes away from whoever hands them over, and refuses Node's buffers.
    data: new Uint8Array(bytes),
    cMapUrl,
    cMapPacked: true,
    isEvalSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    verbosity: NO_MESSAGES,
  };
}

type OpenDocument = Awaited<ReturnType<typeof getDocument>['promise']>;

async function readPage(document: OpenDocument, number: number): Promise<PrintedPage> {
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const prints: Print[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a, b, , , x, y] = multiply(transform, item.transform);
    if (Math.abs(b) > STEEPEST * Math.abs(a) || a <= 0) continue;
    prints.push({ text: item.str, x, y, width: item.width, size: item.height || Math.hypot(a, b) });
  }
  page.cleanup();
  return { width, height, prints };
}

type Matrix = readonly [number, number, number, number, number, number];

/** The second transformation, then the first. */
function multiply(first: readonly number[], second: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = first;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = second;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function refusalFor(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error.name === 'PasswordException') return new Refusal('encrypted', error.message);
  const isTheFiles = /^(InvalidPDFException|FormatError|UnknownErrorException|XRef\w*Exception)$/.test(error.name);
  return isTheFiles ? new Refusal('damaged', error.message) : error;
}
