/** A draft beside the document of the level above: copied, tightened, added. */
import { useState } from 'preact/hooks';
import type { Finding } from '../../utils/analysis/schema';
import type { TargetChange } from '../../utils/compare/target-changes';
import type { UpperComparison } from '../../utils/compare/with-upper';
import type { Words } from '../../utils/words/words';
import { FileButton } from '../looks/FileButton';

interface UpperPanelProps {
  readonly words: Words;
  /** The name of the upper document; undefined where none was chosen. */
  readonly name: string | undefined;
  readonly comparison: UpperComparison | undefined;
  readonly accept: string;
  readonly problem: string | undefined;
  readonly titleOf: (category: Finding['category']) => string;
  readonly textAt: (span: { readonly start: number; readonly end: number }) => string;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
  readonly onRemove: () => void;
  readonly onReveal: (span: { readonly start: number; readonly end: number }) => void;
}

export function UpperPanel({ words, name, comparison, accept, problem, ...rest }: UpperPanelProps) {
  const { upper } = words.draft;
  const [pasted, setPasted] = useState('');
  if (name === undefined)
    return (
      <section class="companion">
        <p>{upper.note}</p>
        <p role="alert">{problem}</p>
        <FileButton text={upper.choose} accept={accept} onFiles={([file]) => rest.onFile(file)} />
        <label class="note">
          {upper.paste}
          <textarea
            rows={6}
            value={pasted}
            onInput={({ currentTarget }) => {
              setPasted(currentTarget.value);
              if (currentTarget.value.trim().length > 20) rest.onText(currentTarget.value);
            }}
          />
        </label>
      </section>
    );
  return (
    <section class="companion">
      <p>
        {upper.against(name)}{' '}
        <button type="button" class="text-button" onClick={rest.onRemove}>
          {upper.remove}
        </button>
      </p>
      {comparison && <Comparison words={words} comparison={comparison} {...rest} />}
    </section>
  );
}

interface ComparisonProps extends Pick<UpperPanelProps, 'words' | 'titleOf' | 'textAt' | 'onReveal'> {
  readonly comparison: UpperComparison;
}

function Comparison({ words: { draft }, comparison, titleOf, textAt, onReveal }: ComparisonProps) {
  const { upper } = draft;
  const { targets, burdens, findings } = comparison;
  const tightened = targets.filter(({ direction }) => direction === 'tightened');
  const others = targets.filter(({ direction }) => direction !== 'tightened');
  const own = findings.filter(({ origin }) => origin === 'own');
  return (
    <>
      <p>{upper.copied(comparison.copiedShare)}</p>
      <h2>{upper.targets(targets.length)}</h2>
      <ul class="changes">
        {[...tightened, ...others].map((target) => (
          <Target key={`${target.draft.start} ${target.kind}`} target={target} upper={upper} onReveal={onReveal} />
        ))}
      </ul>
      <h2>{upper.burdens(burdens.length)}</h2>
      <ul class="changes">
        {burdens.map((burden) => (
          <li key={`${burden.start} ${burden.kind}`}>
            <button type="button" class="text-button" onClick={() => onReveal(burden)}>
              {upper.burdenKinds[burden.kind]}：{burden.what}
            </button>
            <p class="aside">{textAt(burden.sentence)}</p>
          </li>
        ))}
      </ul>
      <h2>{upper.findings(own.length, findings.length - own.length)}</h2>
      <ul class="changes">
        {own.map(({ finding }) => (
          <li key={finding.id}>
            <button type="button" class="text-button" onClick={() => onReveal(finding)}>
              {titleOf(finding.category)}
            </button>{' '}
            <q>{finding.quote}</q>
          </li>
        ))}
      </ul>
    </>
  );
}

interface TargetProps {
  readonly target: TargetChange;
  readonly upper: Words['draft']['upper'];
  readonly onReveal: UpperPanelProps['onReveal'];
}

function Target({ target, upper, onReveal }: TargetProps) {
  const { kind, direction, isReturn } = target;
  return (
    <li class={direction}>
      <strong>{upper.directions[direction]}</strong> <span class="aside">{upper.kinds[kind]}</span>
      <br />
      <button type="button" class="text-button" onClick={() => onReveal(target.draft)}>
        {upper.pair(target.upper.quote, target.draft.quote)}
      </button>
      {isReturn && <p class="aside">{upper.isReturn}</p>}
    </li>
  );
}
