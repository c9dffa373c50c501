/** What the user has called no formalism; an entry that does not parse is left out, the others stay. */
import { z } from 'zod/mini';
import { type Dismissal, dismissalSchema } from '../rules/choice';
import { storedValue } from './stored';

/** All dismissals, oldest first. */
export const storedDismissals = storedValue<readonly Dismissal[]>('dismissals', (raw) =>
  (z.array(z.unknown()).safeParse(raw).data ?? []).flatMap((entry) => dismissalSchema.safeParse(entry).data ?? []),
);
