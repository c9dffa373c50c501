/** The pack in the editor, as the address names it behind its #. */
import type { RulePack } from '../../utils/rules/packs/pack-schema';

/** Empty where there is no such pack. */
export function idInAddress(packs: readonly RulePack[]): string {
  return packs.find(({ id }) => `#${id}` === location.hash)?.id ?? '';
}

export function putInAddress(id: string): void {
  history.replaceState(null, '', id ? `#${id}` : location.pathname);
}
