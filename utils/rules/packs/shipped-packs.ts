/** The packs that come with the product; off until they are switched on. */
import education from './education.json';
import { type RulePack, rulePackSchema } from './pack-schema';
import stricterLocal from './stricter-local.json';

let read: readonly RulePack[] | undefined;

/** Read when they are first asked for, which takes some milliseconds. */
export function shippedPacks(): readonly RulePack[] {
  read ??= [stricterLocal, education].map((pack) => rulePackSchema.parse(pack));
  return read;
}
