/** Evens out what documents of two levels write differently: quantities, levels of administration, turns of phrase. */
import type { Quantity } from './quantities';

/** One sign for each kind of quantity; none of them occurs in documents. */
export const SIGNS: Readonly<Record<Quantity['kind'], string>> = {
  date: '\ue000',
  limit: '\ue001',
  share: '\ue002',
  count: '\ue003',
  frequency: '\ue004',
};
/** Any sign of a quantity. */
export const SIGN = /[\ue000-\ue004]/;

/** Stands for the subordinate units addressed (各市, 各乡镇、各部门). */
export const ADDRESSED = '\ue010';
/** Stands for an office of a level (省教育厅, 县教育局). */
export const OFFICE = '\ue011';

const PLACE =
  '省|自治区|市县区|市县|市州|市|州|盟|县市区|县区|县|区县|区|旗|乡镇街道|乡镇|镇街|镇村|街道|乡|镇|村|社区|园区';
const BODY = `${PLACE}|学校|院校|校|部门|单位|科室|支部|站所|企业`;
const ONE = `(?:有关|相关|级)*(?!项|类|种|方|环|阶|自|界)(?:[一-龥]{0,5}?)(?:${BODY})(?:[（(][^（）()\\ue000-\\ue004]{1,10}[)）])?`;
const EACH = new RegExp(
  `(?:各地区?(?:各?部门|各单位|各校)?|各${ONE})(?:(?:、|和|及|与|以及)(?:各地区?|各${ONE}))*(?:人民政府|政府|办事处|党委|党工委|(?:(?![要应须将于在把])[一-龥]){2,6}[局厅委])?`,
  'g',
);
/** A level as a whole: 全省, 我县. */
export const WHOLE_LEVEL = new RegExp(`[全我本](?:${PLACE})(?:域)?(?:范围内?)?`);
const WHOLE_LEVELS = new RegExp(WHOLE_LEVEL, 'g');
const INNER = '(?:(?![将报向由对把要须应于在和与的按交各全])[一-龥]){0,8}?';
const OFFICES = new RegExp(
  `(?<![城农小社地山景校园])(?:省|自治区|市|州|盟|县|区|旗|镇|乡|街道)(?:级|直|属)?${INNER}(?:人民政府|政府|委员会|办公室|领导小组|专班|厅|局|委|办(?![理公法好学事结])|党委|部门)(?:办公室)?`,
  'g',
);

/** The words of a sentence with one sign for each quantity, each group of addressees and each office. */
export function maskSentence(words: string, start: number, quantities: readonly Quantity[]): string {
  let masked = '';
  let from = 0;
  for (const quantity of quantities) {
    masked += words.slice(from, quantity.start - start) + SIGNS[quantity.kind];
    from = quantity.end - start;
  }
  return (masked + words.slice(from)).replace(EACH, ADDRESSED).replace(WHOLE_LEVELS, '').replace(OFFICES, OFFICE);
}

/** Bounds and signs of size, whose sense is read apart. */
const BOUNDS =
  /不(?:得)?(?:少于|低于|小于|超过|高于|多于|大于)|(?:至|最)[少多]|[及之]?以[上下内]|之内|达到?|超过|控制|保持|稳定|左右/g;
/** How strongly something is asked; its strength is read apart. */
const STRENGTH =
  /必须|务必|应当|应该|确保|保证|力争|争取|努力|尽量|尽可能|原则上|一律|鼓励|倡导|提倡|可以|切实|认真|扎实/g;
/** Words that a sentence can gain or lose and mean the same. */
const FILLERS =
  /全面|基本|进行|予以|工作|任务|请|要|应|须|需|将|于|在|到|至|前|之|以|底|末|内|止|务|并|且|的|地|得|等|约|时|再/g;
const REST = /[^\p{L}\p{N}\ue000-\ue011#]+/gu;

/** Words without what may differ between two ways of asking the same. */
export function plainWords(masked: string): string {
  return masked
    .replace(BOUNDS, '')
    .replace(STRENGTH, '')
    .replace(FILLERS, '')
    .replaceAll(ADDRESSED, '')
    .replace(REST, '');
}

const SETTING_UP = /^(?:建立健全|建立|健全|完善|形成|实行|填写|登记|落实|推行|组织召开|召开|举行|成立|组建|设立)+/;

/** The name of a thing demanded without level, quantity and the verb that demands it. */
export function nameCore(what: string): string {
  return plainWords(maskSentence(what, 0, []))
    .replace(SETTING_UP, '')
    .replace(/[\ue000-\ue011]/g, '');
}
