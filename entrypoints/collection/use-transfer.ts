/** Files of samples, in and out. */
import { useEffect, useState } from 'preact/hooks';
import type { ExportWish } from '../../components/collection/ExportForm';
import type { ImportOffer } from '../../components/collection/ImportForm';
import type { SampleRow } from '../../utils/collection/rows';
import type { Collection } from '../../utils/collection/schema';
import type { StoredImport } from '../../utils/platform/collection/database';
import { forgetImport, importSamples, unfinishedImports } from '../../utils/platform/collection/importing';
import { isQuotaError } from '../../utils/platform/quota';
import type { Words } from '../../utils/words/words';
import { saveBlob, saveFile } from '../shared/save-file';
import { warn } from '../shared/use-settings';

interface TransferOf {
  readonly collection: Collection | undefined;
  readonly words: Words | undefined;
  readonly annotator: string;
  /** The samples of each scope. */
  readonly rowsIn: (which: ExportWish['which']) => readonly SampleRow[];
  readonly onImported: () => Promise<void>;
}

export function useTransfer({ collection, words, annotator, rowsIn, onImported }: TransferOf) {
  const [unfinished, setUnfinished] = useState<readonly StoredImport[]>([]);
  const look = async () => setUnfinished(collection ? await unfinishedImports(collection.id) : []);
  useEffect(() => void look().catch(warn), [collection?.id]);

  const onExport = async ({ which, share, ...wish }: ExportWish): Promise<string> => {
    if (!collection || !words) return '';
    const { transfer, failed } = words.collection;
    try {
      const { exportRows } = await import('./exporting');
      const request = { ...wish, isBlind: which === 'blind' };
      const exported = await exportRows(collection, rowsIn(which), request, share / 100, words);
      if (!exported) return transfer.nothing;
      const name = transfer.fileName(collection.name, new Date().toISOString().slice(0, 10));
      saveBlob(`${name}.zip`, exported.archive);
      const { masked } = exported;
      if (masked.count > 0) saveFile(`${name}-masked.csv`, masked.list, 'text/csv');
      return transfer.exported(exported.count, masked.count);
    } catch (error) {
      warn(error);
      return failed(error instanceof Error ? error.message : String(error));
    }
  };

  const onRead = async (file: File): Promise<ImportOffer | undefined> => {
    if (!collection || !words) return undefined;
    const { readSampleFile } = await import('./importing');
    const read = await readSampleFile(file, annotator);
    if (!read) return undefined;
    return {
      samples: read.samples.length,
      problems: read.problems,
      write: async (onProgress) => {
        try {
          const { added, merged } = await importSamples(collection.id, read, read, onProgress);
          return words.collection.transfer.imported(added, merged);
        } catch (error) {
          if (isQuotaError(error)) return words.collection.full;
          throw error;
        } finally {
          await look();
          await onImported();
        }
      },
    };
  };
  return {
    unfinished,
    onExport,
    onRead,
    onForget: (id: string) => void forgetImport(id).then(look).catch(warn),
  };
}
