/** All rules, in the order of the categories. */
import { instantReport } from './core/instant-report';
import { unrealisticDeadline } from './core/unrealistic-deadline';
import { vagueGoal } from './core/vague-goal';
import type { Rule } from './define-rule';

export const RULES: readonly Rule[] = [vagueGoal, unrealisticDeadline, instantReport];

/** Version of the rules; changes whenever a rule judges differently. */
export const RULES_VERSION = '0.1.0';
