import { describe, expect, it } from 'vitest';
import { decodeText } from '../../utils/files/decode';

/** 通知，各单位 */
const GB = [0xcd, 0xa8, 0xd6, 0xaa, 0xa3, 0xac, 0xb8, 0xf7, 0xb5, 0xa5, 0xce, 0xbb];
const TEXT = '通知，各单位';
const ascii = (text: string) => [...new TextEncoder().encode(text)];
const decode = (...bytes: readonly number[]) => decodeText(Uint8Array.from(bytes));

describe('bytes', () => {
  it('are read as UTF-8, with a byte order mark or without', () => {
    const bytes = ascii(TEXT);
    expect(decode(...bytes)).toEqual({ ok: true, text: TEXT, encoding: 'utf-8' });
    expect(decode(0xef, 0xbb, 0xbf, ...bytes)).toEqual({ ok: true, text: TEXT, encoding: 'utf-8' });
  });

  it('are read as UTF-16 by their byte order mark', () => {
    const little = [...TEXT].flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8]);
    expect(decode(0xff, 0xfe, ...little)).toMatchObject({ ok: true, text: TEXT });
    const big = [...TEXT].flatMap((char) => [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 0xff]);
    expect(decode(0xfe, 0xff, ...big)).toMatchObject({ ok: true, text: TEXT });
  });

  it('are read in the charset that the file names', () => {
    const head = ascii('<meta http-equiv="Content-Type" content="text/html; charset=gb2312">');
    expect(decode(...head, ...GB)).toMatchObject({ ok: true, encoding: 'gb18030' });
    const big5 = decode(...ascii('<meta charset="big5">'), 0xb3, 0x71, 0xaa, 0xbe);
    expect(big5.ok && big5.text.endsWith('通知')).toBe(true);
  });

  it('are read as GB18030 where they are no UTF-8', () => {
    expect(decode(...GB)).toEqual({ ok: true, text: TEXT, encoding: 'gb18030' });
  });

  it('are read as UTF-8 where the charset that is named is not theirs', () => {
    const head = '<meta charset="gbk"><p>';
    expect(decode(...ascii(head + TEXT))).toEqual({ ok: true, text: head + TEXT, encoding: 'utf-8' });
    expect(decode(...ascii('<meta charset="no-such"><p>'), ...ascii(TEXT))).toMatchObject({ encoding: 'utf-8' });
  });

  it('that fit no encoding are refused', () => {
    expect(decode(0xff, 0xff, 0x80, 0x00)).toEqual({ ok: false, code: 'encoding' });
    expect(decode(0xef, 0xbb, 0xbf, 0xff)).toEqual({ ok: false, code: 'encoding' });
  });

  it('of UTF-8 with a broken place are refused rather than read as garbage', () => {
    const bytes = ascii('各单位要高度重视，切实加强组织领导，确保工作落到实处。'.repeat(4));
    expect(decode(...bytes.slice(0, 40), 0xe5, ...bytes.slice(42))).toEqual({ ok: false, code: 'encoding' });
  });

  it('of which there are none are an empty text', () => {
    expect(decode()).toEqual({ ok: true, text: '', encoding: 'utf-8' });
  });
});
