/** Which labelled documents are held out: fixed by the id alone, so that no look at a text can move one. */

/** One document in three is kept away from tuning and training. */
export function isHeldOut(id: string): boolean {
  return hashOf(id) % 3 === 0;
}

/** The fold (0 to `folds` − 1) of a document in cross-validation. */
export function foldOf(id: string, folds: number): number {
  return Math.floor(hashOf(id) / 3) % folds;
}

function hashOf(id: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) value = Math.imul(value ^ id.charCodeAt(i), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}
