/** What was matched and is not shown: set aside by the user's choice, or cleared by an exemption; each says why. */
import type { Category } from '../../utils/analysis/schema';
import type { Words } from '../../utils/words/words';
import { Disclosure } from '../report/Disclosure';
import { PassageButton } from '../report/PassageButton';
import { type Passage, type Passages, spanKey } from '../report/passage';
import type { PanelActions, ReadView } from './panel-view';

interface NotShownProps extends Pick<PanelActions, 'onOptions' | 'onRestore'> {
  readonly words: Words;
  readonly view: ReadView;
  readonly titleOf: (category: Category) => string;
  readonly passages: Passages;
}

/** Nothing where nothing was left out. */
export function NotShown({ words, view, titleOf, passages, onOptions, onRestore }: NotShownProps) {
  const { notShown, dismiss } = words;
  const setAside = view.setAside.map(({ finding, cause, dismissal }) => ({
    category: finding.category,
    passage: { start: finding.start, end: finding.end, before: '', quote: finding.quote, after: '' },
    why: dismissal ? dismiss.because(dismiss.scopes[dismissal.scope], dismissal.reason) : notShown.setAside[cause],
    dismissalId: dismissal?.id,
  }));
  const exempted = view.report.exempted.flatMap((exempted) => {
    const passage = passages.at(exempted);
    return passage
      ? [{ category: exempted.category, passage, why: notShown.exempted[exempted.cause], dismissalId: undefined }]
      : [];
  });
  const list = (items: readonly LeftOut[]) => (
    <ul class="left-out">
      {items.map(({ category, passage, why, dismissalId }) => (
        <li key={`${category} ${spanKey(passage)}`}>
          <p class="aside">
            {notShown.item(titleOf(category), why)}{' '}
            {dismissalId !== undefined && (
              <button type="button" class="text-button" onClick={() => onRestore(dismissalId)}>
                {dismiss.restore}
              </button>
            )}
          </p>
          <PassageButton words={words} passage={passage} passages={passages} />
        </li>
      ))}
    </ul>
  );
  if (setAside.length + exempted.length === 0) return null;
  return (
    <section class="not-shown" aria-label={notShown.label}>
      {setAside.length > 0 && (
        <div>
          <Disclosure class="not-shown-head" summary={notShown.setAsideCount(setAside.length)}>
            {list(setAside)}
            <button type="button" class="text-button" onClick={onOptions}>
              {notShown.change}
            </button>
          </Disclosure>
        </div>
      )}
      {exempted.length > 0 && (
        <div>
          <Disclosure class="not-shown-head" summary={notShown.exemptedCount(exempted.length)}>
            {list(exempted)}
          </Disclosure>
        </div>
      )}
    </section>
  );
}

interface LeftOut {
  readonly category: Category;
  readonly passage: Passage;
  readonly why: string;
  readonly dismissalId: string | undefined;
}
