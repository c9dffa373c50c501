/** The measures of how a document is written: on documents made so that the right values are known. */
import { describe, expect, it } from 'vitest';
import type { MeasureName, Report } from '../../utils/analysis/schema';
import { report } from '../helpers/analysis';

const NOTICE = [
  '临川县农业农村局关于开展农药包装回收工作的通知',
  '各乡镇农业服务中心：',
  '现将有关事项通知如下。',
].join('\n');
const SIGNED = '临川县农业农村局\n2024年3月5日';
const measured = (...body: readonly string[]): Report => report({ text: [NOTICE, ...body, SIGNED].join('\n') });

function measure({ measures }: Report, name: MeasureName) {
  const found = measures[name];
  if (!found) throw new Error(`${name} is missing`);
  return found;
}
const quotes = (text: string, result: Report, name: MeasureName) =>
  measure(result, name).evidence.map(({ start, end }) => text.slice(start, end));

it('every measure has a basis to show, the burden of numbers without a rule excepted', () => {
  const { measures } = measured('一、任务\n各中心于3月29日前设置回收点2个。');
  const without = Object.entries(measures).flatMap(([name, { basis }]) => (basis.length === 0 ? name : []));
  expect(without).toEqual(['first-due', 'busiest-week', 'new-bodies']);
});

describe('set phrases', () => {
  it('fill a document of attitudes, and a document of tasks has none', () => {
    const hollow = measured('一、要求\n要高度重视，密切配合，狠抓落实，取得实效。');
    const plain = measured('一、任务\n每村设置回收箱2个，由村级保管员逐月登记回收数量。');
    expect(measure(hollow, 'set-phrases').value).toBeGreaterThan(0.4);
    expect(measure(plain, 'set-phrases')).toMatchObject({ value: 0, evidence: [] });
  });

  it('are counted by their clauses, to which they lead', () => {
    const body = '一、任务\n各中心要高度重视，设置回收箱2个。';
    const text = [NOTICE, body, SIGNED].join('\n');
    expect(quotes(text, report({ text }), 'set-phrases')).toEqual(['各中心要高度重视']);
  });
});

describe('the way to the first concrete measure', () => {
  const task = '各中心于4月10日前在每个行政村设置回收箱2个。';

  it('is short where the tasks come at once, and long behind meaning and principles', () => {
    const direct = measured(`一、任务\n${task}`);
    const slow = measured(
      '一、重要意义\n农药包装回收事关生态安全，意义重大，必须提高认识。',
      '二、基本原则\n坚持政府引导，坚持因地制宜，坚持久久为功。',
      `三、任务\n${task}`,
    );
    expect(measure(direct, 'before-first-measure').value).toBeLessThan(0.4);
    expect(measure(slow, 'before-first-measure').value).toBeGreaterThan(0.6);
  });

  it('leads to that measure', () => {
    const text = [NOTICE, `一、意义\n事关生态安全。\n二、任务\n${task}`, SIGNED].join('\n');
    expect(quotes(text, report({ text }), 'before-first-measure')).toEqual([task]);
  });

  it('is the whole document where nothing concrete comes, what was done before included', () => {
    const none = measured('一、回顾\n2023年以来，全县已建成回收点35个，取得明显成效。\n二、要求\n要提高认识。');
    expect(measure(none, 'before-first-measure')).toMatchObject({ value: 1, evidence: [] });
  });
});

it('the part on leadership and safeguards is measured by its share, from where it begins', () => {
  const half = '各中心要明确分管负责人，落实工作经费。';
  const text = [NOTICE, `一、任务\n每村设置回收箱两个，登记回收数量。\n二、保障措施\n${half}`, SIGNED].join('\n');
  const result = report({ text });
  const { value } = measure(result, 'safeguards');
  expect(value).toBeGreaterThan(0.3);
  expect(value).toBeLessThan(0.6);
  expect(quotes(text, result, 'safeguards')).toEqual(['二、保障措施']);
  expect(measure(measured('一、任务\n每村设置回收箱2个。'), 'safeguards').value).toBe(0);
});

