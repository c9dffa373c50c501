/** LibreOffice Calc as the peer that opens our tables, where it is installed; its tests are skipped elsewhere and say so. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';

type Rows = readonly (readonly string[])[];

export const hasCalc = openInCalc('probe.csv', 'a,b').size > 0;
if (!hasCalc) console.warn('LibreOffice with Calc is not installed: tables are not opened in it');

/** The cells of each sheet by its name, as they are shown; of a CSV file all columns are opened as text. Empty where it cannot be opened. */
export function openInCalc(name: string, bytes: Uint8Array | string): ReadonlyMap<string, Rows> {
  const folder = mkdtempSync(join(tmpdir(), 'table-'));
  try {
    writeFileSync(join(folder, name), bytes);
    const asText = Array.from({ length: 60 }, (_, i) => `${i + 1}/2`).join('/');
    spawnSync('soffice', [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
      '--headless',
      ...(name.endsWith('.csv') ? [`--infilter=CSV:44,34,76,1,${asText}`] : []),
      // Commas, quotes, UTF-8, cells as shown, every sheet in a file of its own.
      ...['--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'],
      ...['--outdir', join(folder, 'out'), join(folder, name)],
    ]);
    const stem = name.replace(/\.\w+$/, '');
    const files = readdirSync(folder).includes('out') ? readdirSync(join(folder, 'out')) : [];
    return new Map(
      files.map((file) => {
        const text = readFileSync(join(folder, 'out', file), 'utf8').replace(/^\uFEFF/, '');
        const rows = Papa.parse<string[]>(text.trimEnd()).data;
        return [file.slice(stem.length + 1).replace(/\.csv$/, ''), rows];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
