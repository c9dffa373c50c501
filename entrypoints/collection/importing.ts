/** Reads a file of samples, whatever its format, and checks it before anything is written. */

import { MAX_FILE } from '../../utils/collection/formats/checked-json';
import { readDoccano } from '../../utils/collection/formats/doccano';
import type { ImportContext, Imported } from '../../utils/collection/formats/imports';
import { FORMAT } from '../../utils/collection/formats/jsonl-schema';
import { splitLines } from '../../utils/collection/formats/lines';
import { readBrat } from '../../utils/collection/formats/read-brat';
import { gatherJsonl, readJsonl } from '../../utils/collection/formats/read-jsonl';
import { readLabelStudio } from '../../utils/collection/formats/read-label-studio';
import { readWebAnnotations } from '../../utils/collection/formats/read-web-annotation';
import { isZip, openZip } from '../../utils/files/zip';
import { sha256 } from '../../utils/platform/hash';

/** A file that was read: what can be imported, and what cannot. */
export interface ReadFile extends Imported {
  readonly name: string;
  readonly hash: string;
}

/** Characters of a file by which its format is told. */
const BEGINNING = 4000;

/** Undefined where the format is not known. An archive that was exported here is looked into. */
export async function readSampleFile(file: File, by: string): Promise<ReadFile | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const context: ImportContext = { hash: sha256, collectedBy: by, annotator: file.name, at: new Date().toISOString() };
  const imported = isZip(bytes) ? await readArchive(bytes, context) : await readData(new Blob([bytes]), context);
  return imported && { ...imported, name: file.name, hash: await sha256(bytes) };
}

async function readArchive(bytes: Uint8Array<ArrayBuffer>, context: ImportContext): Promise<Imported | undefined> {
  const decoder = new TextDecoder();
  const names = [...openZip(bytes)];
  const brat = names.filter(([name]) => /\.(?:txt|ann)$/.test(name));
  if (brat.length > 0)
    return readBrat(
      brat.map(([name, file]) => ({ name, text: decoder.decode(file.read()) })),
      context,
    );
  const data = names.find(([name]) => /\.(?:jsonl|jsonld|json)$/.test(name));
  return data && readData(new Blob([new Uint8Array(data[1].read())]), context);
}

async function readData(blob: Blob, context: ImportContext): Promise<Imported | undefined> {
  const beginning = (await blob.slice(0, BEGINNING).text()).replace(/^\ufeff/, '').trimStart();
  const firstLine = beginning.split('\n', 1)[0] ?? '';
  if (firstLine.includes(`"${FORMAT}"`)) return gatherJsonl(readJsonl(splitLines(chunksOf(blob))), context.hash);
  const isWhole =
    beginning.startsWith('[') ||
    /"@context"\s*:|"type"\s*:\s*\[?\s*"Annotation/.test(firstLine) ||
    firstLine.trim() === '{';
  if (!isWhole) return beginning.startsWith('{') ? readDoccano(splitLines(chunksOf(blob)), context) : undefined;
  if (blob.size > MAX_FILE)
    return { documents: [], texts: new Map(), samples: [], problems: [{ line: 0, field: '', code: 'too-long' }] };
  const json = await blob.text();
  const isAnnotations = /"(?:@context|target|motivation)"\s*:/.test(beginning);
  return isAnnotations ? readWebAnnotations(json, context) : readLabelStudio(json, context);
}

async function* chunksOf(blob: Blob): AsyncGenerator<string> {
  const reader = blob.stream().pipeThrough(new TextDecoderStream()).getReader();
  while (true) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
