/** The rules for English documents: the three core categories, with the words of the Chinese ones. */
import type { EnglishRule } from '../../analysis/english/analyse-english';
import { instantReport, judgeReturns } from '../core/instant-report';
import { judgeTimes, unrealisticDeadline } from '../core/unrealistic-deadline';
import { englishVagueGoal } from './vague-goal';

export const ENGLISH_RULES: readonly EnglishRule[] = [
  englishVagueGoal,
  { ...wordsOf(unrealisticDeadline), judge: judgeTimes },
  { ...wordsOf(instantReport), judge: judgeReturns },
];

function wordsOf({ id, advice, basis, exception }: Omit<EnglishRule, 'judge'>): Omit<EnglishRule, 'judge'> {
  return { id, advice, basis, exception };
}
