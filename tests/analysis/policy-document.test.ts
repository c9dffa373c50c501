/** Policy documents are told from news, lists and portals, so that nothing is marked where nobody asked. */
import { expect, test } from 'vitest';
import { isPolicyDocument } from '../../utils/analysis/facts/policy-document';
import { report } from '../helpers/analysis';
import { goldDocuments, hasGold } from '../helpers/gold';

const isPolicy = (title: string, ...lines: readonly string[]) => {
  const text = [title, ...lines].join('\n');
  return isPolicyDocument(report({ text, title }).document, text);
};
const BODY = [
  '一、开展自查。各乡镇要对照清单逐项检查水利设施，建立问题清单，能当场整改的立即整改，不能当场整改的明确责任人和完成时限。',
  '二、报送材料。请于9月30日前将自查报告报县安委办，逾期未报的说明原因；联系人和联系电话一并报送，以便后续核对情况。',
  '三、整改。县水利局对自查发现的问题逐个核对，属于县级管护范围的，由县水利局在汛前安排资金处理，并把结果告知所在乡镇。',
];

test('a notice is one by its number, addressees and title, and the plan without a head by its title and parts', () => {
  expect(
    isPolicy(
      '松岭县水利局关于开展水利设施自查的通知',
      '松水发〔2024〕8号',
      '各乡镇人民政府：',
      ...BODY,
      '2024年9月20日',
    ),
  ).toBe(true);
  expect(isPolicy('松岭县2024年水利工作要点', ...BODY)).toBe(true);
});

test.each([
  [
    '县水利局召开水利设施自查工作部署会',
    '本网讯（记者 李文）9月20日，松岭县水利局召开水利设施自查工作部署会，传达县政府关于开展自查的通知精神，部署下一步工作。',
    '会议指出，各乡镇要提高认识，会后立即组织力量开展自查。会议要求，9月30日前全部完成，建立台账，逐项销号，确保汛期安全。',
    '会上，青石、柳湾两个乡镇作了发言。县水利局班子成员、各乡镇分管负责人和水管站站长参加会议，会议以视频形式开到乡镇。',
  ],
  [
    '《松岭县农村供水管理办法》政策解读',
    '一、制定背景。农村供水事关民生。近年来我县供水设施不断完善，但管理不到位的问题仍然存在，亟需出台办法加以规范。',
    '二、主要内容。办法共六章三十二条，明确了供水单位的责任、水价的确定办法和水费的收取方式，规定了应急供水的程序。',
    '三、如何申请。村民可以持身份证到乡镇便民服务中心办理用水登记，五个工作日内办结，不收取任何费用。',
  ],
  [
    '通知公告',
    '关于开展水利设施自查的通知 2024-09-20',
    '关于做好秋冬季防火工作的通知 2024-09-18',
    '关于印发《松岭县农村供水管理办法》的通知 2024-09-12',
    '关于召开全县教育工作会议的通知 2024-09-10',
    '关于2024年国庆节放假安排的通知 2024-09-09',
    '关于公布行政许可事项清单的公告 2024-09-02',
    '关于县管干部任前公示的公告 2024-08-30',
    '上一页 1 2 3 4 5 下一页 共128页',
  ],
  [
    '松岭县人民政府门户网站',
    '首页 政务公开 办事服务 互动交流 走进松岭',
    '县委理论学习中心组举行集体学习，县委书记主持并讲话，强调要把学习成果转化为推动高质量发展的实际行动。',
    '全县经济运行调度会召开，县长出席会议并讲话，要求各部门对照年度目标查漏补缺，确保完成全年任务。',
    '松岭县气象台发布暴雨黄色预警信号，请有关单位和人员做好防范准备，远离河道和地质灾害易发区域。',
    '便民服务：社保查询、公积金查询、违章查询、水电气缴费、预约挂号、不动产登记、婚姻登记预约。',
  ],
])('%s is none', (title, ...lines) => {
  expect(isPolicy(title, ...lines)).toBe(false);
});

test('a few words with the title of a notice are not read on opening', () => {
  expect(isPolicy('松岭县水利局关于停电的通知', '各科室：', '今晚停电。')).toBe(false);
});

test.skipIf(!hasGold)('of the labelled documents nearly all are policy documents', () => {
  const documents = goldDocuments();
  const found = documents.filter(({ text, title, publishedOn }) =>
    isPolicyDocument(report({ text, title, publishedOn }).document, text),
  );
  expect(found.length / documents.length).toBeGreaterThan(0.9);
});
