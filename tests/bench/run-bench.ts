/**
 * `npm run bench` prints the benchmarks: ratios against named peers, measured in the same run.
 *
 * `npm run bench -- --only speed,compare` runs some of them; `npm run bench -- --profile` prints instead how much of
 * `analyse()` each of its stages takes.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { hasGold } from '../helpers/gold';
import { benchClickToMarks } from './click-to-marks';
import { benchCollection } from './collection';
import { benchCompare } from './compare';
import { benchDeadlineCost } from './deadline-cost';
import { benchKeystrokes } from './keystrokes';
import { benchThroughput } from './throughput';

interface Bench {
  /** What has to be there: the labelled documents, or the built extension. */
  readonly needs: 'documents' | 'extension';
  run(): void | Promise<void>;
}

const BENCHES: Readonly<Record<string, Bench>> = {
  speed: { needs: 'documents', run: async () => (await import('./speed/speed')).benchSpeed() },
  throughput: { needs: 'documents', run: benchThroughput },
  deadlines: { needs: 'documents', run: benchDeadlineCost },
  compare: { needs: 'documents', run: benchCompare },
  click: { needs: 'extension', run: benchClickToMarks },
  keystrokes: { needs: 'extension', run: benchKeystrokes },
  collection: { needs: 'extension', run: benchCollection },
};

const { values } = parseArgs({ options: { only: { type: 'string' }, profile: { type: 'boolean' } } });
const names = values.only?.split(',') ?? Object.keys(BENCHES);
const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(1);
}

if (values.profile) {
  if (hasGold) await (await import('./profile/print-profile')).printProfile();
} else {
  const chosen = names.flatMap((name) => BENCHES[name] ?? []);
  if (chosen.some(({ needs }) => needs === 'extension'))
    spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'ignore' });
  for (const { needs, run } of chosen) if (needs === 'extension' || hasGold) await run();
}
