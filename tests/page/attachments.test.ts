/** Which linked files may be read: documents of the page's own site over http, and nothing else. */
import { Window } from 'happy-dom';
import { afterEach, expect, test, vi } from 'vitest';
import { attachmentsIn, fetchAttachment } from '../../utils/page/attachments';

const PAGE = 'https://example.gov.cn/notice/1.html';
const OTHERS = [
  'javascript:alert(1)//a.pdf',
  'data:application/pdf,a.pdf',
  'file:///etc/a.pdf',
  'blob:https://example.gov.cn/a.pdf',
  'chrome-extension://wenzhen/a.pdf',
  'https://elsewhere.example/a.pdf',
  'https://example.gov.cn.elsewhere.example/a.pdf',
  'https://example.gov.cn:8443/a.pdf',
  'http://example.gov.cn/a.pdf',
  'https://[/a.pdf',
];

afterEach(() => {
  vi.unstubAllGlobals();
});

test('only documents of the same site are listed, each once', () => {
  expect(linksOf(['a.docx', '/b.PDF?x=1', 'a.docx', 'c.exe', 'd.html', ...OTHERS])).toEqual([
    'https://example.gov.cn/notice/a.docx',
    'https://example.gov.cn/b.PDF?x=1',
  ]);
});

test('a page with very many links lists no more than twenty', () => {
  expect(linksOf(Array.from({ length: 500 }, (_, i) => `${i}.pdf`)).length).toBe(20);
});

test.each(OTHERS)('%s is not followed', async (href) => {
  const request = vi.fn();
  vi.stubGlobal('fetch', request);
  vi.stubGlobal('location', new URL(PAGE));
  expect(await fetchAttachment(href)).toEqual({ ok: false });
  expect(request).not.toHaveBeenCalled();
});

test('a name that cannot be decoded stays as it is, and a file that fails is said to', async () => {
  vi.stubGlobal('location', new URL(PAGE));
  vi.stubGlobal('fetch', async () => new Response('x'));
  expect(await fetchAttachment('/%E0%A4%A.pdf')).toMatchObject({ ok: true, name: '%E0%A4%A.pdf', base64: 'eA==' });
  vi.stubGlobal('fetch', async () => new Response('x', { status: 404 }));
  expect(await fetchAttachment('/a.pdf')).toEqual({ ok: false });
});

/** The addresses that are listed of a page with these links. */
function linksOf(hrefs: readonly string[]): readonly string[] {
  const { document } = new Window({ url: PAGE });
  for (const href of hrefs) {
    const link = document.createElement('a');
    link.setAttribute('href', href);
    document.body.append(link);
  }
  return attachmentsIn(document as unknown as Document).map(({ href }) => href);
}
