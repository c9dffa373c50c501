/** Documents that are spoilt in the ways in which texts get spoilt, as cases for fast-check. */
import fc from 'fast-check';

const SHORTEST = 500;
const LONGEST = 3000;
const MOST_MUTATIONS = 10;
const LONGEST_SPAN = 160;
const THOUSANDTHS = 1000;

const BROKEN = ['\ud800', '\udc00', '\udfff\ud800', '\0', '\r\n', '\r', '\u2028', '\u0085', '\ufffd', '\u001b', '😀'];
const UNSEEN = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u00a0', '\u3000', '\u034f'];
const TURNING = ['\u202a', '\u202b', '\u202d', '\u202e', '\u202c', '\u2066', '\u2067', '\u2069', '\u200e', '\u200f'];
const OPENED = ['《', '“', '（', '〔', '‘', '【', '(', '[', '"', '》', '”', '）', '「'];
const ODD_NUMBERS = [
  ...[
    '2024年2月30日前',
    '二〇二四年十三月底前',
    '９９９９年１２月３２日前',
    '0月0日前',
    '1月前',
    '第〇条',
    '13月1日前',
  ],
  ...['-1个工作日内', '99999999999个工作日内', '0.5天内', '半个工作日内', '三十二日内', '1e9%', '１００％', '零份'],
  ...['25:61前', '24:00前', '每月31日前', '每月0日', '次日24时前', '下周八前', '12月31日至1月1日', '0000年1月1日'],
  ...['国庆节前', '即日起至昨日', '2月29日前', '31/12/2024', '12 March 0000', 'by 31 February 2025', 'within 0 days'],
];
const LINES = [
  '\n',
  '\n\n',
  '。\n',
  '；',
  '。',
  '，',
  '、',
  '：\n',
  '\n一、',
  '\n（一）',
  '\n1.',
  '附件：\n1.',
  '\t',
  '？',
  '!',
];
const INSERTED = [BROKEN, UNSEEN, TURNING, OPENED, ODD_NUMBERS, LINES];

const SIMPLE =
  '报时间务单实会县镇乡领导责评级总结发关于确标准办厅书记录请备检对应统计数据动员开设与为这个们产业农体现质';
const TRADITIONAL =
  '報時間務單實會縣鎮鄉領導責評級總結發關於確標準辦廳書記錄請備檢對應統計數據動員開設與為這個們產業農體現質';
const traditional = new Map([...SIMPLE].map((char, i) => [char, [...TRADITIONAL][i] ?? char]));
const HAN_DIGITS = '〇一二三四五六七八九';

/** What becomes of one character. */
const CHANGES = {
  wide: (char: string) => (/[!-~]/.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char),
  narrow: (char: string) => (/[！-～]/.test(char) ? String.fromCharCode(char.charCodeAt(0) - 0xfee0) : char),
  traditional: (char: string) => traditional.get(char) ?? char,
  han: (char: string) => HAN_DIGITS.charAt(Number(/[0-9]/.test(char) ? char : -1)) || char,
  spaced: (char: string) => `${char} `,
  joined: (char: string) => (/[\s。；]/.test(char) ? '' : char),
  lines: (char: string) => (char === '\n' ? '\r\n' : char),
} as const;

type Place = { readonly at: number; readonly length: number };
type Mutation =
  | (Place & { readonly does: 'delete' | 'double' })
  | (Place & { readonly does: 'change'; readonly to: keyof typeof CHANGES })
  | (Place & { readonly does: 'swap'; readonly with: number })
  | (Place & { readonly does: 'splice'; readonly from: string })
  | { readonly does: 'insert'; readonly at: number; readonly what: string };

const part = fc.nat({ max: THOUSANDTHS });
const length = fc.integer({ min: 1, max: LONGEST_SPAN });

function mutation(sources: readonly string[]): fc.Arbitrary<Mutation> {
  const inserted = fc.oneof(
    ...INSERTED.map((kind) => fc.constantFrom(...kind)),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const change = fc.constantFrom(...(Object.keys(CHANGES) as (keyof typeof CHANGES)[]));
  return fc.oneof(
    { weight: 3, arbitrary: fc.record({ does: fc.constant('insert' as const), at: part, what: inserted }) },
    fc.record({ does: fc.constantFrom('delete' as const, 'double' as const), at: part, length }),
    fc.record({ does: fc.constant('change' as const), at: part, length, to: change }),
    fc.record({ does: fc.constant('swap' as const), at: part, length, with: part }),
    fc.record({ does: fc.constant('splice' as const), at: part, length, from: pieceOf(sources, 1, SHORTEST) }),
  );
}

/** A stretch of one of the texts. */
function pieceOf(sources: readonly string[], shortest: number, longest: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(sources.length - 1), part, fc.integer({ min: shortest, max: longest }))
    .map(([number, from, size]) => {
      const source = sources[number] ?? '';
      const start = Math.floor((Math.max(0, source.length - size) * from) / THOUSANDTHS);
      return source.slice(start, start + size);
    });
}

function mutated(text: string, step: Mutation): string {
  const at = Math.floor((text.length * step.at) / THOUSANDTHS);
  if (step.does === 'insert') return text.slice(0, at) + step.what + text.slice(at);
  const end = at + step.length;
  const [before, span, after] = [text.slice(0, at), text.slice(at, end), text.slice(end)];
  switch (step.does) {
    case 'delete':
      return before + after;
    case 'double':
      return before + span + span + after;
    case 'change':
      return before + Array.from(span, CHANGES[step.to]).join('') + after;
    case 'swap': {
      const to = Math.floor((after.length * step.with) / THOUSANDTHS);
      const other = after.slice(to, to + step.length);
      return before + other + after.slice(0, to) + span + after.slice(to + step.length);
    }
    case 'splice':
      return before + step.from + after;
  }
}

/** Stretches of the texts, each spoilt several times. */
export function spoiltTexts(sources: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(pieceOf(sources, SHORTEST, LONGEST), fc.array(mutation(sources), { maxLength: MOST_MUTATIONS }))
    .map(([text, steps]) => steps.reduce(mutated, text));
}
