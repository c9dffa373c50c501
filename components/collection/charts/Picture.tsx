/** One picture: title, drawing, its numbers as a table, and the ways to save it. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChartWords } from '../../../utils/words/zh-charts';
import { useDrawingSize } from '../../report/use-drawing-size';
import type { PictureContent } from './content';
import { NumbersTable } from './NumbersTable';
import { PAGE } from './palette';
import { pngOf } from './png';
import { standaloneSvg } from './standalone-svg';

/** Takes a file: its name, what is in it, its media type. */
export type SavePicture = (name: string, content: string | Blob, type: string) => void;

interface PictureProps {
  readonly words: ChartWords;
  readonly content: PictureContent;
  readonly onSave: SavePicture;
}

export function Picture({ words, content, onSave }: PictureProps) {
  const { title, note, summary, table, draw } = content;
  const [hasFailed, setFailed] = useState(false);
  const save = async (kind: 'svg' | 'png') => {
    const svg = standaloneSvg(content);
    if (!svg) return;
    const png = kind === 'png' ? await pngOf(svg) : undefined;
    setFailed(kind === 'png' && !png);
    if (kind === 'svg') onSave(`${title}.svg`, svg.text, 'image/svg+xml');
    else if (png) onSave(`${title}.png`, png, 'image/png');
  };
  const button = (kind: 'svg' | 'png', text: string) => (
    <button type="button" class="text-button" aria-label={words.save(text, title)} onClick={() => void save(kind)}>
      {text}
    </button>
  );
  return (
    <figure class="picture">
      <figcaption>
        <h2>{title}</h2>
        {note && <p class="aside">{note}</p>}
      </figcaption>
      {draw ? <Drawing draw={draw} summary={summary} /> : <p>{summary}</p>}
      {draw && (
        <p class="picture-actions">
          {button('svg', words.saveSvg)}
          {button('png', words.savePng)}
          <span role="status">{hasFailed ? words.pngFailed : ''}</span>
        </p>
      )}
      {table.rows.length > 0 && (
        <details>
          <summary>{words.table}</summary>
          <NumbersTable title={title} table={table} />
        </details>
      )}
    </figure>
  );
}

function Drawing({ draw, summary }: { readonly draw: NonNullable<PictureContent['draw']>; readonly summary: string }) {
  const { ruler, size } = useDrawingSize();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.replaceChildren(draw({ ...size, palette: PAGE }));
  }, [draw, size]);
  return (
    <>
      <div class="picture-ruler" ref={ruler} aria-hidden="true" />
      <div class="picture-drawing" role="img" aria-label={summary} ref={place} />
    </>
  );
}
