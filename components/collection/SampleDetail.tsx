/** One sample in its context: the document, what the rules said, what everybody says, and the reader's own word. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { judgementBy, type SampleEdit } from '../../utils/collection/editing';
import { LABELS, type Sample } from '../../utils/collection/schema';
import type { Words } from '../../utils/words/words';
import type { CollectionActions, CollectionView } from './collection-view';
import { SampleContext } from './SampleContext';

interface SampleDetailProps
  extends Pick<CollectionView, 'collection' | 'annotator' | 'documents' | 'nameOf'>,
    Pick<CollectionActions, 'onEdit' | 'onLook' | 'onOpenPage'> {
  readonly words: Words;
  readonly id: string;
  /** Another value after each change, so that the sample is read again. */
  readonly version: unknown;
  readonly onClose: () => void;
}

export function SampleDetail({ words, id, version, onClose, ...rest }: SampleDetailProps) {
  const [sample, setSample] = useState<Sample | 'gone'>();
  useEffect(() => {
    let isCurrent = true;
    void rest.onLook(id).then((found) => isCurrent && setSample(found ?? 'gone'));
    return () => {
      isCurrent = false;
    };
  }, [id, version]);
  const { sample: say } = words.collection;
  return (
    <section class="sample-detail" aria-label={say.label}>
      <button type="button" class="text-button close" onClick={onClose}>
        {say.close}
      </button>
      {sample === 'gone' && <p>{say.gone}</p>}
      {sample !== undefined && sample !== 'gone' && <Detail key={sample.id} words={words} sample={sample} {...rest} />}
    </section>
  );
}

interface DetailProps extends Omit<SampleDetailProps, 'id' | 'version' | 'onClose' | 'onLook'> {
  readonly sample: Sample;
}

function Detail({ words, sample, collection, annotator, documents, nameOf, onEdit, onOpenPage }: DetailProps) {
  const { sample: say, labels, uncategorised, unknown } = words.collection;
  const document = documents.get(sample.documentHash);
  const own = judgementBy(sample, annotator);
  const written = own?.note ?? '';
  const [note, setNote] = useState(written);
  const writtenBefore = useRef(written);
  // A note that another window has written meanwhile is shown, but takes the place of nothing that is being typed.
  useEffect(() => {
    const before = writtenBefore.current;
    setNote((typed) => (typed === before ? written : typed));
    writtenBefore.current = written;
  }, [written]);
  const edit = (change: SampleEdit) => void onEdit([sample.id], change);
  const categoryName = (category: string | null) => (category === null ? uncategorised : nameOf(category));
  return (
    <>
      <SampleContext sample={sample} />
      <dl>
        <dt>{say.document}</dt>
        <dd>
          {document?.head.title ?? unknown}
          {document?.head.number ? `（${document.head.number}）` : ''}{' '}
          <DocumentLink words={words} url={document?.url ?? null} onOpenPage={onOpenPage} />
        </dd>
        <dt>{say.found}</dt>
        <dd>
          {sample.found
            ? say.foundAs(
                categoryName(sample.category),
                words.findings.severity[sample.found.severity],
                sample.found.confidence.toFixed(2),
                sample.found.rulesVersion,
              )
            : say.selection}
        </dd>
      </dl>
      <div class="label-buttons">
        {LABELS.map((label) => (
          <button
            key={label}
            type="button"
            class="plain-button"
            aria-pressed={own?.label === label}
            onClick={() => edit({ label: own?.label === label ? null : label })}
          >
            {labels[label]}
          </button>
        ))}
        <select
          aria-label={say.correct}
          value={own?.category ?? ''}
          onChange={(event) => edit({ category: event.currentTarget.value || null })}
        >
          <option value="">{say.asCollected}</option>
          {collection.codebook.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <label class="note">
        {say.note}
        <textarea
          rows={2}
          placeholder={say.noteHint}
          value={note}
          maxLength={2000}
          onInput={(event) => setNote(event.currentTarget.value)}
          onBlur={() => note !== written && edit({ note })}
        />
      </label>
      {sample.tags.length > 0 && (
        <p class="tags">
          {sample.tags.map((tag) => (
            <button
              key={tag}
              type="button"
              class="tag"
              aria-label={say.removeTag(tag)}
              onClick={() => edit({ removeTags: [tag] })}
            >
              {tag} <span aria-hidden="true">×</span>
            </button>
          ))}
        </p>
      )}
      <Judgements words={words} sample={sample} categoryName={categoryName} />
      {sample.history.length > 0 && (
        <details>
          <summary>{say.history}</summary>
          <ul class="history">
            {sample.history.map(({ at, by, field, from, to }) => (
              <li key={`${at}${field}`}>
                {say.change(
                  at.slice(0, 16).replace('T', ' '),
                  by,
                  say.fields[field],
                  from ?? say.nothing,
                  to ?? say.nothing,
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function DocumentLink({
  words,
  url,
  onOpenPage,
}: Pick<DetailProps, 'words' | 'onOpenPage'> & { readonly url: string | null }) {
  const { sample: say } = words.collection;
  if (url === null || !/^(https?|file):/.test(url)) return <span class="aside">{say.isFile}</span>;
  return (
    <>
      <button type="button" class="text-button" onClick={() => onOpenPage(url)}>
        {say.openPage}
      </button>
      <span class="aside open-hint">{say.openHint}</span>
    </>
  );
}

interface JudgementsProps extends Pick<DetailProps, 'words' | 'sample'> {
  readonly categoryName: (category: string | null) => string;
}

function Judgements({ words, sample, categoryName }: JudgementsProps) {
  const { sample: say, labels } = words.collection;
  if (sample.judgements.length === 0 && !sample.settled) return null;
  const rows = [
    ...sample.judgements.map((one) => ({ who: one.annotator, ...one })),
    ...(sample.settled ? [{ who: say.settled, ...sample.settled }] : []),
  ];
  return (
    <>
      <h2>{say.judgements}</h2>
      <ul class="judgements">
        {rows.map(({ who, label, category, note }) => (
          <li key={who}>
            <strong>{who}</strong> {labels[label]}
            {category !== null && ` · ${categoryName(category)}`}
            {note !== '' && <span class="aside"> {note}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
