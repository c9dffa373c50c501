/** Taking samples into the researcher's collection, and what came of it. */
import type { Words } from '../../utils/words/words';
import type { CollectingActions, CollectingState } from './panel-view';

interface CollectButtonsProps extends Pick<CollectingActions, 'onCollect'> {
  readonly words: Words;
  /** Findings that can be taken all at once. */
  readonly count: number;
}

export function CollectButtons({ words: { collection }, count, onCollect }: CollectButtonsProps) {
  return (
    <>
      {count > 0 && (
        <button type="button" class="text-button" onClick={() => onCollect('all')}>
          {collection.take.all(count)}
        </button>
      )}
      <button type="button" class="text-button" onClick={() => onCollect('selection')}>
        {collection.take.selection}
      </button>
    </>
  );
}

interface CollectedNoteProps extends Pick<CollectingActions, 'onUndoCollecting' | 'onKeepText' | 'onCollection'> {
  readonly words: Words;
  readonly collecting: CollectingState | undefined;
}

/** Stays at the foot of the panel until the next thing is done. */
export function CollectedNote({ words, collecting, onUndoCollecting, onKeepText, onCollection }: CollectedNoteProps) {
  const { take, open } = words.collection;
  return (
    <div class="collected" role="status">
      {collecting?.status === 'problem' && <p>{take.problem[collecting.problem]}</p>}
      {collecting?.status === 'undone' && <p>{take.undone}</p>}
      {collecting?.status === 'collected' && (
        <>
          <p>
            {take.done(collecting.added, collecting.known, collecting.name)}{' '}
            {collecting.added > 0 && (
              <button type="button" class="text-button" onClick={onUndoCollecting}>
                {take.undo}
              </button>
            )}{' '}
            <button type="button" class="text-button" onClick={onCollection}>
              {open}
            </button>
          </p>
          {collecting.asksText && (
            <p>
              {take.askText}{' '}
              <button type="button" class="text-button" onClick={() => onKeepText(true)}>
                {take.keepText}
              </button>{' '}
              <button type="button" class="text-button" onClick={() => onKeepText(false)}>
                {take.contextOnly}
              </button>
            </p>
          )}
        </>
      )}
    </div>
  );
}
