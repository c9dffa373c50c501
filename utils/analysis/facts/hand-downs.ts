/** How often a task must be handed down below the addressees before it is done. */
import type { DocumentHead, Level, TaskKind } from '../schema';

/** Ranks of the levels that a task can pass. */
const RANKS: Partial<Record<Level, number>> = { central: 0, province: 1, city: 2, county: 3, township: 4, village: 5 };
const LOWEST_RANK = 5;

const ADDRESSEE_RANKS: readonly (readonly [number, RegExp])[] = [
  [1, /各(?:省|自治区)/],
  [2, /各(?:地级以上)?(?:设区)?(?:的)?(?:市|州|地|盟)/],
  [3, /各(?:县|区|旗)|县（市|县（区|县\(市|县市区/],
  [4, /乡镇|街道|各(?:乡|镇|街)|中心学校/],
  [5, /村|社区|科室|支部|学校|班级|股室|各部门|分院|二级学院|子公司|项目部/],
];

const SHOWN_RANKS: readonly (readonly [number, RegExp])[] = [
  [
    5,
    /(?:村|社区)(?:要|应|须|负责|完成|上报|报|两委|干部|党|（社区）)|各(?:行政)?村|各社区|逐户|入户|进村|到村|到户|网格|每户|村组|户主|由各村|村不漏|不漏一户/,
  ],
  [4, /各?乡镇|街道|镇街|各镇|辖区/],
  [3, /各县|各区|县区|县级/],
];

/** Rank of the addressees; undefined where their names do not tell. */
export function addresseeRank(head: Pick<DocumentHead, 'addressees' | 'level'>): number | undefined {
  const names = head.addressees.join('，');
  return ADDRESSEE_RANKS.find(([, words]) => words.test(names))?.[0] ?? rankBelow(head.level);
}

/** Rank of those whom an issuer of this level addresses where it names nobody; undefined for a level without a rank. */
export function rankBelow(level: Level | null): number | undefined {
  const issuer = level ? RANKS[level] : undefined;
  return issuer === undefined ? undefined : Math.min(issuer + 1, LOWEST_RANK);
}

/** Rank of the lowest level that a unit's text names as doing something; undefined where it names none. */
export function shownRank(unitText: string): number | undefined {
  return SHOWN_RANKS.find(([, words]) => words.test(unitText))?.[0];
}

/**
 * Steps below the addressees: those that the unit shows (`shownLevel`), and, for tasks that are done on the ground,
 * at least the one that the addressees' own level implies.
 */
export function countHandDowns(shownLevel: number | undefined, kind: TaskKind, rank: number | undefined): number {
  if (rank === undefined || rank >= LOWEST_RANK) return 0;
  const shown = shownLevel ?? rank;
  const isOnTheGround = kind === 'survey' || kind === 'rectification' || kind === 'construction';
  return Math.max(shown - rank, isOnTheGround ? 1 : 0);
}
