/** A passage of the document as the panel shows it. */
import type { Span } from '../../utils/analysis/schema';

/** What stands at a span, with what stands around it in its sentence. */
export interface Passage extends Span {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** Looks passages up, and shows them on the page. */
export interface Passages {
  readonly at: (span: Span) => Passage | undefined;
  /** Scrolls the page to it and rings it. */
  readonly reveal: (passage: Passage) => void;
  /** It was looked for on the page and not found. */
  readonly isLost: (passage: Passage) => boolean;
}

/** Tells one span from another. */
export function spanKey({ start, end }: Span): string {
  return `${start}-${end}`;
}
