/** What a pattern needs is read from its source; a pattern is never kept from matching by it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { officialCalendar } from '../../utils/adapters/official-calendar';
import { termIndexOf } from '../../utils/analysis/analyse';
import { readDocument } from '../../utils/analysis/facts/document-facts';
import { type Need, wordsNeededBy } from '../../utils/analysis/text/needed-words';
import { RULES } from '../../utils/rules/registry';
import { goldDocuments, hasGold } from '../helpers/gold';

const shown = (need: Need | undefined): string => {
  if (need === undefined) return 'nothing';
  if (need.kind === 'word') return need.words.join(' ');
  return `(${need.parts.map(shown).join(need.kind === 'all' ? ' & ' : ' | ')})`;
};

const isMet = (need: Need, text: string): boolean => {
  if (need.kind === 'word') return need.words.some((word) => text.includes(word));
  return need.kind === 'all' ? need.parts.every((p) => isMet(p, text)) : need.parts.some((p) => isMet(p, text));
};

test.each<[RegExp, string]>([
  [/排名|排序/, '排名 排序'],
  [/[晾亮]晒(?:成绩)?/, '晾晒 亮晒'],
  [/(?:下载|安装)[^，]{0,20}(?:小程序|公众号)/, '(小程序 公众号 & 下载 安装)'],
  [/考核|公布[^，]*得分/, '(考核 | (公布 & 得分))'],
  [/(?<!不)得分(?=，)/, '得分'],
  [/app/i, 'app apP aPp aPP App ApP APp APP'],
  [/(?:每)?天+/, '天'],
  [/月日|[^，]+/, 'nothing'],
  [/(?<year>年)\k<year>/, '年'],
])('%s needs %s', (pattern, words) => {
  expect(shown(wordsNeededBy(pattern))).toBe(words);
});

test('the text that a random pattern matches holds what the pattern needs', () => {
  const atom = fc.oneof(
    fc.constantFrom('甲', '乙', '丙丁', 'a', '[甲乙]', '[^甲]', '.', '\\d', '(?=甲)', '(?<!乙)', '[0-3]'),
    fc.constantFrom('(?:甲|乙丙)', '(?:丁|[^乙]a)', '(甲乙)'),
  );
  const piece = fc.tuple(atom, fc.constantFrom('', '', '', '?', '*', '+', '{0,2}', '{1,2}', '{2}', '+?'));
  const sequence = fc.array(
    piece.map(([a, q]) => (a.startsWith('(?=') || a.startsWith('(?<!') ? a : a + q)),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  const source = fc.array(sequence, { minLength: 1, maxLength: 3 }).map((all) => all.map((s) => s.join('')).join('|'));
  const text = fc.array(fc.constantFrom('甲', '乙', '丙', '丁', 'a', 'A', '1', '9'), { maxLength: 12 });
  fc.assert(
    fc.property(source, fc.boolean(), text, (from, ignoresCase, characters) => {
      const pattern = new RegExp(from, ignoresCase ? 'i' : '');
      const need = wordsNeededBy(pattern);
      const found = pattern.exec(characters.join(''))?.[0];
      expect(found === undefined || need === undefined || isMet(need, found)).toBe(true);
    }),
    { numRuns: 5000, seed: 20260101 },
  );
});

test.skipIf(!hasGold)('no pattern of a rule matches in a unit that is said not to hold it', () => {
  const patterns = RULES.flatMap(({ patterns: ofRule = [] }) => ofRule);
  let kept = 0;
  let matches = 0;
  let units = 0;
  for (const { text } of goldDocuments())
    for (const unit of readDocument({ text }, officialCalendar, termIndexOf(RULES)).units) {
      units++;
      for (const pattern of patterns) {
        pattern.lastIndex = 0;
        const isFound = pattern.test(unit.text) || pattern.test(unit.untitled);
        if (isFound) matches++;
        if (unit.mayHold(pattern)) kept++;
        else expect(isFound, `${pattern.source} in ${unit.text}`).toBe(false);
      }
    }
  expect(matches).toBeGreaterThan(500);
  expect(kept).toBeLessThan(0.05 * patterns.length * units);
});
