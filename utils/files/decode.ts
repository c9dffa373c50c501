/** Turns a file's bytes into text, strictly: a file that fits no encoding is refused rather than garbled. */

export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly encoding: string }
  | { readonly ok: false; readonly code: 'encoding' };

/** Tries the byte order mark, then the charset the file names itself, then UTF-8, then GB18030. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = markedEncoding(bytes);
  if (marked) return decodeAs(bytes, marked) ?? FAILED;

  for (const encoding of [declaredEncoding(bytes), 'utf-8', 'gb18030']) {
    if (!encoding || (encoding === 'gb18030' && isMostlyUtf8(bytes))) continue;
    const decoded = decodeAs(bytes, encoding);
    if (decoded) return decoded;
  }
  return FAILED;
}

const FAILED = { ok: false, code: 'encoding' } as const;

/** A charset has to be declared within the first 1024 bytes of HTML; real pages are less strict. */
const DECLARATION_LENGTH = 4096;
const DECLARATION = /<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i;

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_LENGTH));
  const name = DECLARATION.exec(head)?.[1]?.toLowerCase();
  // GB2312 and GBK are parts of GB18030. UTF-16 cannot be declared in bytes that are read as ASCII.
  if (name === 'gb2312' || name === 'gbk') return 'gb18030';
  return name?.startsWith('utf-16') ? undefined : name;
}

/** Nearly all UTF-8 is formally GB18030, too, but would read as garbage; true GB18030 is hardly ever UTF-8. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const han = text.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  return han > broken * 10;
}

function decodeAs(bytes: Uint8Array, encoding: string): DecodedText | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : { ok: true, text, encoding };
  } catch (error) {
    // TypeError: bytes that the encoding does not know; RangeError: a name that no decoder has.
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}
