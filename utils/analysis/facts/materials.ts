/** The pieces of material that a document demands of its addressees: what, from whom, to whom, by when, in what form. */
import type { Every, Span } from '../schema';
import { lastOutsideBrackets } from '../text/brackets';
import { matchesOf } from '../text/matches';
import { readNumeral } from '../text/numerals';
import { type DeadlineFact, EMERGENCY } from './deadlines';
import { isForbidden } from './negation';
import { HAND_IN } from './tasks';

/** A demand as one unit states it. */
export interface MaterialMention {
  readonly start: number;
  readonly end: number;
  readonly what: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly form: string | null;
  readonly copies: number | null;
  readonly deadline: DeadlineFact | null;
  readonly every: Every | null;
}

/** A unit as far as its materials need it. */
interface MaterialUnit {
  readonly start: number;
  readonly text: string;
  readonly deadlines: readonly DeadlineFact[];
}

/** Nouns that name a piece of material; 《…》 may name one too. */
const NOUN =
  '(?:方案|细则|总结|报告|台账|台帐|报表|[日周月]报表?|(?:统计|汇总|登记|一览|明细|调查|情况|推荐|进度|信息|申报|计划|分工|责任|记录|反馈|安排|课程|花名)(?:表|册)|名册|简报|信息|材料|资料|照片|图片|视频|截图|情况(?!报告|汇总|统计|说明)|进展|清单|计划|意见|名单|数据|案例|责任书|责任状|承诺书|复印件|扫描件|目录|小结|汇报|回执|任务书|结果|文稿|经验做法|联系方式|带班安排|文章|心得体会|学习体会|预案|策划书|建议书|课件|讲稿|分析材料|问卷|时间表|任务书)';
const NAME_CHARACTER = '[^，。；、：（）()“”将把并及和与或《》]';
const AFTER_NAME =
  '(?=[，。；、：（()及和与并等]|$|报(?!告|表|道)|上报|送|发|提|交|反馈|于|在|按|通过|以|由|填|存|备|加|的(?:电子|纸)|一式|不少于|至少|[0-9])';
const ITEM = new RegExp(
  `(?:《[^》]{2,40}》|“[^”]{1,20}(?:方案|清单|台账|报告|表)”|${NAME_CHARACTER}{0,24}?${NOUN}${AFTER_NAME})`,
  'g',
);
/** What stands before a name without belonging to it: verbs, numbers, whose and when. */
const LEADING =
  /^.*(?:制定|制订|形成|起草|收集|整理|编制|撰写|填写|填报|报送|上报|上交|提交|附上?|要求|包括|含)(?=.{2,})|^(?:请|送|要|须|应|及时|按时|统一|分别|同时|另|将|把|并|有关|相关|书面|全面|全部|当日的?|当天的?|上月的?|上周的?|本月的?|本周的?|阶段性|以及|(?:不少于|至少)?[0-9一二两三四五]+(?:张|份|条|篇|个)(?:以上)?(?:的)?|本(?:地|单位|支部|科室|学校|处室|社区|辖区|部门|级|校|村|镇|乡|县|区|市|行业)?的?(?=.{2,})|各自的?)+/;
const RECIPIENT =
  /(?:报送至?|上报至?|反馈至?|提交至?|发送至|发至|送至|交至|报至|报回|抄报|报)(?:到|给)?(?<to>(?:我|市|县|区|省|镇|乡|街道|党|州|团|局|委|校|院)[^，。；（）()、并后汇]{0,18}(?:办公室|办|局|委|科|处|室|组|中心|部|厅|所|股|政府|会))/;
const NAME_OF_UNIT = '[^，。；：、（）要应须将于在每把报]';
const UNIT_NAME = `${NAME_OF_UNIT}{0,10}?(?:乡镇|街道|街乡|镇|乡|村|社区|单位|部门|学校|支部|科室|股室|省|州|县|市|区|局|委|办|公司|企业|小组|校|院|所|站|党组织|党委|分局)(?:（[^）]{1,12}）)?(?:${NAME_OF_UNIT}{0,8}?(?:人民政府|党委|部门|单位|局|委|办))?`;
const OWNER = new RegExp(`(?:^|[，；：）)、.\\s请由])(?<from>各${UNIT_NAME}(?:[、及和]各?${UNIT_NAME})*)`);
const FORM =
  /(?:加盖公章的?|盖章(?:的)?|签字盖章的?)?(?:纸质(?:版|件|材料)?|电子(?:版|文档|档)|扫描件|PDF版|Word版|书面材料)(?:[^，。；]{0,8}(?:电子(?:版|文档)|纸质(?:版|件)))?|系统填报|网上填报|(?:通过|登录)[^，。；]{2,20}(?:系统|平台|小程序)(?:填报|报送|上传)?|加盖公章|盖章/;
const COPIES_BEFORE = /(?<each>[两二三四五六七八九十\d]+)(?:份|篇|条|张|个)(?:以上)?(?:的)?$/;
const COPIES =
  /一式(?<copies>[两二三四五六七八九十\d]+)份|(?<each>[两二三四五六七八九十\d]+)(?:份|篇|条|张|个案例)(?:以上)?/;

