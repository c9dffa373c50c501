/** Why a file is not read, as a code for programs and as words for people. */

/** Stable codes; the words for each are in {@link REFUSAL_WORDS}. */
export type RefusalCode =
  | 'not-docx'
  | 'not-pdf'
  | 'legacy-format'
  | 'encrypted'
  | 'macros'
  | 'damaged'
  | 'too-large'
  | 'no-document'
  | 'unsafe-xml'
  | 'no-text'
  | 'unsupported-file'
  | 'bad-encoding'
  | 'empty'
  | 'no-language';

/** Thrown inside a reader to leave it from any depth; the reader's main function turns it into a result. */
export class Refusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, detail: string) {
    super(detail);
    this.code = code;
  }
}

/** What is wrong, and the way out where there is one. */
export const REFUSAL_WORDS: Readonly<Record<RefusalCode, { readonly zh: string; readonly en: string }>> = {
  'not-docx': {
    zh: '不是 .docx 文件（内容与扩展名不符）；请用 Word 或 WPS 打开后另存为 .docx',
    en: 'this is no .docx file, whatever its name says; open it in a word processor and save it as .docx',
  },
  'not-pdf': { zh: '不是 PDF 文件（内容与扩展名不符）', en: 'this is no PDF file, whatever its name says' },
  'legacy-format': {
    zh: '旧格式文档（.doc、.wps）不能读取；请用 Word 或 WPS 打开后另存为 .docx',
    en: 'the old formats .doc and .wps cannot be read; open it in a word processor and save it as .docx',
  },
  encrypted: {
    zh: '文件设有打开密码；请去掉密码后另存再检查',
    en: 'the file is locked with a password; save it without one first',
  },
  macros: {
    zh: '带宏的文档（.docm）不读取；请另存为不含宏的 .docx',
    en: 'documents with macros (.docm) are not read; save it as a .docx without macros',
  },
  damaged: { zh: '文件已损坏，无法读取', en: 'the file is damaged and cannot be read' },
  'too-large': {
    zh: '文件解压后过大（可能是压缩炸弹），未读取',
    en: 'the file unpacks to too much (it may be a zip bomb), so it was not read',
  },
  'no-document': {
    zh: '文件里没有 Word 正文（可能是表格或演示文稿）',
    en: 'there is no Word document in the file (it may be a spreadsheet or slides)',
  },
  'unsafe-xml': {
    zh: '文件的 XML 含有不应有的声明或嵌套过深，未读取',
    en: 'the XML in the file holds declarations that do not belong there or is nested too deeply, so it was not read',
  },
  'no-text': {
    zh: '没有可读的文字（可能是扫描件或图片）；请先做文字识别（OCR）',
    en: 'there is no text to read (it may be a scan or a picture); run text recognition (OCR) first',
  },
  'unsupported-file': {
    zh: '不能读取这种文件；可用 .txt .md .html .docx .pdf',
    en: 'this kind of file cannot be read; .txt .md .html .docx .pdf can be',
  },
  'bad-encoding': {
    zh: '文件编码无法识别（不是 UTF-8、GB18030 或带 BOM 的 UTF-16）',
    en: 'the encoding is not known (neither UTF-8, GB18030 nor UTF-16 with a byte-order mark)',
  },
  empty: { zh: '文件里没有可读的正文', en: 'the file holds no readable text' },
  'no-language': { zh: '文件里没有中文或英文正文', en: 'the file holds neither Chinese nor English text' },
};
