/** Finds a secret mark in the head of a document: 绝密、机密、秘密 with or without its term, 内部资料、工作秘密. */
import { type Line, linesOf } from './head-lines';

const HEAD_LINES = 8;
const MARK =
  /^[（(【[]?(?<mark>(?:绝\s*密|机\s*密|秘\s*密)(?:\s*[★☆*＊]\s*(?:\d+|[一二三四五六七八九十]+)?\s*(?:年|个月|天|长期)?)?|工作秘密(?:\s*[★☆]\s*\S{0,6})?|内部(?:资料|文件)(?:[，,\s]*(?:注意保存|请勿外传|严禁外传|不得外传))?)[）)】\]]?$/;
const MARK_AT_LINE_END = /(?:^|\s)(?<mark>(?:绝密|机密|秘密)\s*[★☆]\s*\S{0,6})$/;

/** The mark as it stands in the head, or undefined. The word somewhere in the text is no mark. */
export function findSecretMark(text: string): string | undefined {
  for (const line of headLines(text)) {
    const mark = MARK.exec(line.text)?.groups?.mark ?? MARK_AT_LINE_END.exec(line.text)?.groups?.mark;
    if (mark) return mark.trim();
  }
  return undefined;
}

function headLines(text: string): readonly Line[] {
  return linesOf(text.slice(0, 2000)).slice(0, HEAD_LINES);
}
