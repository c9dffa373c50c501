import { defineRule } from '../define-rule';

export const vagueGoal = defineRule({
  id: 'vague-goal',
  title: { zh: '目标空泛', en: 'Vague goal' },
  why: { zh: '', en: '' },
  advice: { zh: '', en: '' },
  basis: [],
  exception: null,
  defaultOn: true,
  terms: {},
  judge() {
    return undefined;
  },
  examples: { hit: [], clear: [] },
});
