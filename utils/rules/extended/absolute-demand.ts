/** 一刀切: demands for all, with no room for local conditions or an exception. */
import { defineRule, type Judged, REGULATION } from '../define-rule';
import { ABSOLUTE_SHAPES, SHAPE_TERMS } from '../lexicons/absolute-shapes';
import { ABSOLUTE_SIGNS, ABSOLUTE_TERMS } from '../lexicons/absolute-signs';
import { ABSOLUTE_TURNS, TURN_TERMS } from '../lexicons/absolute-turns';
import { isItemHeading } from '../lexicons/clause-pattern';
import { clauseAround, findSign, hasAnySign, judgementOn } from '../lexicons/signs';
import { clear, hit } from './absolute-demand-examples';

const SIGNS = [...ABSOLUTE_SIGNS, ...ABSOLUTE_SHAPES, ...ABSOLUTE_TURNS];

export const absoluteDemand = defineRule({
  id: 'absolute-demand',
  title: { zh: '一刀切', en: 'Absolute demand' },
  why: {
    zh: '不分情形要求“全部、一律、百分之百”，基层没有变通的余地，容易机械执行或虚报。',
    en: 'All, without exception, 100 %: the level that acts has no room, which invites mechanical execution or false figures.',
  },
  advice: {
    zh: '为地方实际留出余地，写明哪些情形可以例外、由谁批准；目标写成有基数、可达到的比例。',
    en: 'Leave room for local conditions; say which cases are excepted and who may grant an exception; set a share that has a baseline and can be reached.',
  },
  basis: [
    {
      source: { zh: `参见${REGULATION.zh}`, en: `see ${REGULATION.en}` },
      clause: { zh: '第三部分（督查检查考核）', en: 'part 3 (inspection and assessment)' },
      text: {
        zh: '目标任务不层层加码。',
        en: 'Targets are not raised level by level.',
      },
    },
    {
      source: { zh: '基层治理诊断：执行', en: 'The essay on grassroots governance: execution' },
      clause: null,
      text: {
        zh: '机械执法、一刀切，不给地方实际留余地。',
        en: 'Mechanical enforcement, one rule for all, no room for local conditions.',
      },
    },
  ],
  exception: {
    zh: '国家法律和安全规范本身的禁止性规定；有基数、可核对的比例。',
    en: 'Prohibitions of state law and safety rules themselves; shares with a baseline that can be checked.',
  },
  terms: { ...ABSOLUTE_TERMS, ...SHAPE_TERMS, ...TURN_TERMS },
  patterns: SIGNS.map(({ pattern }) => pattern),
  judge(unit, document, open): Judged | undefined {
    if (!hasAnySign(unit, SIGNS) || isItemHeading(unit, document)) return undefined;
    const found = findSign(unit, SIGNS, open, ({ words, index }) => {
      const clause = clauseAround(unit.text, index, words.length);
      return (
        SERVES.test(clause) ||
        HAS_ROOM.test(clause) ||
        (words.includes('容忍') && WRONGS.test(unit.text)) ||
        (EXCUSE.test(words) && SANCTION.test(unit.text))
      );
    });
    if (!found || ANNOUNCES.test(unit.text) || SAFETY_RULE.test(unit.text)) return undefined;
    if (unit.audience === 'public' && !MEASURED_WORK.test(unit.text)) return undefined;
    return judgementOn(unit, document, found);
  },
  examples: { hit, clear },
});

/** What the document is for or whom it serves, not what it asks. */
const ANNOUNCES =
  /(?:方便|便于|保证|让|惠及)[^，。；]{0,8}(?:群众|居民|农民|企业)|现(?:提出|就|将)|制[定订](?:如下|以下|本)|近年来|决定[^。；]{0,20}(?:开展|实施|组织)|一次检查/;
/** Rules of safe work know no exception for good reason. */
const SAFETY_RULE =
  /配电|高压线|动火|[受有]限空间|吊装|高处作业|带电|放射源|剧毒|易燃易爆|压力容器|瓦斯|井下|单独操作|用药|给药|剂量|输血|违章|酒[后驾]|受威胁|避险|撤离|人员转移|转移(?:安置|完毕|到位)|被困|搜救/;
/** By what the work of staff is measured, whoever is served: a rate, a reform that reaches all. */
const MEASURED_WORK = /(?:满意|参与|知晓|签订|签约|入户|排查|录入|整改|完成|办结)[率度]|改革[^，。；]{0,8}全覆盖/;
/** Given to residents or firms, or asked of them. */
const SERVES =
  /补贴|补助|资助|救助|帮扶|扣除|精准直达|免申即享|基本公共服务|零就业|保险|学生(?:应|须|必须|要|一律|不得|资助|营养|入学)|考生|企业(?:应当|须|必须)|证照分离|退还|免费|网络|光纤|应保尽保|应助尽助|停产|停业|吊销|检查对象/;
/** Zero tolerance of wrongs that the law forbids. */
const WRONGS = /违法|违规|违纪|违背|违反|不端|犯罪|腐败|收费|失信行为|偷排|造假|立案|查处|欺凌/;
/** No reason is heard when somebody is disciplined: that is another category. */
const EXCUSE = /^(?:不(?:听|谈|讲|找|强调)|一概)/;
const SANCTION = /问责|追责|处分|(?:严肃|从严|从重)处理|调整|免职|撤|停职|重组|取消|作废|扣|归零|摘|检讨/;
/** Room is left in the same clause. */
const HAS_ROOM = /原则上|除外|(?<!任何)特殊情况|确有困难|(?<!没)有条件的?|条件成熟|因地制宜|平原|丘陵|基本实现/;