/** The demands of one unit; none where nothing has to be handed in. */
export function readMaterials(unit: MaterialUnit): readonly MaterialMention[] {
  const { text } = unit;
  if (EMERGENCY.test(text)) return [];
  const from = OWNER.exec(text)?.groups?.from ?? null;
  const form = FORM.exec(text)?.[0] ?? null;
  const mentions: MaterialMention[] = [];
  for (const scope of handInScopes(text)) {
    for (const { start, end, what } of scope.parts.flatMap((part) => itemsIn(text, part, from))) {
      const deadline = deadlineFor(unit, start, scope);
      mentions.push({
        start: unit.start + start,
        end: unit.start + end,
        what,
        from,
        to: recipientAfter(text, scope.verb) ?? null,
        form,
        copies: copiesIn(text, start, end),
        deadline,
        every: deadline?.every ?? null,
      });
    }
  }
  return mentions;
}

/** Where the objects of one hand-in stand, before and behind its verb. */
interface Scope {
  readonly parts: readonly Span[];
  readonly verb: number;
}

const HAND_INS = new RegExp(HAND_IN, 'g');

/** For each hand-in verb that is not forbidden: from 将 or the last comma before it, to the end of what follows it. */
function handInScopes(text: string): readonly Scope[] {
  const verbs = matchesOf(HAND_INS, text).filter((verb) => isHandIn(text, verb));
  let floor = 0;
  return verbs.map((verb, i) => {
    const behind = verb.index + verb[0].length;
    const end = objectEnd(text, behind, verbs[i + 1]?.index ?? text.length);
    const parts = [
      { start: Math.min(verb.index, objectStart(text, floor, verb.index)), end: verb.index },
      { start: behind, end },
    ];
    floor = end;
    return { parts, verb: verb.index };
  });
}

/** A verb that is a noun (信息报送制度), that only records (备案), or that is forbidden hands nothing in. */
function isHandIn(text: string, verb: RegExpExecArray): boolean {
  const behind = text.slice(verb.index + verb[0].length);
  if (NOUN_USE.test(behind) || isForbidden(text, verb.index)) return false;
  return verb[0] !== '备案' || /报[^，。；]{0,16}$/.test(text.slice(0, verb.index));
}

const NOUN_USE =
  /^(?:制度|工作(?=[，。；、由要的中]|$)|要求|机制|渠道|程序|流程|方式|时间|节点|平台|系统|质量|责任|情况反馈|、|与|的)/;
/** What a document is drawn from, not what is handed in. */
const DRAWN_FROM = /(?:根据|按照|依据|结合|对照|参照|依照)[^，。；]{0,4}$/;

/** Behind 将 or 把, else behind the last comma; a clause that only says when is skipped. */
function objectStart(text: string, floor: number, verb: number): number {
  const before = text.slice(floor, verb);
  const marked = Math.max(before.lastIndexOf('将'), before.lastIndexOf('把'));
  if (marked >= 0) return floor + marked + 1;
  const last = lastOutsideBrackets(before, '，；：');
  const isTimeOnly = /[前内日]|下班|每/.test(before.slice(last + 1)) && !new RegExp(NOUN).test(before.slice(last + 1));
  return floor + (isTimeOnly ? lastOutsideBrackets(before.slice(0, Math.max(0, last)), '，；：') : last) + 1;
}

/** Objects behind the verb run on over 、 and 及, and over a comma only where 并附 or 及 follows. */
function objectEnd(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const char = text.charAt(at);
    if (char === '。' || char === '；') return at;
    if (char === '，' && !/^，(?:并?附|以及|及|同时附)/.test(text.slice(at, at + 4))) return at;
  }
  return limit;
}

interface Item extends Span {
  readonly what: string;
}

function itemsIn(text: string, { start, end }: Span, owner: string | null): readonly Item[] {
  const items: Item[] = [];
  const part = text.slice(start, end);
  for (const match of matchesOf(ITEM, part)) {
    const owned = owner !== null && match[0].startsWith(owner) ? owner.length : 0;
    const what = withoutLead(match[0].slice(owned)).replace(/^[0-9、，\s的]+/, '');
    if (what.length < 2 || DUE_WORDS.test(what) || DRAWN_FROM.test(part.slice(0, match.index))) continue;
    if (part.slice(match.index + match[0].length) === '、') continue;
    const from = start + match.index + match[0].length - what.length;
    items.push({ start: from, end: from + what.length, what });
  }
  return items;
}

function withoutLead(name: string): string {
  const lead = LEADING.exec(name)?.[0].length ?? 0;
  return lead === 0 ? name : withoutLead(name.slice(lead));
}

/** A match that runs over a due time is no name of a material. */
const DUE_WORDS = /[0-9]+(?:月|日|:)|工作日|之日起|每[日周月季]|^(?:有关|相关)?(?:情况|意见|信息|结果|数据|材料)$/;

function recipientAfter(text: string, verb: number): string | undefined {
  const match = RECIPIENT.exec(text.slice(Math.max(0, verb - 1)));
  return match?.groups?.to;
}

/** How many: behind the name up to the next comma, or right before it. */
function copiesIn(text: string, start: number, end: number): number | null {
  const behind = /^[^，。；、和及与并]{0,16}/.exec(text.slice(end))?.[0] ?? '';
  const groups = (COPIES.exec(behind) ?? COPIES_BEFORE.exec(text.slice(Math.max(0, start - 8), start)))?.groups;
  return readNumeral(groups?.copies ?? groups?.each ?? '') ?? null;
}

/** The due time nearest before the hand-in, else the one behind it. */
function deadlineFor(unit: MaterialUnit, item: number, { verb }: Scope): DeadlineFact | null {
  const at = unit.start + Math.max(verb, item);
  const before = unit.deadlines.findLast((deadline) => deadline.start <= at);
  return before ?? unit.deadlines[0] ?? null;
}
