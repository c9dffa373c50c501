/** Prints the benchmarks: ratios against named peers, measured in the same run. */
import { hasGold } from '../helpers/gold';
import { benchAnalysisSpeed } from './analysis-speed';

if (hasGold) benchAnalysisSpeed();
