/** All rules, in the order of the categories. */
import type { Category, Language } from '../analysis/schema';
import { instantReport } from './core/instant-report';
import { unrealisticDeadline } from './core/unrealistic-deadline';
import { vagueGoal } from './core/vague-goal';
import type { Rule } from './define-rule';
import { absoluteDemand } from './extended/absolute-demand';
import { blanketAccountability } from './extended/blanket-accountability';
import { burdenShifting } from './extended/burden-shifting';
import { digitalBurden } from './extended/digital-burden';
import { frequentReport } from './extended/frequent-report';
import { inspectionOverload } from './extended/inspection-overload';
import { layeredFormality } from './extended/layered-formality';
import { showcaseBuilding } from './extended/showcase-building';
import { traceKeeping } from './extended/trace-keeping';

export const RULES: readonly Rule[] = [
  vagueGoal,
  unrealisticDeadline,
  instantReport,
  frequentReport,
  traceKeeping,
  layeredFormality,
  inspectionOverload,
  blanketAccountability,
  showcaseBuilding,
  digitalBurden,
  absoluteDemand,
  burdenShifting,
];

/** The name of a category in a language. */
export function titleOf(category: Category, lang: Language): string {
  return RULES.find(({ id }) => id === category)?.title[lang] ?? category;
}

/** Version of the rules; changes whenever a rule judges differently. */
export const RULES_VERSION = '0.5.3';
