/** Documents of many kinds to comment on. */
import { readFileSync } from 'node:fs';
import { type DocxParts, docx } from '../../helpers/docx';
import { packedFixtures } from './comment-packages';
import { STRUCTURES } from './comment-structures';
import { TEXTS } from './comment-texts';

export interface CommentFixture {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** On each a comment is set; they may overlap. */
  readonly words: readonly string[];
  /** Words that a comment cannot stand on, and those that it stands on instead. */
  readonly beside?: Readonly<Record<string, string>>;
}

/** All fixtures; those of the `docx` package are written anew each time. */
export async function commentFixtures(): Promise<readonly CommentFixture[]> {
  return [
    ...[...TEXTS, ...STRUCTURES].map(([name, parts, words, beside]) => ({
      name,
      bytes: typed(parts),
      words,
      ...(beside && { beside }),
    })),
    ...(await packedFixtures()),
    { name: 'LibreOffice: a notice', bytes: sample('notice'), words: [] },
    {
      name: 'LibreOffice: lists, a link and a table',
      bytes: sample('mixed'),
      words: ['位要压', '责任，详见', '于10月8日前', '立专', '任务\n1', '上午一次', '总结 并附', '𠮷'],
    },
    {
      name: 'LibreOffice: changes, a comment, a note and a box',
      bytes: sample('changes'),
      words: ['层压', '压实责任', '，确保', '实到', '框后', '每周\t报', '送   一'],
      beside: { 责任清单: '', 框内: '' },
    },
  ];
}

const sample = (name: string) => new Uint8Array(readFileSync(new URL(`../samples/${name}.docx`, import.meta.url)));

/** The document with the types that word processors ask for; its comments, if there are any, have theirs. */
export function typed(parts: DocxParts): Uint8Array {
  const kinds = (['styles', 'numbering', 'footnotes', 'endnotes', 'comments'] as const).filter((kind) => parts[kind]);
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const overrides = [['document', 'document.main'], ...kinds.map((kind) => [kind, kind])].map(
    ([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${word}.${type}+xml"/>`,
  );
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>' +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`;
  return docx({ ...parts, files: { '[Content_Types].xml': types, ...parts.files } });
}
