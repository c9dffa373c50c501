/** Ways of demanding all, with no exception. */
import type { Words } from '../define-rule';
import { type Sign, termList } from './signs';

/** Terms by role. */
export const ABSOLUTE_TERMS = {
  absoluteCover: termList('全覆盖 全量覆盖 全域覆盖'),
  absoluteRate: termList('100% 百分之百 95% 96% 97% 98% 99%'),
  absoluteZero: termList(
    '清零 零容忍 零死角 零遗漏 零盲区 零差错 零失误 零事故 零发生 零火点 零新增 零上访 零增长 零投诉 零缺位 零延误 零缝隙 零空白 零漏洞',
  ),
  absoluteNone: termList(
    '不漏 不落 不少一 不留死角 不留盲区 不留空白 不留一 不留隐患 无死角 无盲区 无遗漏 无缝隙 无例外 无空白 一个不 一户不 一人不 不着一 不冒一 不放过 不掉一 不缺一',
  ),
  absoluteAll: termList(
    '一律 全部 无一例外 任何理由 任何借口 人人过关 全员 横向到边 纵向到底 遗漏 一切 所有 无条件 彻底消除 坚决杜绝 彻底杜绝 坚决防止',
  ),
} as const;

const zero = (passage: string): Words => ({
  zh: `要求一个不漏、全无例外（“${passage}”），没有为地方实际和例外留余地。`,
  en: `None may be missed or left (“${passage}”); no room for local conditions or an exception.`,
});

export const ABSOLUTE_SIGNS: readonly Sign[] = [
  {
    role: 'absoluteNone',
    pattern:
      /不[漏落少掉缺留着冒]一[个户人处把块村项栋名家起条辆企间点]|(?:一个|一户|一人|一处|一村)(?:也|都)?不(?:漏|少|落|留|能少)|不留(?:死角|盲区|空白|隐患)|无(?:死角|盲区|遗漏|缝隙|例外|空白)|不放过(?:一|任何)|不漏[户人村]/g,
    confidence: 0.85,
    message: zero,
  },
  {
    role: 'absoluteRate',
    pattern:
      /(?:率|比例|度)[^，。；、]{0,10}(?:100%|百分之百)|[三四五两]个“?100%|(?:做到|确保|实现)[^，。；]{0,16}(?:100%|百分之百)|达到?(?:100%|百分之百)(?=[，。；、])/g,
    unless: /税|赔|产权|承载|报销|超过|未达|提高[到至]/,
    confidence: 0.85,
    message: (passage) => ({
      zh: `要求达到百分之百（“${passage}”），一户一人的例外都可能逼出虚数。`,
      en: `A rate of 100 % is demanded (“${passage}”); a single exception may force false figures.`,
    }),
  },
  {
    role: 'absoluteRate',
    pattern: /(?:率|度)[^，。；、]{0,4}(?:应|须|必须|不得低于)[^，。；、]{0,6}9[5-9](?:\.\d+)?%(?:以上)?/g,
    confidence: 0.7,
    message: (passage) => ({
      zh: `要求的比例接近全部（“${passage}”），可能没有为实际情况留余地。`,
      en: `The rate demanded is close to all (“${passage}”), perhaps with no room for the facts.`,
    }),
  },
  {
    role: 'absoluteCover',
    pattern:
      /(?:实现(?!了)|推进|推动|确保|做到|达到|落实|力争|完成)[^，。；]{0,40}?(?<![健齐安])全(?:域|量)?覆盖(?!的|范围|网络|面|试点)|(?:须|要)全(?:域|量)?覆盖|、全覆盖(?=[，。；])/g,
    unless: /坚持|探索|建立全/,
    confidence: 0.75,
    message: (passage) => ({
      zh: `要求“${passage}”，没有写明哪些情形可以例外。`,
      en: `Full coverage (“${passage}”) is demanded; no exception is named.`,
    }),
  },
  {
    role: 'absoluteZero',
    pattern:
      /(?:动态)?(?:全面|全部|三|双)?清零(?!政策)|零(?:容忍|死角|遗漏|盲区|差错|失误|事故|发生|火点|新增|上访|增长|投诉|缺位|延误|缝隙|空白|漏洞)/g,
    confidence: 0.75,
    message: zero,
  },
  {
    role: 'absoluteAll',
    pattern:
      /(?:确保|务必|必须|须|要|做到|实现|力争|前|底|季度)(?!求)[^，。；]{0,24}全部(?!门)[^，。；]{0,4}(?:开工|完工|竣工|上线|下沉|整改|完成|建成|达标|拆除|关停|销号|入库|录入|签订|复工|到岗|参加|覆盖|见底|到位|办结|纳入)|全部(?:下沉|上线|到岗|销号|参加|取消|停办)/g,
    unless: /全部落实到位|监管账户|存入|资金/,
    confidence: 0.7,
    message: zero,
  },
  {
    role: 'absoluteAll',
    pattern:
      /(?:人员|干部|教师|职工|党员|单位|部门|县（区）|村|社区|乡镇|街道|学校|各[^，。；]{1,6}|所有[^，。；]{1,8})[^，。；]{0,8}一律(?!先?停职|移交|免职|从严|从重|严肃|按|追究|问责|取消[^，。；]{0,6}(?:资格|评|年度)|通报|停产|停业|停止|停用|关停|由|依法)/g,
    unless: /学生|考生|企业|作为依据/,
    confidence: 0.8,
    message: zero,
  },
  {
    role: 'absoluteAll',
    pattern:
      /人人过关|全员(?:参加|参与|覆盖|签订|到岗|答题|下沉|上岗|注册)|横向到边|纵向到底|不[得能](?:有)?遗漏|(?:取消|停止)(?:一切|所有|全部)[^，。；]{0,8}(?:休假|假期|活动|会议)|无一例外|不得以任何(?:理由|借口)[^，。；]{0,20}|无条件(?:服从|执行|完成|落实)|(?:彻底消除|坚决杜绝|彻底杜绝)[^，。；]{1,20}/g,
    unless: /推诿|拒绝|刁难|歧视|拖延|违法|违规|违纪|收费|填数|虚报|瞒报|弄虚|形式主义|走过场/,
    confidence: 0.8,
    message: zero,
  },
];
