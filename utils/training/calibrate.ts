/** Writes the calibration: `npm run calibrate`, after `npm run train`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fitCalibration, untuned } from './calibration-fit';
import { labelledFindings } from './labelled-findings';

const TABLE = fileURLToPath(new URL('../rules/learned/calibration.json', import.meta.url));

const findings = untuned(labelledFindings());
const calibration = fitCalibration(findings);
writeFileSync(TABLE, `${JSON.stringify(calibration, null, 2)}\n`);
console.log(`${findings.length} findings in documents that the rules were not tuned on`);
for (const [category, threshold] of Object.entries(calibration.thresholds))
  console.log(
    `${category.padEnd(24)} ${threshold === null ? 'precision goal not reached' : `precise from ${threshold}`}`,
  );
