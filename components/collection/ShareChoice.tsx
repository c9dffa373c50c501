/** Which share of the samples is drawn at random. */
import type { Words } from '../../utils/words/words';

const SHARES = [5, 10, 20, 50, 100] as const;

interface ShareChoiceProps {
  readonly words: Words;
  /** In percent. */
  readonly share: number;
  readonly onShare: (share: number) => void;
}

export function ShareChoice({ words: { collection }, share, onShare }: ShareChoiceProps) {
  const { labelling } = collection;
  return (
    <label class="choice">
      {labelling.share}{' '}
      <select value={share} onChange={({ currentTarget }) => onShare(Number(currentTarget.value))}>
        {SHARES.map((one) => (
          <option key={one} value={one}>
            {labelling.percent(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
