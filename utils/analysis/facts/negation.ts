/** Tells whether a clause forbids or cuts back what stands in it. */

/** Words that forbid whatever follows them in the clause. */
const FORBIDS =
  /(?:不得|不准|不许|不能|不要|不应|不再|不搞|不以|不将|不允许|严禁|禁止|杜绝|防止|避免|反对|力戒|切忌|克服|纠治|破除|摒弃|无需|无须|不需|不用|不要求|不必|免于|免除|除外|而不是)[^，。；：！？]{0,24}$/;
/** Plain denials; who does not do what is asked (不…的) is threatened, not spared. */
const DENIES = /不(?:对|设|统计|纳入|承担|组织|开展|进行)[^，。；：！？的]{0,24}$/;
/** Words that cut back their object, which stands right behind them. */
const CUTS_BACK =
  /(?:减少|精简|压减|压缩|取消|停止|清理|合并|整合|控制|严控|整治|纠正|规范|代替|替代|少开|少发)[^，。；：！？]{0,6}$/;

/** Whether what begins at `at` is forbidden, avoided or cut back by words before it in the same clause. */
export function isForbidden(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 32), at);
  return FORBIDS.test(before) || DENIES.test(before) || CUTS_BACK.test(before);
}
