/** Keys that do something: single ones while no field is being typed in, those with Alt at any time. */
import { useEffect, useRef } from 'preact/hooks';

/**
 * Calls the action of a key, by its lower-case name, with Alt as `alt+j`; actions may differ from one rendering to the
 * next.
 */
export function useKeys(actions: Readonly<Record<string, () => void>>): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || (!event.altKey && isTyped(event.target))) return;
      const action = latest.current[nameOf(event)];
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

/** With Alt, some systems give other letters: there the place of the key counts. */
function nameOf(event: KeyboardEvent): string {
  return event.altKey ? `alt+${event.code.replace('Key', '').toLowerCase()}` : event.key.toLowerCase();
}

/** Whether an element is being typed in. */
export function isTyped(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
