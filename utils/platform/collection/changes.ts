/** Tells the other windows what has changed in the collections, and gathers what they tell. */
import { z } from 'zod/mini';

const NAME = 'wenzhen-collections';
/** Milliseconds that changes are gathered for: an import tells of each of its batches. */
const PAUSE = 500;

const changeSchema = z.object({ collectionId: z.nullable(z.string()), sampleIds: z.array(z.string()) });

/** Samples that are new, changed or gone; none where the collection itself, or the list of them, is what changed. */
export interface CollectionChange {
  /** Null where all collections are gone. */
  readonly collectionId: string | null;
  readonly sampleIds: readonly string[];
}

let channel: BroadcastChannel | undefined;

/** The window's own: what is posted to it is heard in the others only. */
function ownChannel(): BroadcastChannel {
  channel ??= new BroadcastChannel(NAME);
  return channel;
}

export function tellOthers(collectionId: string | null, sampleIds: Iterable<string> = []): void {
  ownChannel().postMessage({ collectionId, sampleIds: [...sampleIds] } satisfies CollectionChange);
}

/** Calls back with what others have changed, one change for each collection; returns the way to stop. */
export function followOthers(onChange: (change: CollectionChange) => void): () => void {
  const gathered = new Map<string | null, Set<string>>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hand = () => {
    timer = undefined;
    const changes = [...gathered];
    gathered.clear();
    for (const [collectionId, sampleIds] of changes) onChange({ collectionId, sampleIds: [...sampleIds] });
  };
  const listener = ({ data }: MessageEvent) => {
    const change = changeSchema.safeParse(data).data;
    if (!change) return;
    const ids = gathered.get(change.collectionId) ?? new Set();
    for (const id of change.sampleIds) ids.add(id);
    gathered.set(change.collectionId, ids);
    timer ??= setTimeout(hand, PAUSE);
  };
  ownChannel().addEventListener('message', listener);
  return () => {
    clearTimeout(timer);
    ownChannel().removeEventListener('message', listener);
  };
}
