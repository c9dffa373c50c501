/** Prints the benchmarks: ratios against named peers, measured in the same run. */
import { spawnSync } from 'node:child_process';
import { hasGold } from '../helpers/gold';
import { benchAnalysisSpeed } from './analysis-speed';
import { benchClickToMarks } from './click-to-marks';
import { benchCollection } from './collection';
import { benchCompare } from './compare';
import { benchDeadlineCost } from './deadline-cost';
import { benchKeystrokes } from './keystrokes';

if (hasGold) {
  benchAnalysisSpeed();
  benchDeadlineCost();
  benchCompare();
}
spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'ignore' });
await benchClickToMarks();
await benchKeystrokes();
await benchCollection();
