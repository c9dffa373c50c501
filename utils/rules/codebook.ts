/** The twelve categories as the codebook that a collection begins with. */
import type { Language } from '../analysis/schema';
import { RULES } from './registry';

/** Names and definitions in a language. */
export function standardCodebook(lang: Language): { id: string; name: string; definition: string }[] {
  return RULES.map(({ id, title, why }) => ({ id, name: title[lang], definition: why[lang] }));
}
