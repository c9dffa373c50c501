/** Runs the analyser as the product does. */
import { officialCalendar } from '../../utils/adapters/official-calendar';
import { analyse } from '../../utils/analysis/analyse';
import type { Report, SourceDocument } from '../../utils/analysis/schema';
import type { Rule } from '../../utils/rules/define-rule';
import { RULES, RULES_VERSION } from '../../utils/rules/registry';

export function report(source: SourceDocument, rules: readonly Rule[] = RULES): Report {
  return analyse(source, { rules, rulesVersion: RULES_VERSION, calendar: officialCalendar, lang: 'zh' });
}