describe('goals', () => {
  const goals = [
    '一、工作目标',
    '到2024年底，农药包装回收率达到85%以上。',
    '全县农业面源污染防治水平显著提升。',
    '农户对回收网点便利程度的满意率实现90%。',
    '农业生态环境明显改善。',
    '二、任务',
    '每村设置回收箱2个。',
  ].join('\n');

  it('that can be checked have a number or a deliverable; the others are shown as such', () => {
    const text = [NOTICE, goals, SIGNED].join('\n');
    const result = report({ text });
    expect(measure(result, 'checkable-goals').value).toBe(0.5);
    const unchecked = measure(result, 'checkable-goals').evidence.filter(({ role }) => role === 'unchecked-goal');
    expect(unchecked.map(({ start, end }) => text.slice(start, end))).toEqual([
      '全县农业面源污染防治水平显著提升。',
      '农业生态环境明显改善。',
    ]);
  });

  it('are tied to residents where these use something or are content with it', () => {
    const withResidents = goals.replace('农户对', '村民对');
    expect(measure(measured(withResidents), 'resident-goals').value).toBe(0.25);
    expect(measure(measured(goals.replace('满意率', '覆盖率')), 'resident-goals').value).toBe(0);
  });

  it('that are not there are not measured', () => {
    const none = measured('一、任务\n每村设置回收箱2个。');
    expect(measure(none, 'checkable-goals').value).toBeNull();
    expect(measure(none, 'resident-goals').value).toBeNull();
  });
});

describe('participants', () => {
  it('are counted by kind where they are heard or take part', () => {
    const result = measured(
      '一、任务\n（一）选址。征求村民代表意见后确定回收点。（二）监督。邀请农资协会参与抽查；公开征求村民意见。',
    );
    expect(measure(result, 'participants').value).toBe(2);
  });

  it('are nobody who is only taught, called up or spared', () => {
    const result = measured(
      '一、任务\n（一）引导村民积极参与回收。（二）不得要求学校组织家长参与投票。（三）回收数据报县局。',
    );
    expect(measure(result, 'participants')).toMatchObject({ value: 0, evidence: [] });
  });
});

describe('issuer and addressees', () => {
  const text = (issuer: string, to: string, title = '做好秋粮收购工作的通知', body = '各地要加强组织。') =>
    [`${issuer}关于${title}`, `${to}：`, body, issuer, '2024年9月2日'].join('\n');
  const mismatch = (...given: Parameters<typeof text>) => measure(report({ text: text(...given) }), 'issuer-mismatch');

  it('do not fit where an office or a department directs governments', () => {
    const given = text('松阳市粮食安全工作领导小组办公室', '各县人民政府，市直各单位');
    const result = report({ text: given });
    expect(measure(result, 'issuer-mismatch').value).toBe(1);
    expect(quotes(given, result, 'issuer-mismatch')).toEqual(['各县人民政府', '松阳市粮食安全工作领导小组办公室']);
    expect(mismatch('松阳市农业农村局', '各县党委、人民政府').value).toBe(1);
  });

  it.each([
    ['松阳市人民政府办公室', '各县人民政府'],
    ['松阳市人民政府', '各县人民政府'],
    ['松阳市农业农村局', '各县农业农村局'],
    ['松阳市农业农村局', '各县人民政府办公室'],
  ])('fit where %s writes to %s', (issuer, to) => {
    expect(mismatch(issuer, to).value).toBe(0);
  });

  it('fit in a letter that directs nobody and in a document issued by authority', () => {
    expect(mismatch('松阳市农业农村局', '各县人民政府', '商请提供粮食收购数据的函').value).toBe(0);
    const authorised = '经市政府同意，现通知如下。各地要加强组织。';
    expect(mismatch('松阳市农业农村局', '各县人民政府', '做好秋粮收购工作的通知', authorised).value).toBe(0);
  });

  it('are not judged where the issuer is unknown', () => {
    const result = report({ text: '各县人民政府：\n各地要加强组织，做好秋粮收购工作。' });
    expect(measure(result, 'issuer-mismatch').value).toBeNull();
  });
});

describe('an urgent mark', () => {
  const urgent = (mark: string, title: string, body: string) =>
    `${mark}\n临川县防汛办关于${title}\n各乡镇：\n${body}\n临川县防汛办\n2024年6月3日`;

  it('without a time to handle the document by is shown where it stands', () => {
    const text = urgent('特急', '做好排涝设备检查的通知', '请检查排涝设备。');
    const result = report({ text });
    expect(measure(result, 'urgent-without-time').value).toBe(1);
    expect(quotes(text, result, 'urgent-without-time')).toEqual(['特急']);
    const titled = urgent('', '检查排涝设备的紧急通知', '请检查排涝设备。');
    expect(measure(report({ text: titled }), 'urgent-without-time').value).toBe(1);
  });

  it('with a time is in order, and the word somewhere in the text is no mark', () => {
    const dated = urgent('特急', '做好排涝设备检查的通知', '请于6月5日前完成排涝设备检查。');
    expect(measure(report({ text: dated }), 'urgent-without-time').value).toBe(0);
    const mentioned = urgent('', '做好排涝设备检查的通知', '遇紧急情况、特急任务的，电话联系。');
    expect(measure(report({ text: mentioned }), 'urgent-without-time').value).toBe(0);
  });
});
