import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../utils/compare/versions';
import { OVERDONE, read } from './notices';

const HEAD = '各乡镇人民政府，县直有关部门：\n';
const compare = (before: string, after: string) =>
  compareVersions(read(HEAD + before, '2026-07-20'), read(HEAD + after, '2026-07-20'));

const LEDGER = '各乡镇要建立问题整改工作台账，做到一村一册、逐日登记。';
const WEEKLY = '各乡镇每周五下班前将排查进度表报县水利局，并附现场照片。';
const PLAIN = '县水利局牵头查清水源、消毒设施和管网，乡镇只报缺水的村。';
const OTHER = '山区小型供水工程由县水务公司配齐消毒设施并负责日常管护。';

describe('findings of two versions', () => {
  it('are kept where the sentence stays, gone and new where it goes and comes', () => {
    const result = compare(`${LEDGER}\n${PLAIN}`, `${WEEKLY}\n${PLAIN}`);
    expect(result.kept).toEqual([]);
    expect(result.gone.map(({ category }) => category)).toEqual(['trace-keeping']);
    expect(result.added.map(({ category }) => category)).toEqual(['frequent-report', 'trace-keeping']);
  });

  it('are kept where the sentence is moved', () => {
    const result = compare(`${LEDGER}\n${PLAIN}\n${OTHER}`, `${PLAIN}\n${OTHER}\n${LEDGER}`);
    expect(result).toMatchObject({ gone: [], added: [], kept: [{ isEdited: false }] });
  });

  it('are kept where the sentence is slightly edited', () => {
    const result = compare(LEDGER, '各乡镇都要建立问题整改工作台账，做到一村一册、逐日登记、签字确认。');
    expect(result).toMatchObject({ gone: [], added: [], kept: [{ isEdited: true }] });
    expect(result.kept[0]?.before.id).not.toBe(result.kept[0]?.after.id);
  });

  it('of another category in the same sentence are new', () => {
    const result = compare(WEEKLY, WEEKLY.replace('并附现场照片', '对迟报的严肃追责问责'));
    expect(result.kept.map(({ after }) => after.category)).toEqual(['frequent-report']);
    expect(result.gone.map(({ category }) => category)).toEqual(['trace-keeping']);
    expect(result.added.map(({ category }) => category)).toContain('blanket-accountability');
  });

  it('are counted once where one of two equal ones is deleted', () => {
    const result = compare(`${LEDGER}\n${PLAIN}\n${LEDGER}`, `${PLAIN}\n${LEDGER}`);
    expect([result.kept.length, result.gone.length, result.added.length]).toEqual([1, 1, 0]);
  });

  it('of a document beside itself are all kept', () => {
    const document = read(OVERDONE, '2026-07-20');
    const result = compareVersions(document, document);
    expect(result.kept.map(({ before }) => before)).toEqual(document.report.findings);
    expect(result).toMatchObject({ gone: [], added: [], text: [] });
  });
});

describe('the ledger of two versions', () => {
  it('has every measure before and after', () => {
    const { ledger } = compare(`${WEEKLY}\n${PLAIN}`, PLAIN);
    const returns = ledger.find(({ measure }) => measure === 'materials-per-year');
    expect(returns).toEqual({ measure: 'materials-per-year', before: 104, after: 0 });
    expect(ledger.find(({ measure }) => measure === 'characters')?.before).toBeGreaterThan(0);
  });
});

describe('the text of two versions', () => {
  const changes = (before: string, after: string) =>
    compare(before, after).text.map((change) => [
      change.kind,
      'before' in change ? (HEAD + before).slice(change.before.start, change.before.end) : '',
      'after' in change ? (HEAD + after).slice(change.after.start, change.after.end) : '',
    ]);

  it('is compared sentence by sentence', () => {
    expect(changes(`${LEDGER}\n${PLAIN}\n${OTHER}`, `${PLAIN.replace('只报', '仅报')}\n${OTHER}\n${WEEKLY}`)).toEqual([
      ['removed', LEDGER, ''],
      ['changed', PLAIN, PLAIN.replace('只报', '仅报')],
      ['added', '', WEEKLY],
    ]);
  });

  it('shows a sentence that was put elsewhere as moved, and its neighbours not at all', () => {
    expect(changes(`${LEDGER}\n${PLAIN}\n${OTHER}`, `${PLAIN}\n${OTHER}\n${LEDGER}`)).toEqual([
      ['moved', LEDGER, LEDGER],
    ]);
  });

  it('shows a changed number as a change', () => {
    expect(changes('管网漏损率控制在12%以内。', '管网漏损率控制在10%以内。')).toEqual([
      ['changed', '管网漏损率控制在12%以内。', '管网漏损率控制在10%以内。'],
    ]);
  });

  it('is the same where only white space, width and punctuation differ', () => {
    expect(changes('管网漏损率，控制在12%以内。', '管网漏损率控制在 １２％以内。')).toEqual([]);
  });
});
