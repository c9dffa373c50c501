/** Makes drafts of files. */
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { readBytes } from '../../utils/files/read-bytes';
import { REFUSAL_WORDS } from '../../utils/files/refusal';
import { type Companion, type Draft, newDraft } from '../../utils/platform/drafts';
import type { WordsLanguage } from '../../utils/words/words';

/** What was read of some files: drafts, and a line for each that was refused. */
export interface OpenedFiles {
  readonly drafts: readonly Draft[];
  readonly problems: readonly string[];
}

const pdfSetup = () => ({ cMapUrl: '/cmaps/', workerUrl });

export async function openFiles(files: Iterable<File>, language: WordsLanguage): Promise<OpenedFiles> {
  const drafts: Draft[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const reading = await readBytes(file.name, bytes, pdfSetup);
    if (!reading.ok) {
      problems.push(`${file.name}：${REFUSAL_WORDS[reading.code][language]}`);
      continue;
    }
    const text = inEditor(reading.source.text);
    const isDocx = /\.docx$/i.test(file.name);
    drafts.push(
      newDraft({
        name: file.name.replace(/\.[^.]+$/, ''),
        text,
        file: isDocx ? { bytes, text } : null,
        plannedOn: reading.source.issuedOn ?? null,
      }),
    );
  }
  return { drafts, problems };
}

/** Another document to set the draft beside; a sentence where it cannot be read. */
export async function openCompanion(file: File, language: WordsLanguage): Promise<Companion | string> {
  const reading = await readBytes(file.name, new Uint8Array(await file.arrayBuffer()), pdfSetup);
  if (!reading.ok) return `${file.name}：${REFUSAL_WORDS[reading.code][language]}`;
  return { name: file.name, text: reading.source.text };
}

/** Line ends as the editor has them. */
function inEditor(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}
