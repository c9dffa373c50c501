/** The language and the colours of the extension's own pages. */
import type { Words, WordsLanguage } from '../../utils/words/words';
import type { Theme } from '../looks/theme';

interface LooksChoiceProps {
  readonly words: Words;
  readonly language: WordsLanguage | 'browser';
  readonly theme: Theme;
  readonly onChange: (change: { language: WordsLanguage | 'browser' } | { theme: Theme }) => void;
}

export function LooksChoice({ words, language, theme, onChange }: LooksChoiceProps) {
  const { looks } = words.options;
  return (
    <section>
      <h2>{looks.title}</h2>
      <Select
        label={looks.language}
        value={language}
        names={looks.languages}
        onChoose={(chosen) => onChange({ language: chosen })}
      />
      <Select
        label={looks.theme}
        value={theme}
        names={looks.themes}
        onChoose={(chosen) => onChange({ theme: chosen })}
      />
    </section>
  );
}

interface SelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly names: Readonly<Record<T, string>>;
  readonly onChoose: (value: T) => void;
}

function Select<T extends string>({ label, value, names, onChoose }: SelectProps<T>) {
  const isKey = (key: string): key is T => key in names;
  const choose = (key: string) => {
    if (isKey(key)) onChoose(key);
  };
  const entries = Object.entries<string>(names);
  return (
    <label class="profile-choice">
      {label}
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {entries.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
