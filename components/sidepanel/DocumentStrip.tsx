/** The document as a strip from its beginning to its end, with the places of the findings. */
import type { Finding } from '../../utils/analysis/schema';

interface DocumentStripProps {
  readonly findings: readonly Finding[];
  readonly textLength: number;
  readonly openId: string | undefined;
  readonly onOpen: (id: string) => void;
}

/** For the mouse alone: the same findings are reached by keyboard on their cards. */
export function DocumentStrip({ findings, textLength, openId, onOpen }: DocumentStripProps) {
  if (textLength === 0) return null;
  const percent = (length: number) => `${(100 * length) / textLength}%`;
  return (
    <div class="strip" aria-hidden="true">
      {findings.map(({ id, start, end, quote, severity }) => (
        <button
          key={id}
          type="button"
          tabIndex={-1}
          class={id === openId ? `place ${severity} open` : `place ${severity}`}
          style={{ insetInlineStart: percent(start), width: percent(end - start) }}
          title={quote}
          onClick={() => onOpen(id)}
        />
      ))}
    </div>
  );
}
