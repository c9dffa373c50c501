/** Reasons why a passage of an English document that a rule matched is no finding; each keeps its cause. */
import type { ExemptionCause } from '../schema';
import type { EnglishUnit } from './english-document';
import { quotedIn } from './english-mood';

const FORBIDS =
  /\b(?:shall|must|may|should|can|do|does|will|is|are|need)\s*(?:not\b|n['’]t\b)(?!\s+(?:later|only|less|fewer|more|limited))|\bcannot\b|\bno\s+longer\b|^(?:[\w.()]{1,6}\s+)?no\s+[a-z]+\b|\bnever\b|\b(?:refrain|avoid|prohibit|forbid|forbidden|abolish|abolished|ban|banned)\b|\bstop\s+[a-z]+ing\b/gi;
const DEMANDS = /\b(?:shall|must|should|will|is\s+to|are\s+to|please)\b(?!\s+not\b)/gi;
/** The document says why it is issued. */
const ISSUES_THIS =
  /\b(?:notice|plan|circular|regulations?|measures|opinions?|rules|scheme|programme|document|provisions)\s+(?:is|are)\s+(?:hereby\s+)?(?:issued|formulated|drawn\s+up|made|enacted|adopted|worked\s+out|given)\b|\b(?:hereby\s+)?(?:notified|announced|issued)\s+as\s+follows\b|\bhereby\s+(?:issued|formulated|notified)\b/i;
/** From when on it holds. */
const TAKES_EFFECT =
  /\b(?:implemented|effective|applied|enforced|effect|force|trialled)\s+(?:(?:as\s+)?of|as\s+from|from|on|with\s+effect\s+from)\s+(?:\d|January|February|March|April|May|June|July|August|September|October|November|December|the\s+d(?:ate|ay))/i;
const DEFINES = /^[“"(\d.)\s]{0,8}[^.]{2,60}[”"]?\s+(?:means|refers\s+to)\b/i;
const SITUATION = /^(?:in\s+recent|over\s+the\s+(?:past|last)|since\s+\d{4}|at\s+present|currently|so\s+far)\b/i;

/** The cause that exempts a passage from `at` on (a position in the document); undefined where none does. */
export function englishExemptionOf(unit: EnglishUnit, at: number): ExemptionCause | undefined {
  const { text } = unit;
  const position = at - unit.start;
  if (/\?["”’)]*$/.test(text)) return 'question';
  if (quotedIn(text)(position)) return 'quotation';
  if (isForbidden(text, position)) return 'prohibition';
  if (TAKES_EFFECT.test(text)) return 'background';
  if (ISSUES_THIS.test(text) || DEFINES.test(text) || (SITUATION.test(text) && !unit.obliges)) return 'background';
  return unit.isReported ? 'achievement' : undefined;
}

/** Words that forbid stand before the passage, and no demand of its own between them and it. */
function isForbidden(text: string, position: number): boolean {
  const before = text.slice(0, position + 1);
  const forbids = lastEnd(before, FORBIDS);
  return forbids > 0 && lastEnd(before, DEMANDS) < forbids;
}

/** End of the last match of a global pattern; 0 where there is none. */
function lastEnd(text: string, pattern: RegExp): number {
  let end = 0;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}
