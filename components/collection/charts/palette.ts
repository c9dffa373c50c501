/** The colours of the pictures: on the page those of its theme, in a file those of white paper. */

/** Told apart without hues too: by pattern, outline, place and label. */
export interface Palette {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly paper: string;
  readonly blue: string;
  readonly red: string;
  readonly ochre: string;
}

/** Follows the theme of the page. */
export const PAGE: Palette = {
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  line: 'var(--line)',
  paper: 'var(--paper)',
  blue: 'var(--low)',
  red: 'var(--high)',
  ochre: 'var(--medium)',
};

/** The same colours of the light theme, for what leaves the page. */
export const PRINT: Palette = {
  ink: '#22252a',
  muted: '#5c6168',
  line: '#dcdad4',
  paper: '#ffffff',
  blue: '#46698f',
  red: '#b0211c',
  ochre: '#95620a',
};
