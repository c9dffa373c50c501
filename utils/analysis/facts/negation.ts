/** Tells whether a clause forbids or cuts back what stands in it. */

const FORBIDS =
  /(?:不得|不准|不许|不能|不要|不应|不再|不搞|不以|不将|不得将|不允许|严禁|禁止|杜绝|防止|避免|反对|力戒|切忌|克服|纠治|纠正|整治|破除|摒弃|减少|精简|压减|压缩|取消|停止|清理|合并|整合|控制|严控|从严控制|规范|无需|无须|不必|免于|免除|除外|少开|少发|而不是|代替|替代)[^，。；：！？]{0,24}$/;

/** Whether what begins at `at` is forbidden, avoided or cut back by words before it in the same clause. */
export function isForbidden(text: string, at: number): boolean {
  return FORBIDS.test(text.slice(Math.max(0, at - 32), at));
}
