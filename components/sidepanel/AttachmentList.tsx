/** The files that a page links, each to be opened in the extension's own reader. */
import type { Words } from '../../utils/words/words';
import type { PanelActions, ReadView } from './panel-view';

interface AttachmentListProps extends Pick<PanelActions, 'onOpenFile'>, Pick<ReadView, 'attachments'> {
  readonly words: Words;
}

/** Nothing where there is none. */
export function AttachmentList({ words: { files }, attachments, onOpenFile }: AttachmentListProps) {
  if (attachments.length === 0) return null;
  return (
    <section class="attachments" aria-label={files.attachments}>
      <h2>{files.attachments}</h2>
      <ul>
        {attachments.map(({ href, name }) => (
          <li key={href}>
            <button type="button" class="text-button" onClick={() => onOpenFile(href)}>
              {files.openAttachment(name)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
