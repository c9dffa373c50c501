import { describe, expect, test } from 'vitest';
import { dataCard, dataCardMarkdown } from '../../../utils/collection/formats/data-card';
import { maskContent } from '../../../utils/collection/masking';
import { CONTENT } from './content';
import { FACTS, WORDS } from './words';

const card = dataCard(CONTENT, FACTS, WORDS);
const rowsUnder = (heading: string, of = card) =>
  of.sections.find((section) => section.heading === heading)?.rows ?? [];

describe('a data card', () => {
  test('counts samples by category and label, those that are not decided apart', () => {
    expect(rowsUnder('数量')).toEqual([
      ['类别', '是', '否', '不确定', '未定', '定义'],
      ['目标空泛', '2', '1', '0', '1', '要求了|却无从检查'],
      ['过度留痕', '1', '0', '0', '1', ''],
      ['口号堆砌', '1', '0', '0', '0', '自建类别'],
      ['未归类', '0', '0', '0', '1', ''],
    ]);
  });

  test('names annotators, rules, dates, licence and agreement', () => {
    expect(rowsUnder('标注者').slice(1)).toEqual([
      ['张', '4'],
      ['李', '5'],
    ]);
    expect(rowsUnder('规则').slice(1)).toEqual([['1.2.0', '7']]);
    expect(rowsUnder('概况')).toContainEqual(['成文日期', '2026-01-02']);
    expect(rowsUnder('概况')).toContainEqual(['许可', 'https://creativecommons.org/licenses/by/4.0/']);
    expect(rowsUnder('一致性')).toEqual([['Cohen κ', '0.71 [0.60, 0.80]']]);
  });

  test('says what was masked', () => {
    expect(rowsUnder('格式')).toContainEqual(['已遮盖', '无']);
    const { content } = maskContent(CONTENT, ['name', 'phone']);
    expect(rowsUnder('格式', dataCard(content, FACTS, WORDS))).toContainEqual(['已遮盖', '姓名 · 电话']);
  });

  test('in Markdown nothing of the collection becomes markup', () => {
    const text = dataCardMarkdown(card);
    expect(text).toContain('# 数据说明 · 形式主义语料 \\<i\\>一\\</i\\>');
    expect(text).toContain('| 目标空泛 | 2 | 1 | 0 | 1 | 要求了\\|却无从检查 |');
    expect(text).toContain('0.71 \\[0.60, 0.80\\]');
  });
});
