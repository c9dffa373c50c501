/** How sure a finding has to be: each category's default, or one value for all. */
import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../utils/words/words';

interface CertaintyChoiceProps {
  readonly words: Words;
  /** 0–1, for all categories; null: each category's default. */
  readonly leastConfidence: number | null;
  readonly onChange: (leastConfidence: number | null) => void;
}

/** The slider's first value when the reader leaves the defaults. */
const FIRST = 0.7;
const MOST = 0.95;
const STEP = 0.05;

/** The slider says its value while it moves and is kept when it is let go. */
export function CertaintyChoice({ words, leastConfidence, onChange }: CertaintyChoiceProps) {
  const { certainty } = words.options;
  const [moving, setMoving] = useState(leastConfidence ?? FIRST);
  useEffect(() => setMoving(leastConfidence ?? FIRST), [leastConfidence]);
  const isSame = leastConfidence !== null;
  return (
    <section>
      <h2>{certainty.title}</h2>
      <fieldset class="certainty">
        <legend class="visually-hidden">{certainty.title}</legend>
        <label>
          <input type="radio" name="certainty" checked={!isSame} onChange={() => onChange(null)} />{' '}
          {certainty.byCategory}
        </label>
        <label>
          <input type="radio" name="certainty" checked={isSame} onChange={() => onChange(moving)} />{' '}
          {certainty.sameForAll}
        </label>
        <label class="slider">
          {certainty.slider}
          <input
            type="range"
            min="0"
            max={MOST}
            step={STEP}
            value={moving}
            disabled={!isSame}
            aria-valuetext={certainty.value(moving)}
            onInput={(event) => setMoving(Number(event.currentTarget.value))}
            onChange={(event) => onChange(Number(event.currentTarget.value))}
          />
          <output>{certainty.value(moving)}</output>
        </label>
      </fieldset>
      <p class="aside">{certainty.note}</p>
    </section>
  );
}
