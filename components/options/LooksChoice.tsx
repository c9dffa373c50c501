/** The language and the colours of the extension's own pages. */
import type { Words, WordsLanguage } from '../../utils/words/words';
import { Choice } from '../looks/Choice';
import type { Theme } from '../looks/theme';

interface LooksChoiceProps {
  readonly words: Words;
  readonly language: WordsLanguage | 'browser';
  readonly theme: Theme;
  readonly onChange: (change: { language: WordsLanguage | 'browser' } | { theme: Theme }) => void;
}

export function LooksChoice({ words: { options }, language, theme, onChange }: LooksChoiceProps) {
  const { looks } = options;
  return (
    <section>
      <h2>{looks.title}</h2>
      <Choice
        label={looks.language}
        value={language}
        names={looks.languages}
        onChoose={(chosen) => onChange({ language: chosen })}
      />
      <Choice
        label={looks.theme}
        value={theme}
        names={looks.themes}
        onChoose={(chosen) => onChange({ theme: chosen })}
      />
    </section>
  );
}
