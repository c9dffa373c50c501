/** 亮点打造: highlights, brands, models, typical experience and media articles are ordered. */
import { defineRule, type Judged, REGULATION } from '../define-rule';
import { isItemHeading } from '../lexicons/clause-pattern';
import { DISPLAY_SIGNS, DISPLAY_TERMS } from '../lexicons/showcase-displays';
import { SHOWCASE_SIGNS, SHOWCASE_TERMS } from '../lexicons/showcase-signs';
import { clauseAround, findSign, hasAnySign, judgementOn } from '../lexicons/signs';
import { clear, hit } from './showcase-building-examples';

const ALL = [...SHOWCASE_SIGNS, ...DISPLAY_SIGNS];

export const showcaseBuilding = defineRule({
  id: 'showcase-building',
  title: { zh: '亮点打造', en: 'Showcase building' },
  why: {
    zh: '为亮点而创新：名目和宣传容易做出来，居民未必用得上。',
    en: 'Innovation for its own sake: names and publicity are easily made, residents may have no use for them.',
  },
  advice: {
    zh: '创新从本地的具体问题出发，写明解决什么、居民怎样用；不定亮点、案例和稿件的数量。',
    en: "Tie innovation to a local problem and to residents' use of it; set no quota of highlights, cases or articles.",
  },
  basis: [
    {
      source: REGULATION,
      clause: { zh: '第一部分第3条', en: 'part 1, clause 3' },
      text: {
        zh: '除专门文件外，不对创建示范、达标活动等提出具体要求。',
        en: 'Outside special documents, no concrete demands on model-creating or standard-reaching activities.',
      },
    },
    {
      source: { zh: `参见${REGULATION.zh}`, en: `see ${REGULATION.en}` },
      clause: { zh: '第七部分（创建示范、达标）', en: 'part 7 (创建示范、达标)' },
      text: {
        zh: '市县机关和乡镇不自行开展创建示范、达标活动，清单之外的不搞。',
        en: 'City and county organs and townships run none of their own; nothing outside the list.',
      },
    },
    {
      source: { zh: `参见${REGULATION.zh}`, en: `see ${REGULATION.en}` },
      clause: { zh: '第三部分（督查检查考核）', en: 'part 3 (inspection and assessment)' },
      text: {
        zh: '媒体刊发、领导批示等不作为考核依据。',
        en: "Media pieces and leaders' comments are no measure of work.",
      },
    },
  ],
  exception: {
    zh: '清单内的创建示范活动；有范围、衡量办法和期限的试点；行业自身的产品品牌。',
    en: "Model-creating activities on the official list; pilots with scope, measure and end; an industry's own product brands.",
  },
  terms: { ...SHOWCASE_TERMS, ...DISPLAY_TERMS },
  patterns: ALL.map(({ pattern }) => pattern),
  judge(unit, document, open): Judged | undefined {
    if (!hasAnySign(unit, ALL) || isItemHeading(unit, document)) return undefined;
    const found = findSign(unit, ALL, open, ({ sign, words, index }) => {
      if (SPARED.test(unit.text.slice(0, index))) return true;
      const clause = clauseAround(unit.text, index, words.length);
      return (
        NOT_ORDERED.test(unit.text.slice(0, index)) ||
        (sign.role === 'showcaseCase' || sign.role === 'showcaseQuota'
          ? WRONGDOING.test(unit.text)
          : TRADE.test(clause)) ||
        isOwnSubject(words, document.head.title)
      );
    });
    if (!found || unit.audience === 'public' || TITLE_LINE.test(unit.text) || DONE.test(unit.text)) return undefined;
    return judgementOn(unit, document, found);
  },
  examples: { hit, clear },
});

/** A line that only names a document. */
const TITLE_LINE = /^[^。；]*关于[^。；]*的(?:通知|通报|公告|意见)$/;
/** Told of others or of the past, or the sentence that issues the document. */
const DONE =
  /^[^。；]{0,8}(?:前[两几]年|去年|此前|以往|过去|往年)|^[^，。；]{0,16}(?:已|已经)(?:打造|形成|培育|创建|涌现)|涌现出|(?:征求意见稿|《[^》]*》)提出|制[定订](?:如下|以下|本)/;
/** Firms and trades are helped to brands and models of their own. */
const TRADE =
  /产品|农业|产业|高产|品种|地理标志|商标|民营经济|劳务|领军企业|旅游|消费|商品|质量品牌|品牌(?:企业|质量|产品|价值|战略|培育|效应|形象|建设指导)|(?:示范|标杆|品牌)[^，。；]{0,8}企业|企业(?:品牌|标杆|示范)|集聚区|高新|开发区|贸易|集群|制造|工厂|文旅|商圈|街区|物流|家政|养老|餐饮|酒店|门店|维修|赛事|场馆|果农|水果|蔬菜|茶叶|特产|粮油|水产|畜牧|夜市|店铺|工程示范|示范工程|示范文本|规范示范|(?:发展|方式|转型|核心|合作|先行)[^，。；]{0,4}示范区|城市群/;
/** Before the passage: it is left to somebody, a grant is given, or others' work is learnt from. */
const NOT_ORDERED =
  /(?:鼓励|引导|支持|帮助|助力|扶持)[^，。；]{0,24}$|(?:对|获评|认定为|被评为|命名为)[^，。；]{0,24}$|(?:学习借鉴|借鉴|参照)[^，。；]{0,24}$/;
/** Before what is not done. */
const SPARED = /(?:不|无需|无须|不必)$/;
/** Cases that warn, not cases to be proud of. */
const WRONGDOING = /违法|违规|违纪|曝光|警示|查处|侵权|损害|破坏|失信|处分|案发|存在的问题|案例的基础上/;

/** The document itself is about brands, praise or its demonstration zone: they are its trade. */
function isOwnSubject(words: string, title: string | null): boolean {
  if (title === null) return false;
  const zone = /示范[区县村]/.exec(words)?.[0];
  return /品牌|表扬|表彰|激励/.test(title) || (zone !== undefined && title.includes(zone));
}
