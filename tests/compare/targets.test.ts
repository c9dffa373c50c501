import { describe, expect, it } from 'vitest';
import { compareWithUpper } from '../../utils/compare/with-upper';
import { read } from './notices';

const FROM_PROVINCE = '各市人民政府，省直有关部门：\n';
const FROM_COUNTY = '各乡镇人民政府，县直有关部门：\n';

function compare(upper: string, draft: string) {
  return compareWithUpper(read(FROM_COUNTY + draft, '2026-07-20'), read(FROM_PROVINCE + upper, '2026-07-01'));
}

/** Each change as `kind 上级→本级 direction`. */
function changes(upper: string, draft: string): readonly string[] {
  return compare(upper, draft).targets.map(
    ({ kind, direction, upper: from, draft: to }) => `${kind} ${from.quote}→${to.quote} ${direction}`,
  );
}

describe('a date', () => {
  it.each([
    [
      '各市要于2026年9月30日前完成自查整改。',
      '各乡镇要于2026年9月20日前完成自查整改。',
      '2026年9月30日前→2026年9月20日前',
    ],
    ['到2027年，全省农村污水治理实现全覆盖。', '到2026年，全县农村污水治理实现全覆盖。', '到2027年→到2026年'],
    ['2026年第三季度末前完成风险隐患排查。', '2026年8月底前完成风险隐患排查。', '2026年第三季度末前→2026年8月底前'],
    ['国庆节前完成景区安全检查，确保游客安全。', '9月20日前完成景区安全检查，确保游客安全。', '国庆节前→9月20日前'],
    [
      '第一阶段（9月1日至9月30日），各市制定工作方案。',
      '第一阶段（9月1日至9月10日），各乡镇制定工作方案。',
      '9月1日至9月30日→9月1日至9月10日',
    ],
    ['收到通知后10个工作日内书面反馈整改措施。', '收到通知后5个工作日内书面反馈整改措施。', '10个工作日内→5个工作日内'],
    ['一个月内完成问题整改并销号。', '15日内完成问题整改并销号。', '一个月内→15日内'],
  ])('that is earlier is tightened: %s', (upper, draft, expected) => {
    expect(changes(upper, draft)).toEqual([`date ${expected} tightened`]);
  });

  it('that is later is loosened', () => {
    expect(changes('各市要于9月20日前完成自查整改。', '各乡镇要于10月20日前完成自查整改。')).toEqual([
      'date 9月20日前→10月20日前 loosened',
    ]);
  });

  it('by which something is handed in is told apart, since an earlier one leaves time to hand it on', () => {
    const { targets } = compare(
      '请各市于9月30日前将实施方案报省教育厅。\n各市要于9月30日前完成排查整治。',
      '请各乡镇、各学校于9月20日前将实施方案报县教育局。\n各乡镇要于9月25日前完成排查整治。',
    );
    expect(targets.map(({ isReturn }) => isReturn)).toEqual([true, false]);
  });

  it.each([
    ['各市要于2026年9月30日前完成自查整改。', '各乡镇要于9月30日前完成自查整改。'],
    ['各市要于9月30日前完成自查整改。', '各乡镇要于2026年9月30日前完成自查整改。'],
    ['十二月底前完成老旧小区改造的竣工验收。', '12月31日前完成老旧小区改造的竣工验收。'],
    ['年底前完成老旧小区改造的竣工验收。', '2026年12月底前完成老旧小区改造的竣工验收。'],
    ['到二〇二七年，农村卫生厕所实现全面普及。', '到2027年，农村卫生厕所实现全面普及。'],
    ['一个月内完成问题整改并销号。', '30日内完成问题整改并销号。'],
  ])('written in another way is the same date: %s', (upper, draft) => {
    expect(changes(upper, draft)).toEqual([]);
  });

  it.each([
    [
      'of another task',
      '9月30日前完成问题排查，10月31日前完成问题整改。',
      '10月31日前完成问题整改，9月30日前完成问题排查。',
    ],
    ['of another task', '2026年10月31日前完成一类问题整改。', '2026年9月30日前完成二类问题整改。'],
    ['of another actor', '省教育厅于9月30日前完成复核验收。', '各乡镇于9月20日前完成复核验收。'],
    ['of entry into force', '本方案自2026年9月1日起施行，有效期两年。', '本方案自2026年8月1日起施行，有效期两年。'],
    ['of a meeting', '省厅定于2026年9月20日召开全省现场推进会。', '县局定于2026年9月10日召开全县现场推进会。'],
    [
      'in a title',
      '各市要落实《农村供水行动方案（到2027年）》确定的任务。',
      '各乡镇要落实《农村供水行动方案（到2026年）》确定的任务。',
    ],
    ['set for applicants', '申请人应于9月30日前提交申请材料。', '申请人应于9月20日前提交申请材料。'],
    [
      'of an insured period',
      '2026年2月3日至4月30日，各市参保人员纳入保障。',
      '2026年2月3日至4月10日，各县参保人员纳入保障。',
    ],
  ])('%s is not compared: %s', (_, upper, draft) => {
    expect(changes(upper, draft)).toEqual([]);
  });
});

