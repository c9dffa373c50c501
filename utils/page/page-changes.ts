/** Watches documents for changes without polling, and says so when they have come to rest. */
import type { TreeRoot } from './flat-tree';

/** Milliseconds without a change after which documents are at rest, and the longest wait while they keep changing. */
const REST = 700;
const LONGEST_WAIT = 4000;

/** Calls back after changes in the content of documents and open shadow roots; `isOwn` tells nodes that are the watcher's. Returns the way to stop. */
export function watchChanges(
  roots: Iterable<TreeRoot>,
  isOwn: (node: Node) => boolean,
  onChanged: () => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined;
  const settle = () => {
    timer = undefined;
    since = undefined;
    onChanged();
  };
  const observer = new MutationObserver((mutations) => {
    if (mutations.every((mutation) => isOwnMutation(mutation, isOwn))) return;
    const now = performance.now();
    since ??= now;
    clearTimeout(timer);
    timer = setTimeout(settle, Math.max(0, Math.min(REST, since + LONGEST_WAIT - now)));
  });
  for (const root of roots) observer.observe(root, { subtree: true, childList: true, characterData: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}

function isOwnMutation({ addedNodes, removedNodes, type }: MutationRecord, isOwn: (node: Node) => boolean): boolean {
  return type === 'childList' && [...addedNodes, ...removedNodes].every(isOwn);
}
