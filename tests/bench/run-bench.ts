/** Prints the benchmarks: ratios against named peers, measured in the same run. */
import { spawnSync } from 'node:child_process';
import { hasGold } from '../helpers/gold';
import { benchAnalysisSpeed } from './analysis-speed';
import { benchClickToMarks } from './click-to-marks';
import { benchDeadlineCost } from './deadline-cost';

if (hasGold) {
  benchAnalysisSpeed();
  benchDeadlineCost();
}
spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'ignore' });
await benchClickToMarks();
