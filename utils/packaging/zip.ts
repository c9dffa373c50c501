/** `npm run zip`: builds the extension for Chrome and Firefox and packs each into one archive for its store. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { archiveOf, filesBelow } from './archive';
import { projectVersion } from './notices';
import { readJson } from './shipped-packages';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUTPUT = join(ROOT, '.output');
const MEGABYTE = 1_000_000;
/** Bytes beyond which an archive is too large to be handed around in an office. */
const LARGEST = 5 * MEGABYTE;

const packed = ['chrome', 'firefox'].map(pack);
process.exitCode = packed.every((size) => size <= LARGEST) ? 0 : 1;

/** Writes one archive, says how large it is, and returns its bytes. */
function pack(browser: string): number {
  build(browser);
  const folder = join(OUTPUT, `${browser}-mv3`);
  const version = projectVersion(ROOT);
  if (readJson(join(folder, 'manifest.json')).version !== version)
    throw new Error(`The version in the manifest for ${browser} is not ${version}.`);
  const archive = archiveOf(filesBelow(folder));
  const name = `wenzhen-${version}-${browser}.zip`;
  writeFileSync(join(OUTPUT, name), archive);
  const hash = createHash('sha256').update(archive).digest('hex');
  const size = `${(archive.length / MEGABYTE).toFixed(2)} MB`;
  say(`.output/${name}  ${size}${archive.length > LARGEST ? ', more than 5 MB' : ''}  sha256 ${hash}`);
  return archive.length;
}

function build(browser: string): void {
  const script = browser === 'firefox' ? 'build:firefox' : 'build';
  const isWindows = process.platform === 'win32';
  const { status } = spawnSync('npm', ['run', '--silent', script], { cwd: ROOT, stdio: 'inherit', shell: isWindows });
  if (status !== 0) throw new Error(`npm run ${script} failed.`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
