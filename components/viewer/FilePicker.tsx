/** Takes a file that is dropped or chosen. */
import { useState } from 'preact/hooks';
import type { Words } from '../../utils/words/words';
import { FileButton } from '../looks/FileButton';

interface FilePickerProps {
  readonly words: Words;
  /** What is wrong with the file before, in the reader's language. */
  readonly problem: string | undefined;
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

export function FilePicker({ words: { files }, problem, accept, onFile }: FilePickerProps) {
  const [isOver, setOver] = useState(false);
  const take = (list: FileList | null | undefined) => {
    const [file] = list ?? [];
    if (file) onFile(file);
  };
  return (
    <section
      class={isOver ? 'file-picker over' : 'file-picker'}
      aria-label={files.choose}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      {problem !== undefined && <p role="alert">{problem}</p>}
      <p>
        {files.drop} <FileButton text={files.choose} accept={accept} onFiles={([file]) => onFile(file)} />
      </p>
      <p class="aside">{files.privacy}</p>
    </section>
  );
}
