/** Light or dark, by choice or as the system has it. */

/** A choice of colours. */
export type Theme = 'system' | 'light' | 'dark';

/** Gives the page its colours now and, with `system`, whenever the system changes; returns the way to stop. */
export function applyTheme(theme: Theme): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const isDark = theme === 'dark' || (theme === 'system' && system.matches);
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  };
  apply();
  system.addEventListener('change', apply);
  return () => system.removeEventListener('change', apply);
}
