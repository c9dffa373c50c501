/** What our exports add to each text of a foreign format, so that nothing is lost on the way back. */
import { type MaskedContent, maskedKinds } from '../masking';
import type { CollectionContent, Sample } from '../schema';
import type { ExportedText } from './anchoring';
import type { Carried } from './imports';

/** The document, where the text stands in it, and the samples as we keep them. */
export function carriedOf(
  content: CollectionContent | MaskedContent,
  { document, isWhole, offset }: ExportedText,
  samples: readonly Sample[],
): Carried {
  return { document, isWhole, offset, isMasked: maskedKinds(content).length > 0, samples: [...samples] };
}
