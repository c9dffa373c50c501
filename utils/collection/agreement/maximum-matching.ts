/** The most pairs that can be made of two groups when each member may be in one pair only. */

/**
 * `partners[i]` lists the members of the second group (from 0) that member i of the first may be paired with. Returns the
 * number of pairs of a maximum matching. Each member in turn is placed by the shortest augmenting path, which moves
 * others to another partner where that helps; no recursion, so long chains are safe.
 *
 * Source: C. Berge, Two Theorems in Graph Theory, PNAS 43 (1957) 842–844.
 */
export function countMaximumMatching(partners: readonly (readonly number[])[]): number {
  const ofFirst = new Map<number, number>();
  const ofSecond = new Map<number, number>();
  partners.forEach((_, member) => {
    placeMember(member, partners, ofFirst, ofSecond);
  });
  return ofFirst.size;
}

function placeMember(
  newcomer: number,
  partners: readonly (readonly number[])[],
  ofFirst: Map<number, number>,
  ofSecond: Map<number, number>,
): void {
  const reachedFrom = new Map<number, number>();
  const waiting = [newcomer];
  for (const member of waiting) {
    for (const partner of partners[member] ?? []) {
      if (reachedFrom.has(partner)) continue;
      reachedFrom.set(partner, member);
      const holder = ofSecond.get(partner);
      if (holder === undefined) {
        shiftPartners(partner, reachedFrom, ofFirst, ofSecond);
        return;
      }
      waiting.push(holder);
    }
  }
}

/** From the free partner back to the newcomer: each member on the way takes the partner through which it was left. */
function shiftPartners(
  free: number,
  reachedFrom: ReadonlyMap<number, number>,
  ofFirst: Map<number, number>,
  ofSecond: Map<number, number>,
): void {
  let partner: number | undefined = free;
  while (partner !== undefined) {
    const member = reachedFrom.get(partner);
    if (member === undefined) return;
    const given = ofFirst.get(member);
    ofFirst.set(member, partner);
    ofSecond.set(partner, member);
    partner = given;
  }
}