describe('a share', () => {
  it.each([
    ['农村生活垃圾分类覆盖率达到10%。', '农村生活垃圾分类覆盖率达到15%。', '10%→15% tightened'],
    ['农村生活垃圾分类覆盖率达到10%。', '农村生活垃圾分类覆盖率不低于百分之十五。', '10%→百分之十五 tightened'],
    ['“三公”经费支出压减10%以上。', '“三公”经费支出压减15%以上。', '10%→15% tightened'],
    ['单位地区生产总值能耗下降5%左右。', '单位地区生产总值能耗下降3%左右。', '5%→3% loosened'],
    ['管网漏损率控制在12%以内。', '管网漏损率控制在10%以内。', '12%→10% tightened'],
    ['城乡居民收入比缩小，失业率降至5%以下。', '城乡居民收入比缩小，失业率降至6%以下。', '5%→6% loosened'],
    ['生活垃圾焚烧处理率达到80%—85%。', '生活垃圾焚烧处理率达到85%—90%。', '80%—85%→85%—90% tightened'],
    ['全省规模以上工业增加值增长6%左右。', '全县规模以上工业增加值增长8%左右。', '6%→8% tightened'],
    ['火灾24小时扑灭率保持在95%以上。', '火灾24小时扑灭率保持在98%以上。', '95%→98% tightened'],
    ['不合格产品发现率达到3%。', '不合格产品发现率达到5%。', '3%→5% changed'],
  ])('is judged by its sense: %s', (upper, draft, expected) => {
    expect(changes(upper, draft)).toEqual([`share ${expected}`]);
  });

  it.each([
    ['the same in words', '农村自来水普及率达到百分之九十五。', '农村自来水普及率达到95%。'],
    ['of another place', '城镇地区，生活垃圾分类覆盖率达到80%。', '农村地区，生活垃圾分类覆盖率达到90%。'],
    ['of another object', '公办幼儿园在园幼儿占比达到50%。', '普惠性幼儿园在园幼儿占比达到85%。'],
    ['by and to', '办事环节办理时间压缩30%。', '办事环节办理时间压缩到50%。'],
    ['of the past', '2025年，全省共排查隐患3万处，整改率达到95%。', '2025年，全县共排查隐患200处，整改率达到98%。'],
    [
      'of two stages with the later one’s value',
      '到2026年底，公办幼儿园占比达到50%；到2027年底，公办幼儿园占比达到60%。',
      '到2026年底，公办幼儿园占比达到60%；到2027年底，公办幼儿园占比达到60%。',
    ],
  ])('%s is no change: %s → %s', (_, upper, draft) => {
    expect(changes(upper, draft)).toEqual([]);
  });

  it('of each of two stages is compared with that of the same stage', () => {
    expect(
      changes(
        '到2026年底，公办幼儿园占比达到50%；到2027年底，公办幼儿园占比达到60%。',
        '到2026年底，公办幼儿园占比达到55%；到2027年底，公办幼儿园占比达到65%。',
      ),
    ).toEqual(['share 50%→55% tightened', 'share 60%→65% tightened']);
  });

  it('that is lower by an earlier date is another stage, and neither stricter nor looser', () => {
    expect(
      changes('到2027年底，农村自来水普及率达到95%。', '到2026年底，农村自来水普及率达到90%。').map((change) =>
        change.split(' ').at(-1),
      ),
    ).toEqual(['changed', 'changed']);
  });

  it.each([
    ['重点火险区监测覆盖率2027年达到80%，2028年达到90%。', '重点火险区监测覆盖率2028年达到90%，2029年达到95%。'],
    ['到2027年，重点火险区监测覆盖率达到80%。', '到2028年，重点火险区监测覆盖率达到90%。'],
  ])('of later stages is not called stricter: %s', (upper, draft) => {
    expect(changes(upper, draft).filter((change) => change.endsWith('tightened'))).toEqual([]);
  });
});

