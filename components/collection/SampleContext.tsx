/** A passage between what stands before and after it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Sample } from '../../utils/collection/schema';

/** Scrolls by itself where it is long; the passage is in the middle of what is seen. */
export function SampleContext({ sample: { prefix, quote, suffix } }: { readonly sample: Sample }) {
  const context = useRef<HTMLQuoteElement>(null);
  const passage = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (!context.current || !passage.current) return;
    const { offsetTop, offsetHeight } = passage.current;
    context.current.scrollTop = offsetTop + offsetHeight / 2 - context.current.clientHeight / 2;
  }, [prefix, quote]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard.
    <blockquote class="sample-context" ref={context} tabIndex={0}>
      <span>{prefix}</span>
      <mark ref={passage}>{quote}</mark>
      <span>{suffix}</span>
    </blockquote>
  );
}
