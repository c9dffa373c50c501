/** A button that has the user choose files. */

interface FileButtonProps {
  readonly text: string;
  /** Endings and media types, as the browser takes them. */
  readonly accept: string;
  readonly isMultiple?: boolean;
  /** Never called without a file. */
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
}

export function FileButton({ text, accept, isMultiple = false, onFiles }: FileButtonProps) {
  const take = (input: HTMLInputElement) => {
    const [first, ...others] = input.files ?? [];
    if (first) onFiles([first, ...others]);
    // The same file can be chosen again.
    input.value = '';
  };
  return (
    <label class="plain-button file-button">
      {text}
      <input
        type="file"
        class="visually-hidden"
        accept={accept}
        multiple={isMultiple}
        onChange={({ currentTarget }) => take(currentTarget)}
      />
    </label>
  );
}
