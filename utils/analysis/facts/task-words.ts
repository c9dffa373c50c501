/** Names of the kinds of task in the table of working days. */
import type { TaskKind } from '../schema';
import type { Words } from '../steps/findings';

export const TASK_WORDS: Readonly<Record<TaskKind, Words>> = {
  'name-list': { zh: '报名单、回执', en: 'sending names or a receipt' },
  material: { zh: '起草并报送材料', en: 'writing and sending material' },
  survey: { zh: '自查、排查、摸底', en: 'self-inspection or a survey' },
  rectification: { zh: '整改、清理、全员性任务', en: 'rectification, clean-up or a task for everybody' },
  construction: { zh: '建成、达标、覆盖类任务', en: 'building, establishing or reaching coverage' },
};
