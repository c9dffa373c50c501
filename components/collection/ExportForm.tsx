/** Samples out: which, in what format, with what masked. */
import { useState } from 'preact/hooks';
import { MASK_KINDS, type MaskKind } from '../../utils/collection/masking';
import type { Words } from '../../utils/words/words';
import { Choice } from '../looks/Choice';
import { ShareChoice } from './ShareChoice';

type Transfer = Words['collection']['transfer'];

/** What is asked for. */
export interface ExportWish {
  readonly format: keyof Transfer['formats'];
  readonly which: keyof Transfer['scopes'];
  /** Of a blind package, in percent. */
  readonly share: number;
  readonly fallback: 'none' | 'tool';
  readonly negatives: 'exclude' | 'include';
  readonly mask: readonly MaskKind[];
}

interface ExportFormProps {
  readonly words: Words;
  /** Gives what to say of it. */
  readonly onExport: (wish: ExportWish) => Promise<string>;
}

/** Formats in which a sample is what one label says. */
const WITH_OUTCOME: readonly ExportWish['format'][] = ['label-studio', 'doccano', 'brat', 'bio'];

export function ExportForm({ words, onExport }: ExportFormProps) {
  const { transfer } = words.collection;
  const [wish, setWish] = useState<ExportWish>({
    format: 'jsonl',
    which: 'all',
    share: 10,
    fallback: 'tool',
    negatives: 'exclude',
    mask: [],
  });
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const change = (part: Partial<ExportWish>) => setWish({ ...wish, ...part });
  const run = async () => {
    setBusy(true);
    setSaid(transfer.exporting);
    setSaid(await onExport(wish));
    setBusy(false);
  };
  return (
    <section>
      <h2>{transfer.exportTitle}</h2>
      <Choice
        label={transfer.format}
        value={wish.format}
        names={transfer.formats}
        onChoose={(format) => change({ format })}
      />
      {wish.format === 'gold' && <p class="aside">{transfer.goldNote}</p>}
      <Choice
        label={transfer.which}
        value={wish.which}
        names={transfer.scopes}
        onChoose={(which) => change({ which })}
      />
      {wish.which === 'blind' && (
        <ShareChoice words={words} share={wish.share} onShare={(share) => change({ share })} />
      )}
      {WITH_OUTCOME.includes(wish.format) && (
        <>
          <label class="check">
            <input
              type="checkbox"
              checked={wish.fallback === 'tool'}
              onChange={({ currentTarget }) => change({ fallback: currentTarget.checked ? 'tool' : 'none' })}
            />{' '}
            {transfer.fallback}
          </label>
          <label class="check">
            <input
              type="checkbox"
              checked={wish.negatives === 'include'}
              onChange={({ currentTarget }) => change({ negatives: currentTarget.checked ? 'include' : 'exclude' })}
            />{' '}
            {transfer.negatives}
          </label>
        </>
      )}
      <fieldset class="masks">
        <legend>{transfer.mask}</legend>
        {MASK_KINDS.map((kind) => (
          <label key={kind} class="check">
            <input
              type="checkbox"
              checked={wish.mask.includes(kind)}
              onChange={({ currentTarget }) =>
                change({ mask: currentTarget.checked ? [...wish.mask, kind] : wish.mask.filter((one) => one !== kind) })
              }
            />{' '}
            {transfer.masks[kind]}
          </label>
        ))}
      </fieldset>
      <p>
        <button type="button" class="plain-button" disabled={isBusy} onClick={() => void run()}>
          {transfer.export}
        </button>{' '}
        <span role="status">{said}</span>
      </p>
    </section>
  );
}
