/** How long the analyser takes to start: from the import of its code and tables until a first report is there. */
import { median } from '../median';
import type { Bundle } from './fresh-process';

const PROCESSES = 10;
const SHORT_TEXT =
  '关于开展安全隐患排查的通知\n各镇人民政府、街道办事处：\n为进一步提高认识，请于2024年5月14日下班前将排查情况报县安委办，逾期未报的予以通报。\n县安全生产委员会办公室\n2024年5月13日';
const SCRIPT = `
  const start = performance.now();
  const { report } = await import(address);
  const loaded = performance.now();
  report({ text });
  const reported = performance.now();
  console.log(JSON.stringify({ loading: loaded - start, firstReport: reported - loaded, whole: reported - start }));
`;

/** Milliseconds, medians. */
export interface Start {
  readonly loading: number;
  readonly firstReport: number;
  readonly whole: number;
}

export function measureStart(bundle: Bundle): Start {
  const runs = Array.from({ length: PROCESSES }, () => bundle.run(SCRIPT, SHORT_TEXT) as Start);
  const of = (part: keyof Start) => median(runs.map((run) => run[part]));
  return { loading: of('loading'), firstReport: of('firstReport'), whole: of('whole') };
}
