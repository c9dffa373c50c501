/** Lines of input for the headless command, made of one notice. */
const NOTICE = '各乡镇人民政府：\n请于10月8日前将工作总结报县政府办公室。\n松岭县人民政府\n2024年9月29日';

/** So many documents with ids `d1`, `d2`, …, each of its own length, a line each. */
export function noticeLines(count: number): string {
  return Array.from({ length: count }, (_, i) => {
    const text = `${NOTICE}\n${'切实提高思想认识，高度重视此项工作。\n'.repeat(i % 7)}`;
    return `${JSON.stringify({ id: `d${i + 1}`, text })}\n`;
  }).join('');
}
