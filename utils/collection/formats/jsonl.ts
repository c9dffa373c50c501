/** A collection as JSONL, our own format: everything there is, one object a line. */
import { type MaskedContent, maskedKinds } from '../masking';
import type { CollectionContent, Sample } from '../schema';
import { toPoint } from './code-points';
import { type Envelope, FORMAT, VERSION } from './jsonl-schema';

/** Line by line with its end, so that no string as long as the file is needed. Offsets are UTF-16. */
export function* writeJsonl(content: CollectionContent | MaskedContent): Generator<string> {
  const { collection, documents, texts, samples } = content;
  const counts = { documents: documents.length, texts: texts.size, samples: samples.length };
  const masked = [...maskedKinds(content)];
  const envelope: Envelope = { format: FORMAT, version: VERSION, collection, counts, masked };
  yield line(envelope);
  for (const document of documents) yield line({ type: 'document', ...document });
  for (const [hash, text] of texts) yield line({ type: 'text', hash, text });
  for (const sample of samples) {
    yield line({ type: 'sample', ...sample, codePoints: codePointsOf(sample, texts.get(sample.documentHash)) });
  }
}

/** A sample's place in its document in code points; null where the text is not kept or has not the quote there. */
export function codePointsOf({ start, end, quote }: Sample, text: string | undefined) {
  if (text?.slice(start, end) !== quote) return null;
  return { start: toPoint(text, start), end: toPoint(text, end) };
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
