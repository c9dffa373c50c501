/** A pack tried on a text: what it finds sentence by sentence, and why a rule finds one or does not. */
import { useState } from 'preact/hooks';
import type { CheckLine } from '../../utils/wording/pack-conditions';
import type { Words } from '../../utils/words/words';

export interface SentenceItem {
  readonly text: string;
  readonly foundBy: readonly string[];
  readonly unclearBy: readonly string[];
  readonly checks: (rule: string) => readonly CheckLine[];
}

interface PackTrialProps {
  readonly words: Words;
  readonly text: string;
  readonly issuedOn: string;
  readonly rules: readonly string[];
  /** Undefined while the pack cannot be tried. */
  readonly sentences: readonly SentenceItem[] | undefined;
  readonly onText: (text: string) => void;
  readonly onIssuedOn: (day: string) => void;
}

export function PackTrial({ words, text, issuedOn, rules, sentences, onText, onIssuedOn }: PackTrialProps) {
  const say = words.packs.editor;
  const [at, setAt] = useState<number>();
  const [rule, setRule] = useState('');
  const chosen = at === undefined ? undefined : sentences?.[at];
  return (
    <section class="pack-trial" aria-label={say.trial}>
      <h2>{say.trial}</h2>
      <label class="trial-text">
        {say.trialText}
        <textarea
          rows={7}
          lang="zh-CN"
          value={text}
          placeholder={say.trialHint}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      </label>
      <label>
        {say.issuedOn} <input type="date" value={issuedOn} onInput={(event) => onIssuedOn(event.currentTarget.value)} />
      </label>
      <h3>{say.sentences}</h3>
      {sentences === undefined && <p class="aside">{say.noPack}</p>}
      {sentences?.length === 0 && <p class="aside">{say.noText}</p>}
      <ol class="sentences">
        {sentences?.map((sentence, i) => (
          <li key={`${i} ${sentence.text}`} class={sentence.foundBy.length > 0 ? 'found' : undefined}>
            <button
              type="button"
              aria-expanded={i === at}
              onClick={() => {
                setAt(i === at ? undefined : i);
                setRule(
                  sentence.foundBy[0] ?? sentence.unclearBy[0] ?? (rules.includes(rule) ? rule : (rules[0] ?? '')),
                );
              }}
            >
              <span lang="zh-CN">{sentence.text}</span> <span class="aside verdict">{verdictOf(sentence, say)}</span>
            </button>
            {i === at && chosen && <Trace words={words} sentence={chosen} rules={rules} rule={rule} onRule={setRule} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Rules beyond these are counted. */
const MOST_NAMED = 3;

function verdictOf({ foundBy, unclearBy }: SentenceItem, say: Words['packs']['editor']): string {
  const named = (rules: readonly string[]) =>
    say.named(rules.slice(0, MOST_NAMED).join(' · '), rules.length - MOST_NAMED);
  if (foundBy.length > 0) return say.found(named(foundBy));
  return unclearBy.length > 0 ? say.unclear(named(unclearBy)) : say.notFound;
}

interface TraceProps extends Pick<PackTrialProps, 'words' | 'rules'> {
  readonly sentence: SentenceItem;
  readonly rule: string;
  readonly onRule: (rule: string) => void;
}

function Trace({ words, sentence, rules, rule, onRule }: TraceProps) {
  const say = words.packs.editor;
  return (
    <div class="trace" aria-live="polite">
      <label>
        {say.rule}{' '}
        <select value={rule} onChange={(event) => onRule(event.currentTarget.value)}>
          {rules.map((id) => (
            <option key={id} value={id}>
              {id}
            </option>
          ))}
        </select>
      </label>
      <h4>{sentence.foundBy.includes(rule) ? say.whyFound : say.why}</h4>
      <ul>
        {sentence.checks(rule).map(({ holds, text }) => (
          <li key={text} class={`check ${holds === 'unknown' ? 'unknown' : holds ? 'met' : 'unmet'}`}>
            <span class="visually-hidden">{holds === 'unknown' ? say.unknown : holds ? say.met : say.unmet}</span>{' '}
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
