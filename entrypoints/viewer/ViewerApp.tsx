/** The reader's page: takes a file, renders it, and has it read and marked like any page. */
import { useEffect, useState } from 'preact/hooks';
import { z } from 'zod/mini';
import { FilePicker } from '../../components/viewer/FilePicker';
import { PdfPages } from '../../components/viewer/PdfPages';
import { TextPages } from '../../components/viewer/TextPages';
import { READABLE_KINDS } from '../../utils/files/read-bytes';
import { REFUSAL_WORDS } from '../../utils/files/refusal';
import { piecesOfLines, piecesOfSpans, RenderedText } from '../../utils/page/rendered-text';
import type { Piece } from '../../utils/page/text-map';
import { askBackground, messageOf } from '../../utils/platform/messaging';
import { openPanelHere } from '../../utils/platform/panel-opening';
import { serveDocument } from '../shared/serving';
import { useSettings, warn } from '../shared/use-settings';
import { type FileOrigin, type OpenedFile, type Opening, openFile, openFrom } from './opened-file';

type Stage = { readonly file?: OpenedFile; readonly problem?: string; readonly isReading?: boolean };

export function ViewerApp({ origin }: { readonly origin: FileOrigin | undefined }) {
  const inPage = useSettings();
  const [stage, setStage] = useState<Stage>({});
  const isReady = inPage !== undefined;
  useEffect(() => {
    if (isReady && origin) void take(openFrom(origin));
  }, [isReady]);
  if (!inPage) return null;

  const { words, language } = inPage;
  const take = async (opening: Promise<Opening>) => {
    setStage({ isReading: true });
    try {
      const opened = await opening;
      if (opened.ok) return setStage({ file: opened.file });
      const { code } = opened;
      setStage({ problem: code === 'not-reachable' ? words.files.notReachable : REFUSAL_WORDS[code][language] });
    } catch (error) {
      setStage({ problem: words.files.failed(messageOf(error)) });
    }
  };
  const takeFile = (file: File) => {
    openPanelHere().catch(warn);
    void take(file.arrayBuffer().then((buffer) => openFile(file.name, new Uint8Array(buffer))));
  };
  const { file, problem, isReading } = stage;
  // A title would stand in the browser's history, whatever the file is.
  document.title = words.files.title;
  return (
    <div class="viewer">
      <header class="masthead">
        <h1>{file?.name ?? words.files.title}</h1>
        {file && (
          <button type="button" class="text-button" onClick={() => void openPanelHere().catch(warn)}>
            {words.files.openPanel}
          </button>
        )}
      </header>
      <main>
        {isReading && <p role="status">{words.files.reading}</p>}
        {!file && !isReading && (
          <FilePicker words={words} problem={problem} accept={READABLE_KINDS.join()} onFile={takeFile} />
        )}
        {file?.pdf && (
          <PdfPages
            words={words}
            {...file.pdf.layout}
            onDraw={(page, canvas) => void file.pdf?.pages.draw(page, canvas, SCALE * devicePixelRatio).catch(warn)}
            onRendered={(elements) => serve(file, piecesOfSpans(file.pdf?.layout.pieces ?? [], elements))}
          />
        )}
        {file && !file.pdf && (
          <TextPages
            text={file.source.text}
            onRendered={(elements) => serve(file, piecesOfLines(file.source.text, elements))}
          />
        )}
      </main>
    </div>
  );
}

/** Pixels to a point, as in the style sheet. */
const SCALE = 1.35;

/** One file for each page: another one is opened in another tab. */
function serve({ source, name, address }: OpenedFile, pieces: readonly Piece[]): void {
  const { text, title = name.replace(/\.[^.]+$/, ''), publishedOn } = source;
  serveDocument(new RenderedText({ text, title, publishedOn, address }, pieces));
  void askBackground({ type: 'file-opened' }, z.unknown()).catch(warn);
}
