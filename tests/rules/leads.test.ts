/** The first sentence of a numbered item: a lead that the rest spells out, or a demand of its own. */
import { expect, it } from 'vitest';
import { report } from '../helpers/analysis';

const found = (item: string) =>
  report({ text: `各乡镇人民政府：\n${item}每处要有责任人。` }).findings.map(({ category }) => category);

it('a sentence of two clauses at the head of an item is judged', () => {
  expect(found('（三）实行周调度制度，各乡镇每周五下班前报送进度表。')).toContain('frequent-report');
});

it('a short name of what follows is not', () => {
  expect(found('（三）实行周调度制度。')).not.toContain('frequent-report');
});
