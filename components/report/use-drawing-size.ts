/** Measures the room of a drawing: how wide it may be, and how large its type is set. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DrawingSize } from './timeline-layout';

/** A narrow panel; stands until the real one is measured. */
const NARROW: DrawingSize = { width: 288, em: 11 };

/** `ruler` goes to an element as wide as the drawing and one em high. */
export function useDrawingSize(): { readonly ruler: RefObject<HTMLDivElement | null>; readonly size: DrawingSize } {
  const ruler = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(NARROW);
  useLayoutEffect(() => {
    const element = ruler.current;
    if (!element) return;
    const measure = () => {
      const { width, height: em } = element.getBoundingClientRect();
      if (width > 0 && em > 0)
        setSize((before) => (before.width === width && before.em === em ? before : { width, em }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ruler, size };
}
