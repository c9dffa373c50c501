/** A pack as the text that is exported and edited. */
import type { RulePack } from './pack-schema';

/** A list of words takes one line. */
const LIST = /\[\s+("(?:[^"\\]|\\.)*"(?:,\s+"(?:[^"\\]|\\.)*")*)\s+\]/g;

export function packText(pack: RulePack): string {
  const text = JSON.stringify(pack, null, 2);
  return `${text.replace(LIST, (_list, words: string) => `[${words.replace(/",\s+"/g, '", "')}]`)}\n`;
}
