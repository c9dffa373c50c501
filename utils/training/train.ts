/** Trains the model behind 目标空泛 and writes its weights: the same documents give the same weights, to the bit. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { termIndexOf } from '../analysis/analyse';
import { vagueGoal } from '../rules/core/vague-goal';
import { addHollowFeatures } from '../rules/learned/hollow-features';
import { type LinearModel, probabilityOf } from '../rules/learned/linear-model';
import { goldUnits, type LabelledUnit, moreUnits, writtenUnits } from './labelled-units';
import { type Feature, fitLogistic, type TrainingExample } from './logistic-regression';
import { foldOf, isHeldOut } from './split';

const WEIGHTS = fileURLToPath(new URL('../rules/core/vague-goal-weights.json', import.meta.url));
const FOLDS = 5;
/** Single terms are shrunk harder than the features that say how they stand together. */
const penaltyOf = (feature: string) => (feature === 'bias' ? 1e-6 : /[一-龥]/.test(feature) ? 10 : 1);

interface Example extends TrainingExample {
  readonly id: string;
  readonly isGold: boolean;
}

const terms = termIndexOf([vagueGoal]);
const gold = goldUnits('vague-goal', terms).map((unit) => toExample(unit, true));
const more = moreUnits('vague-goal', terms).map((unit) => toExample(unit, false));
const written = writtenUnits('vague-goal', terms).map((unit) => toExample(unit, false));
const tuning = [...gold.filter(({ id }) => !isHeldOut(id)), ...more, ...written];
const heldOut = gold.filter(({ id }) => isHeldOut(id));

const outOfFold = tuning.map((example) => ({ example, probability: Number.NaN }));
for (let fold = 0; fold < FOLDS; fold++) {
  const predict = predictor(trainOn(tuning.filter(({ id }) => foldOf(id, FOLDS) !== fold)));
  for (const row of outOfFold) if (foldOf(row.example.id, FOLDS) === fold) row.probability = predict(row.example);
}
const goldOutOfFold = outOfFold.filter(({ example }) => example.isGold);
const threshold = bestThreshold(goldOutOfFold);
const model: LinearModel = { ...trainOn(tuning), threshold };
writeFileSync(WEIGHTS, `${JSON.stringify(model, null, 1)}\n`);

console.log(
  `tuning part: ${tuning.length} units, ${positives(tuning)} labelled; held out: ${heldOut.length}, ${positives(heldOut)}`,
);
console.log(`cross-validated, labelled documents alone: ${scores(goldOutOfFold, threshold)}`);
console.log(`cross-validated on the tuning part: ${scores(outOfFold, threshold)}`);
console.log(`trained on the tuning part, same part: ${scores(judged(tuning, model), threshold)}`);
console.log(`held out: ${scores(judged(heldOut, model), threshold)}`);

function toExample({ id, unit, document, label, weight }: LabelledUnit, isGold: boolean): Example {
  const features: Feature[] = [];
  const { clauses } = unit;
  if (clauses) addHollowFeatures(unit, document, clauses, (name, value) => features.push([name, value]));
  return { id, isGold, features, label, weight };
}

/** Units without a hollow clause are never judged and teach nothing. */
function trainOn(examples: readonly Example[]): LinearModel {
  const candidates = examples.filter(({ features }) => features.length > 0);
  return { weights: fitLogistic(candidates, penaltyOf), threshold: 0.5 };
}

function predictor({ weights }: LinearModel): (example: Example) => number {
  const known = new Map(Object.entries(weights));
  return ({ features }) =>
    probabilityOf((add) => {
      for (const [name, value] of features) add(name, value);
    }, known);
}

interface Judged {
  readonly example: Example;
  readonly probability: number;
}

function judged(examples: readonly Example[], by: LinearModel): readonly Judged[] {
  const predict = predictor(by);
  return examples.map((example) => ({ example, probability: predict(example) }));
}

function counts(rows: readonly Judged[], from: number) {
  let hits = 0;
  let marked = 0;
  for (const { example, probability } of rows) {
    if (example.features.length === 0 || probability < from) continue;
    marked++;
    if (example.label >= 0.5) hits++;
  }
  return { hits, marked, labelled: positives(rows.map(({ example }) => example)) };
}

function f1({ hits, marked, labelled }: ReturnType<typeof counts>): number {
  return (2 * hits) / (marked + labelled);
}

function bestThreshold(rows: readonly Judged[]): number {
  let best = 0.5;
  for (let step = 10; step <= 70; step++) if (f1(counts(rows, step / 100)) > f1(counts(rows, best))) best = step / 100;
  return best;
}

function scores(rows: readonly Judged[], from: number): string {
  const found = counts(rows, from);
  const share = (part: number, whole: number) => (whole ? part / whole : 0).toFixed(3);
  return `precision ${share(found.hits, found.marked)} recall ${share(found.hits, found.labelled)} F1 ${f1(found).toFixed(3)}`;
}

function positives(examples: readonly Example[]): number {
  return examples.filter(({ label }) => label >= 0.5).length;
}
