/** Shows the burden section in a test's page and finds things in it. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Burden, type BurdenProps } from '../../components/report/Burden';
import type { DayKind } from '../../components/report/days';
import type { Passage } from '../../components/report/passage';
import { usePassages } from '../../components/report/use-passages';
import { wordsFor } from '../../utils/words/words';
import { BURDEN_PASSAGES, burdenedReport } from './sample-burden';

export const words = wordsFor('zh');
export const onReveal = vi.fn<(passage: Passage) => Promise<boolean>>();
export const onToggle = vi.fn<BurdenProps['onToggle']>();

/** The days around the autumn holidays of 2024; all others by their weekday. */
export function kindOf(day: string): DayKind {
  if (day >= '2024-10-01' && day <= '2024-10-07') return 'holiday';
  if (day === '2024-09-29' || day === '2024-10-12') return 'make-up';
  return [0, 6].includes(new Date(day).getUTCDay()) ? 'weekend' : 'work';
}

let root: HTMLElement | undefined;

type Given = Partial<Omit<BurdenProps, 'passages'>>;

/** The section, open, with the burdened report where nothing else is given. */
export async function show(given: Given = {}): Promise<void> {
  root ??= document.body.appendChild(document.createElement('div'));
  const place = root;
  const props: Omit<BurdenProps, 'passages'> = {
    words,
    report: burdenedReport(),
    kindOf,
    isOpen: true,
    onToggle,
    profile: 'general',
    onProfile: vi.fn(),
    holidayYears: [],
    onHolidays: vi.fn(),
    ...given,
  };
  await act(() => render(<Stage {...props} />, place));
}

function Stage(props: Omit<BurdenProps, 'passages'>) {
  return <Burden {...props} passages={usePassages(BURDEN_PASSAGES, onReveal)} />;
}

/** Takes everything away; to be called after each test. */
export function clear(): void {
  if (root) {
    render(null, root);
    root.remove();
  }
  root = undefined;
  vi.resetAllMocks();
}

export function findAll<E extends Element = HTMLElement>(selector: string): readonly E[] {
  return [...(root?.querySelectorAll<E>(selector) ?? [])];
}

export function find<E extends Element = HTMLElement>(selector: string): E {
  const [element] = findAll<E>(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return element;
}

/** The element of this kind whose text holds these words. */
export function withText(selector: string, text: string): HTMLElement {
  const element = findAll(selector).find(({ textContent }) => textContent.includes(text));
  if (!element) throw new Error(`no ${selector} says ${text}`);
  return element;
}

export async function click(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
}
