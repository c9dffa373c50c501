/** Finds marks outside of brackets: a comma inside （…） ends no clause. */

/** Position of the last of `marks` that stands outside of （） and (); −1 where there is none. */
export function lastOutsideBrackets(text: string, marks: string): number {
  let depth = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    const char = text.charAt(i);
    if (char === '）' || char === ')') depth++;
    else if (char === '（' || char === '(') depth = Math.max(0, depth - 1);
    else if (depth === 0 && marks.includes(char)) return i;
  }
  return -1;
}
