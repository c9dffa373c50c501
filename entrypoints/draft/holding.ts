/** Lets a draft be worked on in one window at a time. */

let letGo: (() => void) | undefined;

/** Holds the draft, and lets go of the one held before; false where another window holds it. */
export function holdDraft(id: string): Promise<boolean> {
  letGo?.();
  letGo = undefined;
  return new Promise((resolve) => {
    void navigator.locks.request(`draft:${id}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      if (!lock) return undefined;
      return new Promise<void>((release) => {
        letGo = release;
      });
    });
  });
}
