/** The part of a text that can be copied: characters, letters and digits without punctuation and white space. */
import type { Span } from '../analysis/schema';
import { foldWidth } from '../analysis/text/fold';

/** Content characters with their places in the text. */
export interface Content {
  /** One UTF-16 code for each, letters in lower case. */
  readonly codes: Uint16Array;
  /** Where each stands in the text. */
  readonly places: Int32Array;
  /** What the characters before each position weigh together; one position more than there are characters. */
  readonly weightBefore: Float64Array;
}

/** A Chinese character weighs one, a letter or digit a quarter, a character of a title or a set name nothing. */
const LETTER_WEIGHT = 0.25;

/** Titles, set political formulas and names of organisations: they stand in many documents alike. */
const SET_NAMES = [
  /《[^》\n]{0,120}》|〔[^〕\n]{0,12}〕|“[^”\n]{1,12}”/g,
  /(?:坚持)?(?:以|深入学习贯彻|学习贯彻|全面贯彻|贯彻落实|深入贯彻(?:落实)?)?习近平(?:新时代中国特色社会主义思想|总书记[^，。；\n]{0,36}?(?:精神|论述|批示|指示|重要讲话))(?:为指导|为指引)?/g,
  /(?:全面|深入)?(?:学习|贯彻|落实)*党的(?:十[八九]|二十)大[^。；\n]{0,24}?精神|党中央、?国务院(?:决策部署)?|[省市县区州]委、?(?:[省市县区州]委)?[省市县区州]?政府(?:决策|工作)?(?:部署|要求)?/g,
  /(?<=^|[、，。；：（(和与及由经])[一-龥]{1,12}?(?:人民政府|委员会|办公室|管理局|领导小组|指挥部|[厅局委办院会])(?=[、，。；）)和与及等]|$)/gm,
] as const;

/** The content of the spans of a text that `foldWidth` has evened out. */
export function contentOf(text: string, spans: readonly Span[]): Content {
  const isSetName = setNamesIn(text);
  const length = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const codes = new Uint16Array(length);
  const places = new Int32Array(length);
  const weightBefore = new Float64Array(length + 1);
  let count = 0;
  for (const { start, end } of spans)
    for (let at = start; at < end; at++) {
      const code = contentCode(text.charCodeAt(at));
      if (code === 0) continue;
      codes[count] = code;
      places[count] = at;
      const weight = isSetName[at] ? 0 : isHan(code) ? 1 : LETTER_WEIGHT;
      weightBefore[count + 1] = (weightBefore[count] ?? 0) + weight;
      count++;
    }
  return {
    codes: codes.subarray(0, count),
    places: places.subarray(0, count),
    weightBefore: weightBefore.subarray(0, count + 1),
  };
}

/** The content of a piece of text as a string; pieces that differ in typing alone have the same. */
export function contentKey(text: string): string {
  return foldWidth(text)
    .replace(/[^\p{L}\p{N}%]+/gu, '')
    .toLowerCase();
}

/** Whether a code unit is a Chinese character. */
export function isHan(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
}

/** How many Chinese characters a text has. */
export function countHan(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isHan(text.charCodeAt(i))) count++;
  return count;
}

/** The code that stands for a character in comparison; 0 for what is left out. */
function contentCode(code: number): number {
  if (isHan(code) || (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a)) return code;
  if (code >= 0x41 && code <= 0x5a) return code + 32;
  if (code === 0x25 || code === 0x3007 || (code >= 0xd800 && code <= 0xdfff)) return code;
  return 0;
}

function setNamesIn(text: string): Uint8Array {
  const flags = new Uint8Array(text.length);
  for (const pattern of SET_NAMES)
    for (const match of text.matchAll(pattern)) flags.fill(1, match.index, match.index + match[0].length);
  return flags;
}
