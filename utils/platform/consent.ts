/** What the reader has added to a document or agreed to, and what of it holds when the document is read again. */
import type { TabState } from './tab-state';

/** What the reader added to the document or agreed to. */
export interface Consent {
  readonly issuedOn: string | undefined;
  readonly allowSecret: boolean;
  /** Mark everything, however many marks there are. */
  readonly showAllMarks: boolean;
}

/** What was agreed to in an earlier reading: it holds for the same address, and a secret mark that was let pass for itself. */
export interface Held extends Consent {
  readonly url: string | undefined;
  readonly secretMark: string | null;
}

export const NOTHING_HELD: Held = {
  issuedOn: undefined,
  allowSecret: false,
  showAllMarks: false,
  url: undefined,
  secretMark: null,
};

export function heldBy(state: TabState): Held {
  if (state.status !== 'read') return NOTHING_HELD;
  const { correctedIssuedOn, showsAllMarks: showAllMarks, url, secretMark } = state;
  return { issuedOn: correctedIssuedOn ?? undefined, allowSecret: false, showAllMarks, url, secretMark };
}
