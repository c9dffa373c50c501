/** Merges the mentions of one demand: the same material for the same return. */
import type { Material, Span } from '../schema';
import { type DeadlineFact, placeIn } from './deadlines';
import type { MaterialMention } from './materials';

type Demand = MaterialMention & { readonly mentions: Span[] };

/** The demands in the order of their first mentions. */
export function mergeMaterials(mentions: readonly MaterialMention[], deadlines: readonly DeadlineFact[]): Material[] {
  const demands = new Demands();
  for (const mention of mentions) {
    const { start, end } = mention;
    const same = demands.sameAs(mention);
    if (same) same.mentions.push({ start, end });
    else demands.add({ ...mention, mentions: [{ start, end }] });
  }
  return demands.all.map(({ deadline, ...rest }) => ({
    ...rest,
    deadline: deadline === null ? null : placeIn(deadlines, deadline),
  }));
}

/** Stands for whatever due time. */
const ANY = 'any';
/** The words and the due time of a demand. */
type Key = `${string} ${string} ${string}`;

/**
 * The demands known so far. Two are the same if the name of one ends with that of the other, at the same pace and for
 * the same due time, as far as they have one.
 */
class Demands {
  readonly all: Demand[] = [];
  /** By name: the place of the first demand of that name. */
  private readonly named = new Map<Key, number>();
  /** By ending: the place of the first demand whose name ends so. */
  private readonly ending = new Map<Key, number>();

  add(demand: Demand): void {
    const core = coreOf(demand.what);
    this.note(this.named, demand, core);
    for (const end of endingsOf(core)) this.note(this.ending, demand, end);
    this.all.push(demand);
  }

  /** The first demand that a mention repeats. */
  sameAs(mention: MaterialMention): Demand | undefined {
    const core = coreOf(mention.what);
    let first = this.placeOf(this.ending, mention, core);
    for (const end of endingsOf(core)) first = Math.min(first, this.placeOf(this.named, mention, end));
    return this.all[first];
  }

  private note(places: Map<Key, number>, demand: Demand, name: string): void {
    for (const due of [ANY, dueOf(demand)]) {
      const key = keyOf(demand, due, name);
      if (!places.has(key)) places.set(key, this.all.length);
    }
  }

  private placeOf(places: ReadonlyMap<Key, number>, mention: MaterialMention, name: string): number {
    const due = dueOf(mention);
    const fitting = due === null ? [ANY] : [due, null];
    return Math.min(...fitting.map((one) => places.get(keyOf(mention, one, name)) ?? Number.POSITIVE_INFINITY));
  }
}

function dueOf({ deadline }: MaterialMention): string | null {
  return deadline?.due ?? null;
}

function keyOf({ every }: MaterialMention, due: string | null, name: string): Key {
  return `${every} ${due} ${name}`;
}

/** A name and all that it ends with, down to nothing. */
function* endingsOf(name: string): Iterable<string> {
  for (let from = 0; from <= name.length; from++) yield name.slice(from);
}

function coreOf(what: string): string {
  return what.replace(/[《》“”]/g, '').replace(/^.*(?:工作|专项|本)(?=.{2,})/, '');
}
