/** Lines of web pages that are no part of any document: breadcrumbs, publication lines, tools, footers. */

/** What a line is for, judged by its wording alone. */
export type Chrome =
  /** Where one is on the site; the document begins after it. */
  | 'breadcrumb'
  /** When, where and by whom the page was published, how often it was read. */
  | 'publication'
  /** Print, close, font size, share, search. */
  | 'tool'
  /** Neighbouring and related pages, the site's footer; the document ends before it. */
  | 'end';

/** Tells what a line is for; undefined if it may belong to the document. */
export function chromeOf(line: string): Chrome | undefined {
  if (line.length > LONGEST) return undefined;
  const compact = line.replace(/\s+/g, '');
  if (BREADCRUMB.test(compact)) return 'breadcrumb';
  if (END.test(compact) || FOOTER.test(compact)) return 'end';
  if (compact.length <= LONGEST_PUBLICATION && !compact.includes('。') && isPublication(compact)) return 'publication';
  return CERTAIN_TOOL.test(compact) && !compact.replace(TOOL, '').replace(FILLER, '') ? 'tool' : undefined;
}

const LONGEST = 240;
const LONGEST_PUBLICATION = 120;

const BREADCRUMB =
  /^[【[]?[您你]?的?(当前|现在|所在|目前)的?(所在|访问)?的?(位置|栏目)|^[您你]的?(位置|是在)|^.{0,20}(首页|主页)[】\]]?[>»›＞/→-]/;

const END =
  /^[【[]?[上下前后]一(篇|条|页|则)(新闻|文章|信息|公告)?[】\]]?[:：]?|^[【[〖]?(相关|推荐|热门|最新|延伸)(链接|阅读|新闻|文章|信息|内容|资讯|推荐|报道|专题|稿件|解读|政策|文档)[】\]〗]?[:：]?$|扫一扫|^[（(]?用?微信扫|^(友情|快速|网站)链接[:：]?$|^(我要|发表|网友|最新)(评论|留言)|^分享(本文|文章)?[到至]/;

// Documents name who organises or supports an event, too: such a line needs a second sign of a website.
const FOOTER =
  /版权所有|ICP备|公网安备|网站标识码|^Copyright|©|^(主办|承办)(单位)?[:：].*(技术支持|备案|网站|维护)|^(网站维护|制作维护|建设维护|网站管理)(单位)?[:：]|^技术支持[:：].{2,30}公司|(建议|推荐)使用.{0,30}(分辨率|浏览器)|^您是第.{0,12}位|^(网站地图|网站声明|网站导航|关于我们|联系我们|使用帮助|隐私(声明|政策)|法律声明)($|[|｜:：])/i;

const PUBLICATION_LABEL =
  /(发布|发表|更新|录入|上传|添加|编辑|入库|创建|发稿)(时间|日期|于)|(浏览|阅读|点击|访问|查看)(次数|量|数|率)|(浏览|阅读|点击|访问|查看|人气)[:：]|\d+(次|人次|人)(浏览|阅读|点击|访问|观看)|^.{0,40}(信息|文章|稿件|新闻)?(来源|出处)[:：]|^[【[（(]?(本文|文章)?(作者|编辑|责编|责任编辑|录入|供稿|撰稿|核发|审核|发布者|发布人|发布单位|信息员)(人)?[:：].{0,30}$/;
const DIGITS_DAY =
  /^(?:.{0,12}?(?:时间|日期)[:：])?[（([]?\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\.\d+)?)?[)）\]]?[^，；、]{0,40}$/;

const TOOL =
  /字号|字体|显示|特大|加大|放大|缩小|默认|正常|标准|视力保护色|[【[（(|｜:：\s]?[大中小](?=$|[】\])）|｜大中小])|(我要|立即|点击|在线|全文)?(打印|分享|收藏|关闭|纠错|朗读|播放|转发|下载|复制|返回|推荐)(链接|本页|此页|本文|窗口|页面|全文|文章|正文|顶部|列表|上一页|首页|到|至|给好友)?|微信|微博|QQ(空间|好友)?|朋友圈|更多|保存|搜索|检索|TOP|[AT][+-]/g;
/** A line of tool words is one only with such a word in it: 标准 or 大 alone may be a cell of the document's table. */
const CERTAIN_TOOL =
  /字号|字体|打印|分享|收藏|关闭|纠错|朗读|转发|微信|微博|QQ|朋友圈|返回(顶部|列表|首页|上一页)|^返回$|推荐给好友|^搜索$|^更多|[AT][+-]/;
const FILLER = /[【】[\]（）()〖〗|｜:：,，。、.·\-—_/\\<>»*;；+ ]+/g;

function isPublication(compact: string): boolean {
  return PUBLICATION_LABEL.test(compact) || DIGITS_DAY.test(compact);
}
