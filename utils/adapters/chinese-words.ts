/** Cuts Chinese text into words; started only when somebody searches. */
import init, { cut, cut_for_search, type InitInput } from 'jieba-wasm/web';

/** Two ways of cutting: what is asked for, and what is searched in, where words inside longer words count too. */
export interface WordCutter {
  readonly asked: (text: string) => readonly string[];
  readonly searched: (text: string) => readonly string[];
}

let starting: Promise<unknown> | undefined;

/** `binary`: the segmentation's program, where it cannot be read from beside the script. */
export async function chineseWordCutter(binary?: InitInput): Promise<WordCutter> {
  starting ??= binary === undefined ? init() : init({ module_or_path: binary });
  await starting;
  return { asked: (text) => cut(text, true), searched: (text) => cut_for_search(text, true) };
}
