/** The samples that were collected from the document shown: where they stand, and what has changed. */
import type { Words } from '../../utils/words/words';
import { Disclosure } from '../report/Disclosure';
import type { PageSampleView, PanelActions } from './panel-view';

interface PageSamplesProps {
  readonly words: Words;
  readonly samples: readonly PageSampleView[];
  readonly onReveal: PanelActions['onRevealPassage'];
}

export function PageSamples({ words, samples, onReveal }: PageSamplesProps) {
  const { here, labels } = words.collection;
  if (samples.length === 0) return null;
  return (
    <Disclosure class="text-button" summary={here.label(samples.length)}>
      <ul class="page-samples">
        {samples.map(({ id, quote, category, label, located }) => (
          <li key={id}>
            <p class="aside">
              {category} · {labels[label]}
              {!located.isThere && <strong> · {here.changed}</strong>}
            </p>
            {located.isThere ? (
              <>
                <q>{quote}</q>{' '}
                <button
                  type="button"
                  class="text-button"
                  onClick={() => void onReveal({ start: located.start, end: located.end, quote })}
                >
                  {here.reveal}
                </button>
              </>
            ) : (
              <dl class="then-and-now">
                <dt>{here.before}</dt>
                <dd>
                  <q>{quote}</q>
                </dd>
                <dt>{here.now}</dt>
                <dd>{located.now ?? here.nothingNow}</dd>
              </dl>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
