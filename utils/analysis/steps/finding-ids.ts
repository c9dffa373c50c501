/** Ids of findings: from category, quote, unit text and occurrence number, so that they survive edits elsewhere. */
import type { Finding, Span } from '../schema';

/** A unit as far as ids need it. */
interface NamedUnit extends Span {
  readonly text: string;
}

/** The findings with their ids; two findings alike in all but place are told apart by their order. */
export function findingIds(drafts: readonly Omit<Finding, 'id'>[], units: readonly NamedUnit[]): Finding[] {
  const seen = new Map<string, number>();
  let at = 0;
  return drafts.map((draft) => {
    while (at < units.length && (units[at]?.end ?? 0) <= draft.start) at++;
    const unitText = units[at]?.text ?? '';
    const key = `${draft.category}\n${draft.quote}\n${unitText}`;
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return { id: `${draft.category}-${hash(key)}-${occurrence}`, ...draft };
  });
}

/** Two 32-bit FNV-1a hashes with different starts, in base 36. */
function hash(text: string): string {
  return fnv1a(text, 0x811c9dc5).toString(36) + fnv1a(text, 0x01000193).toString(36);
}

function fnv1a(text: string, start: number): number {
  let value = start;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
