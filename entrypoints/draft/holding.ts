/** Lets a draft be worked on in one window at a time. */

let letGo: (() => void) | undefined;

/** Milliseconds for which a window that is just closing, or loading anew, is waited for. */
const PATIENCE = 700;

/** Holds the draft, and lets go of the one held before; false where another window holds it. */
export function holdDraft(id: string): Promise<boolean> {
  letGo?.();
  letGo = undefined;
  return new Promise((resolve) => {
    const hold = () => {
      resolve(true);
      return new Promise<void>((release) => {
        letGo = release;
      });
    };
    navigator.locks.request(`draft:${id}`, { signal: AbortSignal.timeout(PATIENCE) }, hold).catch(() => resolve(false));
  });
}
