/** A judgement as a line of text, where a format has no fields for its parts. */
import type { Judgement } from '../schema';

/** Annotator, label, corrected category, moment and note; what is empty is left out. */
export function spoken({ annotator, label, category, note, at }: Judgement): string {
  const parts = [annotator, label, category ?? '', at, note];
  return parts
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(' · ');
}
