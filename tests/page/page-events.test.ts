/** Clicks and keys of the reader are heard; those that a script of the page makes up are not. */
import { Window } from 'happy-dom';
import { expect, test, vi } from 'vitest';
import { listenTo } from '../../utils/page/page-events';

test.each([
  [true, 1],
  [false, 0],
])('where it is said that an event is the user’s own (%s), it is heard so many times: %i', (isTrusted, times) => {
  const window = new Window();
  const heard = { onClick: vi.fn(), onPoint: vi.fn(), onStep: vi.fn(), onLeave: vi.fn() };
  const listening = listenTo([window.document as unknown as Document], heard);
  for (const event of [new window.MouseEvent('click'), new window.KeyboardEvent('keydown', { key: 'j' })]) {
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    window.document.dispatchEvent(event);
  }
  listening.abort();
  expect(heard.onClick).toHaveBeenCalledTimes(times);
  expect(heard.onStep).toHaveBeenCalledTimes(times);
});
