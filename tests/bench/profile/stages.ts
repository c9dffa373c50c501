/** Which stage of `analyse()` a sample of the processor belongs to, told by the source file of what was running. */

/** A node of the call tree as the profiler of V8 gives it. */
export interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[] | undefined;
}

export interface Profile {
  readonly nodes: readonly ProfileNode[];
  /** The node that was running, sample by sample. */
  readonly samples: readonly number[];
  /** Microseconds since the sample before. */
  readonly timeDeltas: readonly number[];
}

/** Microseconds. */
export interface Share {
  readonly time: number;
  /** Of which within regular expressions. */
  readonly inPatterns: number;
}

/** How `analyse()` is divided: by stage, and by source file. */
export interface Division {
  readonly whole: number;
  readonly stages: ReadonlyMap<string, Share>;
  readonly files: ReadonlyMap<string, Share>;
}

/** Files below `utils/` by the stage that they are; files that serve many stages are missing and count for who called them. */
export const STAGES: readonly (readonly [RegExp, string])[] = [
  [/^analysis\/text\/(?:units|outline)\.ts$/, 'units and outline'],
  [/^analysis\/text\/fold\.ts$/, 'evening out widths'],
  [/^analysis\/text\/(?:terms|term-index|needed-words)\.ts$/, 'term scan'],
  [/^analysis\/facts\/(?:head|head-lines|document-date)\.ts$/, 'head'],
  [/^analysis\/facts\/due-[a-z-]+\.ts$/, 'due times'],
  [/^analysis\/facts\/(?:deadline|task|hand-downs|quotation|profiles)[a-z-]*\.ts$/, 'deadlines and tasks'],
  [/^(?:analysis\/calendar|adapters)\//, 'calendar'],
  [/^analysis\/facts\/materials\.ts$/, 'materials'],
  [/^analysis\/facts\/audience\.ts$/, 'audience'],
  [/^analysis\/facts\/hollow-[a-z-]+\.ts$/, 'hollow clauses'],
  [/^analysis\/steps\/finding-ids\.ts$/, 'ids'],
  [/^analysis\/steps\/exemptions\.ts$/, 'exemptions'],
  [/^analysis\/steps\/(?:findings|reported-deadlines)\.ts$/, 'findings and deadlines as reported'],
  [/^analysis\/measures\//, 'measures'],
  [/^rules\/learned\/(?:hollow-features|linear-model)\.ts$/, 'rule vague-goal'],
];
const RULE = /^rules\/(?:core|extended)\/([a-z-]+)\.ts$/;
/** What `document-facts.ts` does itself for a stage. */
const FUNCTIONS: Readonly<Record<string, string>> = { hitsByUnit: 'term scan' };

const REST = 'pipeline: analyse.ts, document-facts.ts';
const OUTSIDE = '(outside of analyse())';
const NOTHING: Share = { time: 0, inPatterns: 0 };

/** Divides the samples from a point in time on; the shares of the stages, and those of the files, sum to the whole. */
export function divide(profile: Profile, from = 0): Division {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const pathTo = (id: number): readonly ProfileNode[] => {
    const path: ProfileNode[] = [];
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const node = nodes.get(at);
      if (node) path.push(node);
    }
    return path;
  };
  const places = new Map(profile.nodes.map(({ id }) => [id, placeOf(pathTo(id))]));
  const [stages, files] = [new Map<string, Share>(), new Map<string, Share>()];
  let [now, whole] = [0, 0];
  for (const [i, id] of profile.samples.entries()) {
    const time = profile.timeDeltas[i] ?? 0;
    now += time;
    const place = places.get(id);
    if (!place || now < from) continue;
    whole += time;
    add(stages, place.stage, time, place.isPattern);
    add(files, place.file, time, place.isPattern);
  }
  return { whole, stages, files };
}

function add(shares: Map<string, Share>, name: string, time: number, isPattern: boolean): void {
  const before = shares.get(name) ?? NOTHING;
  shares.set(name, { time: before.time + time, inPatterns: before.inPatterns + (isPattern ? time : 0) });
}

/** Where a node belongs, by the path from it to the root. */
function placeOf(path: readonly ProfileNode[]): { stage: string; file: string; isPattern: boolean } {
  const own = path[0]?.callFrame;
  const isPattern = own !== undefined && !own.url && own.functionName.startsWith('RegExp: ');
  if (own && /^\((?:garbage collector|program|idle|root)\)$/.test(own.functionName))
    return { stage: own.functionName, file: own.functionName, isPattern };
  const file = path.map(({ callFrame }) => fileOf(callFrame.url)).find((name) => name !== undefined);
  const stage = path.map(stageOf).find((name) => name !== undefined);
  return { stage: stage ?? (file ? REST : OUTSIDE), file: file ?? OUTSIDE, isPattern };
}

/** The path below `utils/` of one of the analyser's files. */
function fileOf(url: string): string | undefined {
  return /\/utils\/((?:analysis|rules|adapters)\/.*?)(?:\?.*)?$/.exec(url)?.[1];
}

function stageOf({ callFrame: { url, functionName } }: ProfileNode): string | undefined {
  const file = fileOf(url);
  if (file === undefined) return undefined;
  const rule = RULE.exec(file)?.[1];
  return rule ? `rule ${rule}` : (STAGES.find(([pattern]) => pattern.test(file))?.[1] ?? FUNCTIONS[functionName]);
}
