/** A button that opens and closes what stands below it. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface DisclosureProps {
  /** The button's class. */
  readonly class: string;
  /** What the button shows. */
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Closed at first. */
export function Disclosure({ class: buttonClass, summary, children }: DisclosureProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class={buttonClass}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {summary}
      </button>
      {isOpen && (
        <div class="opened" id={id}>
          {children}
        </div>
      )}
    </>
  );
}
