/** Writes the numbers of automatic lists as Word draws them. */

const DIGITS = '〇一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
/** Beyond this, letters and Roman numerals would grow without end. */
const LARGEST_SPELT = 5000;

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: (value) => enclosed(value, 0x2488, 20),
  decimalEnclosedParen: (value) => enclosed(value, 0x2474, 20),
  numberInDash: (value) => `- ${value} -`,
  upperRoman: (value) => roman(value).toUpperCase(),
  lowerRoman: roman,
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerLetter: letters,
  chineseCountingThousand: (value) => counted(value, DIGITS, '十百千', true),
  taiwaneseCountingThousand: (value) => counted(value, DIGITS, '十百千', true),
  chineseCounting: countedBelowHundred,
  taiwaneseCounting: countedBelowHundred,
  japaneseCounting: japanese,
  japaneseDigitalTenThousand: byDigits,
  taiwaneseDigital: byDigits,
  ideographDigital: byDigits,
  chineseLegalSimplified: (value) => counted(value, LEGAL_DIGITS, '拾佰仟', false),
  ideographLegalTraditional: (value) => counted(value, '零壹貳參肆伍陸柒捌玖', '拾佰仟', false),
  ideographEnclosedCircle: (value) => enclosed(value, 0x3280, 10),
  ideographTraditional: (value) => oneOf(STEMS, value),
  ideographZodiac: (value) => oneOf(BRANCHES, value),
  ideographZodiacTraditional: (value) =>
    value < 1 ? String(value) : `${oneOf(STEMS, ((value - 1) % 10) + 1)}${oneOf(BRANCHES, ((value - 1) % 12) + 1)}`,
};

/** A number in a format that WordprocessingML names (`w:numFmt`); formats that are not known are written 1, 2, 3. */
export function writeNumeral(value: number, format: string): string {
  return (FORMATS[format] ?? String)(value);
}

function fullWidth(value: number): string {
  return String(value).replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function circled(value: number): string {
  if (value >= 21 && value <= 35) return enclosed(value - 20, 0x3251, 15);
  return value >= 36 && value <= 50 ? enclosed(value - 35, 0x32b1, 15) : enclosed(value, 0x2460, 20);
}

function enclosed(value: number, first: number, count: number): string {
  return value >= 1 && value <= count ? String.fromCharCode(first + value - 1) : String(value);
}

function oneOf(signs: string, value: number): string {
  return signs[value - 1] ?? String(value);
}

function roman(value: number): string {
  if (value < 1 || value > LARGEST_SPELT) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

/** a … z, aa, bb …, as Word does. */
function letters(value: number): string {
  if (value < 1 || value > LARGEST_SPELT) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function byDigits(value: number): string {
  return String(value).replace(/[0-9]/g, (digit) => DIGITS[Number(digit)] ?? digit);
}

/** 九十九, then 一〇〇. */
function countedBelowHundred(value: number): string {
  return value < 100 ? counted(value, DIGITS, '十百千', true) : byDigits(value);
}

/** 百二十三: a one before ten, hundred and thousand is not spoken, nor is a nought. */
function japanese(value: number): string {
  return counted(value, DIGITS, '十百千', true).replace(/[〇零]|一(?=[十百千])/g, '') || DIGITS.charAt(0);
}

/** 一百二十三; up to 9999, digits beyond. */
function counted(value: number, digits: string, units: string, dropsFirstOne: boolean): string {
  if (value < 1 || value > 9999) return value === 0 ? digits.charAt(0) : byDigits(value);
  let text = '';
  const places = String(value);
  for (const [index, place] of [...places].entries()) {
    const power = places.length - 1 - index;
    if (place !== '0') text += `${digits.charAt(Number(place))}${units.charAt(power - 1)}`;
    else if (!text.endsWith('零') && !/^0*$/.test(places.slice(index))) text += '零';
  }
  return dropsFirstOne ? text.replace(/^一十/, '十') : text;
}
