/** Reading a document and counting its measures takes a time that grows with its length, rules or no rules. */
import { expect, test } from 'vitest';
import { MEASURE_TERMS } from '../../utils/analysis/measures/measures';
import { RULES } from '../../utils/rules/registry';
import { report } from '../helpers/analysis';
import { growthOf, tooFast } from './growth';
import { TIMED_PIECES } from './timed-pieces';

const MINUTE = 60_000;
const LENGTHS = [10_000, 100_000];
const OPENED = ['《', '（', '(', '“', '〔', '《〔', '》'];
const RUNS = ['前', '内', '日', '月', '每', '各', '报', '将', '经', '1', '一', '，', '、', '。'];
const BLANKS = ['　', '\r\n'];
const CONNECTIVES = ['并且', '以及', '和', '的'];
const LINES = ['县政府：\n', '一、\n', '（一）总体要求\n', '附件1\n', '各乡镇、'];
const SENTENCES = ['召开会议，', '安装平台，', '企业参与，', '到2025年，', '备案', '报送《'];
const PIECES = [...OPENED, ...RUNS, ...BLANKS, ...CONNECTIVES, ...LINES, ...SENTENCES, ...TIMED_PIECES];

const without = (text: string) => report({ text, issuedOn: '2024-05-13' }, []);
const withAll = (text: string) => report({ text, issuedOn: '2024-05-13' }, RULES);

test(
  'without rules, repeats of marks, digits, connectives, lines and due times take linear time',
  () => {
    expect(PIECES.flatMap((piece) => tooFast(piece, growthOf(without, piece, LENGTHS)))).toEqual([]);
  },
  2 * MINUTE,
);

test(
  'without rules, the words of the measures take linear time',
  () => {
    const found = Object.entries(MEASURE_TERMS).flatMap(([role, words]) =>
      ['', '，', '。', '《'].flatMap((joint) => {
        const piece = words.map((word) => word + joint).join('');
        return tooFast(`${role} joined by “${joint}”`, growthOf(without, piece, [10_000]));
      }),
    );
    expect(found).toEqual([]);
  },
  2 * MINUTE,
);

test(
  'with all rules, repeats of opening marks and due times take linear time',
  () => {
    expect(
      ['《', '（', '“', ...TIMED_PIECES].flatMap((piece) => tooFast(piece, growthOf(withAll, piece, LENGTHS))),
    ).toEqual([]);
  },
  2 * MINUTE,
);
