import { describe, expect, it } from 'vitest';
import { readHtml } from '../../utils/files/html';
import { report } from '../helpers/analysis';

const page = (fields: string) => `<html><head><title>关于做好水库管护工作的通知</title></head><body>
<table>${fields}</table>
<h1>关于做好水库管护工作的通知</h1>
<p>各乡镇人民政府：</p>
<p>为做好小型水库管护工作，现将有关事项通知如下，请结合实际抓好落实。</p>
<p>一、县财政按每座水库2万元的标准安排管护经费，六月底前拨付到各乡镇。</p>
<p>二、县水利局在汛前对全县46座小型水库逐座检查，发现问题的当场交办。</p>
</body></html>`;
const row = (name: string, value: string) => `<tr><td>${name}</td><td>${value}</td></tr>`;

function headOf(fields: string) {
  const reading = readHtml(page(fields));
  if (!reading.ok) throw new Error(reading.reason);
  return report(reading.source).document;
}

describe('the table of fields above a document', () => {
  it('gives number, issuer and date of issue where the text has none', () => {
    const fields =
      row('索引号', 'SL0001') +
      row('发文机关', '松岭县水利局') +
      row('发文字号：', '松水发〔2024〕12号') +
      row('成文日期', '2024年5月13日');
    expect(headOf(fields)).toMatchObject({
      issuer: '松岭县水利局',
      number: '松水发〔2024〕12号',
      issuedOn: '2024-05-13',
      issuedOnFrom: 'page',
    });
  });

  it('does not take a label for a value', () => {
    expect(headOf(row('发文机关', '成文日期') + row('发文字号', '无'))).toMatchObject({ issuer: null, number: null });
  });
});
