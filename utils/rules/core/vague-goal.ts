/** 目标空泛: a result is required or promised that nobody could check. */
import type { DocumentFacts, UnitFacts } from '../../analysis/facts/document-facts';
import { defineRule, type Judged, REGULATION, DOCUMENT_RULES } from '../define-rule';

export const vagueGoal = defineRule({
  id: 'vague-goal',
  title: { zh: '目标空泛', en: 'Vague goal' },
  why: { zh: '', en: '' }, advice: { zh: '', en: '' }, basis: [], exception: null, defaultOn: true, terms: {},
  judge() { return undefined; },
  examples: { hit: [], clear: [] },
});
