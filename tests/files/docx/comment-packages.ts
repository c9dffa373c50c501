/** Documents to comment on as the `docx` package writes them. */
import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type { CommentFixture } from './comment-fixtures';

/** Written anew each time. */
export async function packedFixtures(): Promise<readonly CommentFixture[]> {
  const text = (content: string) => new Paragraph({ children: [new TextRun(content)] });
  const cell = (content: string) => new TableCell({ children: [text(content)] });
  const numbered = (content: string, level: number) =>
    new Paragraph({ text: content, numbering: { reference: 'n', level } });
  const rich = new Document({
    numbering: {
      config: [
        {
          reference: 'n',
          levels: [0, 1].map((level) => ({
            level,
            format: LevelFormat.DECIMAL,
            text: `%${level + 1}.`,
            alignment: AlignmentType.LEFT,
          })),
        },
      ],
    },
    footnotes: { 1: { children: [text('注文如此')] } },
    sections: [
      {
        headers: { default: new Header({ children: [text('页眉')] }) },
        footers: { default: new Footer({ children: [text('页脚')] }) },
        children: [
          new Paragraph({
            children: [
              new TextRun({ text: '各级要', bold: true }),
              new TextRun({ text: '高度重视', color: 'FF0000', size: 32 }),
              new FootnoteReferenceRun(1),
              new ExternalHyperlink({ link: 'https://example.com/', children: [new TextRun('参见链接')] }),
              new InsertedTextRun({ text: '新增内容', id: 1, author: '甲', date: '2024-09-29T08:00:00Z' }),
            ],
          }),
          numbered('第一层', 0),
          numbered('第二层', 1),
          new Table({ rows: [new TableRow({ children: [cell('左格'), cell('右格')] })] }),
        ],
      },
    ],
  });
  const withOne = new Document({
    comments: {
      children: [{ id: 4, author: '旧', date: new Date('2024-09-29T08:00:00Z'), children: [text('旧批注')] }],
    },
    sections: [
      {
        children: [
          new Paragraph({
            children: [
              new CommentRangeStart(4),
              new TextRun('要压实责任，'),
              new CommentRangeEnd(4),
              new TextRun({ children: [new CommentReference(4)] }),
              new TextRun('狠抓落实。'),
            ],
          }),
        ],
      },
    ],
  });
  return [
    {
      name: 'the docx package: all at once',
      bytes: new Uint8Array(await Packer.toBuffer(rich)),
      words: ['级要高度', '视参见', '链接新增', '内容', '一层', '左格\t右'],
      beside: { 注文: '' },
    },
    {
      name: 'the docx package: a comment',
      bytes: new Uint8Array(await Packer.toBuffer(withOne)),
      words: ['实责任，狠'],
    },
    {
      name: 'the docx package: nothing but text',
      bytes: new Uint8Array(
        await Packer.toBuffer(new Document({ sections: [{ children: [text('要压实责任，狠抓落实。')] }] })),
      ),
      words: ['压实', '任，狠抓', '。'],
    },
  ];
}
