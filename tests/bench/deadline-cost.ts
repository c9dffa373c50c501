/** What reading and judging due times costs: its share of the whole analysis, and time per character as texts grow. */
import { officialCalendar } from '../../utils/adapters/official-calendar';
import { termIndexOf } from '../../utils/analysis/analyse';
import { type DeadlineSetting, readDeadlines } from '../../utils/analysis/facts/deadlines';
import { type DocumentFacts, readDocument } from '../../utils/analysis/facts/document-facts';
import { addresseeRank } from '../../utils/analysis/facts/hand-downs';
import { WORKING_DAYS_BY_PROFILE } from '../../utils/analysis/facts/profiles';
import { quotationOf } from '../../utils/analysis/facts/quotation';
import { RULES } from '../../utils/rules/registry';
import { report } from '../helpers/analysis';
import { goldDocuments } from '../helpers/gold';
import { median } from './median';

const WARM_UP_ROUNDS = 2;
const ROUNDS = 7;
/** The dearest share of the analysis that the pass may take. */
const TARGET_SHARE = 1 / 3;
const LENGTHS = [10_000, 100_000, 1_000_000];

/** Prints the share on the labelled documents and the time per character on the same passage repeated. */
export function benchDeadlineCost(): void {
  const documents = goldDocuments().map(({ text, title, publishedOn }) => ({
    text,
    title,
    ...(publishedOn && { publishedOn }),
  }));
  const facts = documents.map((document) => readDocument(document, officialCalendar, termIndexOf(RULES)));
  const times = { pass: [] as number[], whole: [] as number[] };
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
    const pass = timeOf(() => {
      for (const each of facts) readAll(each);
    });
    const whole = timeOf(() => {
      for (const document of documents) report(document);
    });
    if (round < WARM_UP_ROUNDS) continue;
    times.pass.push(pass);
    times.whole.push(whole);
  }
  const [pass, whole] = [median(times.pass), median(times.whole)];
  console.log(`deadline pass, ${documents.length} documents, median of ${ROUNDS}`);
  console.log(
    `  ${pass.toFixed(1)} ms of ${whole.toFixed(1)} ms: ${(pass / whole).toFixed(2)} of the analysis (target ≤ ${TARGET_SHARE.toFixed(2)})`,
  );
  const text = documents
    .map((document) => document.text)
    .join('\n')
    .slice(0, LENGTHS[0]);
  for (const length of LENGTHS) {
    const repeated = text.repeat(Math.ceil(length / text.length)).slice(0, length);
    const document = readDocument({ text: repeated, issuedOn: '2024-05-13' }, officialCalendar, termIndexOf(RULES));
    const ms = median(Array.from({ length: ROUNDS }, () => timeOf(() => readAll(document))));
    console.log(
      `  ${String(length).padStart(9)} characters ${ms.toFixed(1).padStart(7)} ms  ${((ms / length) * 1e6).toFixed(0).padStart(5)} ns a character`,
    );
  }
}

/** The pass over all units of a document, as its facts run it when they are first asked for. */
function readAll({ text, head, units, countedFrom }: DocumentFacts): void {
  const setting: DeadlineSetting = {
    issued: countedFrom,
    calendar: officialCalendar,
    workingDaysNeeded: WORKING_DAYS_BY_PROFILE.general,
    addresseeRank: addresseeRank(head),
    isQuoted: quotationOf(text),
  };
  for (const unit of units) if (unit.isBody) readDeadlines(text, unit, setting);
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
