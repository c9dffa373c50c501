/** Each refusal of the browser gets the reason that its reader can do something with. */
import { expect, test, vi } from 'vitest';
import { injectionFailure } from '../../utils/platform/injection';

vi.mock('wxt/browser', () => ({ browser: {} }));

test.each([
  ['chrome://version/', 'Cannot access a chrome:// URL', 'restricted'],
  [undefined, 'Cannot access contents of the page.', 'restricted'],
  ['https://chromewebstore.google.com/', 'The extensions gallery cannot be scripted.', 'restricted'],
  ['file:///home/a.html', 'Cannot access contents of url "file:///home/a.html".', 'local-file'],
  ['file:///home/a.pdf', 'Cannot access contents of url "file:///home/a.pdf".', 'pdf'],
  ['https://example.gov.cn/P0123.PDF', 'Cannot access contents of the page.', 'pdf'],
  ['https://example.gov.cn/', 'Frame with ID 0 is showing error page', 'failed'],
  ['https://example.gov.cn/', 'No tab with id: 12', 'gone'],
  ['https://example.gov.cn/', 'Frame with ID 0 was removed.', 'gone'],
])('at %s, “%s” means %s', (url, message, reason) => {
  expect(injectionFailure(url, message, false)).toBe(reason);
});

test('a local file that may be read but is refused is restricted, not in need of a setting', () => {
  expect(injectionFailure('file:///home/a.html', 'Cannot access contents of url', true)).toBe('restricted');
});
