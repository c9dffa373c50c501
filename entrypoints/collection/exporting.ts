/** Makes the archive of an export from what is stored. */
import { drawn } from '../../utils/collection/drawing';
import { type ExportRequest, exported } from '../../utils/collection/exporting';
import type { SampleRow } from '../../utils/collection/rows';
import type { Collection } from '../../utils/collection/schema';
import { makeZip } from '../../utils/files/zip';
import { readContent } from '../../utils/platform/collection/samples';
import type { Words } from '../../utils/words/words';

interface ExportedArchive {
  readonly count: number;
  readonly archive: Blob;
  readonly masked: { readonly count: number; readonly list: string };
}

/** `share` (0–1) is what a blind annotator is given. Undefined where there is nothing to export. */
export async function exportRows(
  collection: Collection,
  rows: readonly SampleRow[],
  request: Omit<ExportRequest, 'at'>,
  share: number,
  words: Words,
): Promise<ExportedArchive | undefined> {
  const wanted = request.isBlind ? drawn(rows, share, collection.id) : rows;
  if (wanted.length === 0) return undefined;
  const content = await readContent(collection, new Set(wanted.map(({ id }) => id)));
  const { transfer, agreement } = words.collection;
  const { count, files, masked } = await exported(
    content,
    wanted,
    { ...request, at: new Date().toISOString() },
    { ...words.collectionFiles, formats: transfer.formats, coefficients: agreement.coefficients },
  );
  return { count, archive: await makeZip(files), masked };
}
