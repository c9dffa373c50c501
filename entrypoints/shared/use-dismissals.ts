/** What the user has called no formalism, as it is stored. */
import { useEffect, useState } from 'preact/hooks';
import { storedDismissals } from '../../utils/platform/dismissals';
import type { Dismissal } from '../../utils/rules/choice';
import { warn } from './use-settings';

export function useDismissals(): readonly Dismissal[] {
  const [dismissals, setDismissals] = useState<readonly Dismissal[]>([]);
  useEffect(() => storedDismissals.follow(setDismissals, warn), []);
  return dismissals;
}
