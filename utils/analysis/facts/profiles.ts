/** The working days that tasks need, by profile; a document's due times are judged by one of these tables. */
import type { TaskKind } from '../schema';

/** Working days under which a due time is too short for a task, before hand-downs. */
export type WorkingDaysNeeded = Readonly<Record<TaskKind, number>>;

/**
 * `emergency` takes half the time of `general`; `grassroots` a day more, which a document takes to reach a village or a
 * school; `stricter` (drafting departments, local rules that grant more time) two days more.
 */
export const PROFILES = ['general', 'grassroots', 'stricter', 'emergency'] as const;
export type Profile = (typeof PROFILES)[number];

const GENERAL: WorkingDaysNeeded = {
  'name-list': 1,
  material: 3,
  survey: 5,
  rectification: 10,
  construction: 30,
};

/** The table of each profile. */
export const WORKING_DAYS_BY_PROFILE: Readonly<Record<Profile, WorkingDaysNeeded>> = {
  general: GENERAL,
  emergency: changed((days) => Math.max(1, Math.ceil(days / 2))),
  grassroots: changed((days) => days + 1),
  stricter: changed((days) => days + 2),
};

function changed(change: (days: number) => number): WorkingDaysNeeded {
  return {
    'name-list': change(GENERAL['name-list']),
    material: change(GENERAL.material),
    survey: change(GENERAL.survey),
    rectification: change(GENERAL.rectification),
    construction: change(GENERAL.construction),
  };
}