describe('a count', () => {
  it.each([
    ['每年组织消防演练不少于3次。', '每年组织消防演练不少于5次。', '3次→5次 tightened'],
    ['每年组织消防演练不少于三次。', '每年组织消防演练不少于两次。', '三次→两次 loosened'],
    ['全年印发文件不超过5件。', '全年印发文件不超过3件。', '5件→3件 tightened'],
    ['原则上每年督查检查不超过1次。', '原则上每年督查检查不超过2次。', '1次→2次 loosened'],
    [
      '各学校至少凝练3个特色项目，校庆期间集中展示。',
      '各学校至少凝练5个特色项目，校庆期间集中展示。',
      '3个→5个 tightened',
    ],
    [
      '公示时间不少于5个工作日，接受社会监督。',
      '公示时间不少于7个工作日，接受社会监督。',
      '5个工作日→7个工作日 tightened',
    ],
    ['建成示范村100个以上，完成农房改造。', '建成示范村20个以上，完成农房改造。', '100个→20个 changed'],
    ['全省较大事故起数控制在10起以内。', '全县较大事故起数控制在2起以内。', '10起→2起 changed'],
  ])('is judged by its sense, a lower total at the lower level may be its part: %s', (upper, draft, expected) => {
    expect(changes(upper, draft)).toEqual([`count ${expected}`]);
  });

  it.each([
    ['the same numbers in another order', '新建充电桩300个，改造充电桩500个。', '改造充电桩500个，新建充电桩300个。'],
    ['the same numbers in one clause', '新建300个改建500个充电桩并投入使用。', '改建500个新建300个充电桩并投入使用。'],
    ['a condition', '对连续3次排名靠后的单位进行约谈提醒。', '对连续2次排名靠后的单位进行约谈提醒。'],
    ['points', '考核中信息报送占10分，由省厅评定。', '考核中信息报送占15分，由县局评定。'],
    ['what is given', '对困难家庭每月发放补助300元，及时足额到位。', '对困难家庭每月发放补助200元，及时足额到位。'],
    ['an age', '60岁以上老年人全部纳入健康管理服务。', '65岁以上老年人全部纳入健康管理服务。'],
    ['a description', '覆盖12个行政村的供水工程由公司管护。', '覆盖15个行政村的供水工程由公司管护。'],
  ])('that is %s is not called stricter: %s', (_, upper, draft) => {
    expect(changes(upper, draft)).toEqual([]);
  });
});

describe('a frequency', () => {
  it.each([
    ['各市每季度开展一次安全生产专项检查。', '各乡镇每月开展一次安全生产专项检查。', '每季度→每月'],
    ['按季度报送工作进展，及时反映问题。', '按月报送工作进展，及时反映问题。', '按季度→按月'],
    ['实行月调度制度，及时掌握工作进展情况。', '实行周调度制度，及时掌握工作进展情况。', '月→周'],
    ['每季度召开2次联席会议，研究解决突出问题。', '每月召开1次联席会议，研究解决突出问题。', '每季度→每月'],
    ['各市每月25日前报送工作进展情况。', '各乡镇每周五前报送工作进展情况。', '每月25日前→每周五前'],
  ])('that is higher is tightened: %s', (upper, draft, expected) => {
    expect(changes(upper, draft)).toEqual([`frequency ${expected} tightened`]);
  });

  it('of a return is compared by its name where the sentences are written anew', () => {
    const upper = '各市要安排专人负责，每月25日前向省应急管理厅报送隐患整治进展情况。';
    const draft = '自8月1日起实行定期报告，各乡镇每周五下班前报送隐患整治进展情况，由县应急管理局汇总分析。';
    expect(changes(upper, draft)).toEqual(['frequency 每月25日前→每周五下班前 tightened']);
  });

  it.each([
    ['每季度召开3次联席会议，研究解决突出问题。', '每月召开1次联席会议，研究解决突出问题。'],
    ['对一般企业每半年开展一次消防安全检查。', '对重点企业每季度开展一次消防安全检查。'],
    ['每两周调度一次工作进展情况。', '每2周调度一次工作进展情况。'],
  ])('that comes to the same, or is of something else, is no change: %s', (upper, draft) => {
    expect(changes(upper, draft)).toEqual([]);
  });

  it('that is a cap is tightened where it falls', () => {
    expect(changes('各部门督查检查每半年不超过1次。', '各部门督查检查每年不超过1次。')).toEqual([
      'frequency 每半年→每年 tightened',
    ]);
  });
});

describe('how strongly something is asked', () => {
  it.each([
    ['力争年内实现行政村快递服务全覆盖。', '确保年内实现行政村快递服务全覆盖。', '力争→确保 tightened'],
    ['鼓励各村建立村级调解室并配备专职调解员。', '各村必须建立村级调解室并配备专职调解员。', '鼓励→必须 tightened'],
    ['各地可以结合实际确定具体实施范围。', '各地应当结合实际确定具体实施范围。', '可以→应当 tightened'],
    ['确保年内实现行政村快递服务全覆盖。', '力争年内实现行政村快递服务全覆盖。', '确保→力争 loosened'],
  ])('is compared: %s', (upper, draft, expected) => {
    expect(changes(upper, draft)).toEqual([`modality ${expected}`]);
  });

  it.each([
    ['不鼓励各村新建综合性文化活动广场。', '必须各村新建综合性文化活动广场。'],
    ['力争年内实现行政村快递服务全覆盖。', '争取年内实现行政村快递服务全覆盖。'],
    ['力争年内实现行政村快递服务全覆盖。', '确保年内实现行政村公交客运全覆盖。'],
    ['力争年内实现行政村快递服务全覆盖。', '年内实现行政村快递服务全覆盖，确保群众满意。'],
  ])('is left alone where it is denied, as strong, or of something else: %s', (upper, draft) => {
    expect(changes(upper, draft)).toEqual([]);
  });
});
