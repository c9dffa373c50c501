/** JSON from strangers: parsed only where it is neither too long nor nested too deeply. */
import type { ProblemCode } from './problems';

/** UTF-16 units that a line may have. */
export const MAX_LINE = 10 * 1024 * 1024;

/** UTF-16 units that a file may have which is read as one piece of JSON. */
export const MAX_FILE = 200 * 1024 * 1024;

/** How deeply objects and lists may be nested. */
export const MAX_DEPTH = 64;

export type CheckedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: ProblemCode };

/** The value of a text of JSON; `limit` is in UTF-16 units. */
export function parseChecked(text: string, limit = MAX_LINE): CheckedJson {
  if (text.length > limit) return { ok: false, code: 'too-long' };
  if (isTooDeep(text)) return { ok: false, code: 'too-deep' };
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, code: 'not-json' };
    throw error;
  }
}

/** Counts brackets outside strings, without a stack of its own. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === 0x5c) i++;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > MAX_DEPTH) return true;
    } else if (code === 0x5d || code === 0x7d) depth--;
  }
  return false;
}

/** An object's own field; undefined where the value is no object or has no such field. */
export function fieldOf(value: unknown, field: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, field)
    ? (Reflect.get(value, field) as unknown)
    : undefined;
}
