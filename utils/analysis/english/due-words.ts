/** The words that English due times are made of, as patterns tried at a position (flags `iy`). */

const MONTH_NAMES =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const MONTH = `(?<month>${MONTH_NAMES})\\b(?:\\.(?=\\s*\\d))?`;
const DATE = '(?<date>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?:,?\\s+(?<year>20\\d\\d)\\b)?';
const UNIT =
  '(?<unit>hour|working\\s+day|business\\s+day|work\\s+day|calendar\\s+day|day|week|fortnight|month|quarter|year)s?\\b';
const COUNT =
  '(?:(?<half>half)(?:\\s+an?)?|(?<count>\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty-five|sixty|ninety)(?:\\s*\\([\\w-]+\\))?)';
const WEEKDAY = 'Mon(?:day)?|Tues?(?:day)?|Wed(?:nesday)?|Thur?s?(?:day)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?';

/** Words that a due time begins with; which of them it was says what may follow. */
export const LEAD = new RegExp(
  [
    '(?<from>from|between)(?=\\s+\\S{0,12}\\d)',
    '(?<point>by(?!\\s+return\\b)|before|prior\\s+to|until|till|on\\s+or\\s+before|(?:no|not)\\s+later\\s+than|at\\s+the\\s+latest\\s+by|due(?:\\s+(?:on|by|at))?|(?:ends?|closes?|concludes?)\\s+(?:on|by))',
    '(?<within>within|in\\s+(?=the\\s+(?:next|coming|following)\\b))',
    '(?<deadline>(?:deadline|closing\\s+date|due\\s+date)\\b[^.;:]{0,40}?(?:\\bis|\\bbe|:))(?:\\s+(?:on|by))?',
    '(?<every>each|every)',
    '(?<regime>daily|weekly|bi-?weekly|fortnightly|monthly|quarterly|half-yearly|semi-annually|annually|yearly)',
    '(?<of>on\\s+(?=the\\s+(?:\\d|last|first)))',
    '(?<today>today|tonight)',
    '(?<atOnce>immediately(?!\\s+(?:after|before|following|upon|adjacent))|at\\s+once|without\\s+delay|forthwith|right\\s+away|overnight|on\\s+the\\s+(?:same\\s+)?day\\s+of\\s+(?<event>receipt|issue|issuance|publication)|(?:on\\s+)?the\\s+same\\s+day|by\\s+return(?:\\s+of\\s+(?:post|mail))?|(?:immediately\\s+)?upon\\s+receipt)',
  ]
    .map((form) => `(?:${form})`)
    .join('|')
    .replace(/^/, '\\b(?:')
    .concat(')\\b'),
  'gi',
);

/** What may stand between the parts of a point in time. */
export const LINK = /(?:\s*,)?\s*(?:(?:on|of|at)\s+)?/iy;
export const CLOCK =
  /(?:(?<noon>noon|midday)|(?<midnight>midnight)|(?<closing>(?:the\s+)?(?:close|end)\s+of\s+(?:business|play|work|office\s+hours|the\s+(?:working\s+|business\s+)?day)|COB\b|EOD\b)|(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d))?(?:\s*(?<half>[ap])\.?\s?m\b\.?|(?<clock>\s*o'clock|\s+hours\b)|(?<=[:.]\d\d)))/iy;

/** The forms of a day, in the order in which they are tried. */
export const DAY_FORMS = {
  iso: /(?<year>20\d\d)-(?<month>\d\d)-(?<date>\d\d)\b/iy,
  dayFirst: new RegExp(`(?:the\\s+)?${DATE}(?:\\s+of)?\\s+${MONTH}${YEAR}`, 'iy'),
  monthFirst: new RegExp(`${MONTH}\\s+${DATE}\\b${YEAR}`, 'iy'),
  ordinalWord: new RegExp(
    `the\\s+(?<word>first|second|third|fourth|fifth|tenth|fifteenth|twentieth|last(?:\\s+day)?)\\s+of\\s+${MONTH}${YEAR}`,
    'iy',
  ),
  part: new RegExp(`(?<part>early|mid|late)[-\\s]+${MONTH}${YEAR}`, 'iy'),
  month: new RegExp(`${MONTH}${YEAR}`, 'iy'),
  ordinal: /the\s+(?<date>\d{1,2})(?:st|nd|rd|th)\b(?:\s+(?:day\s+)?of\s+(?<which>this|next|the)\s+month)?/iy,
  half: /(?:the\s+)?(?<half>first|second)\s+half\s+of\s+(?:(?<which>this|next|the)\s+year|(?<year>20\d\d))/iy,
  quarter:
    /(?:the\s+)?(?<quarter>first|second|third|fourth|1st|2nd|3rd|4th)\s+quarter(?:\s+of\s+(?:(?<which>this|next|the)\s+year|(?<year>20\d\d)))?/iy,
  stretch:
    /(?<which>this|next|the(?:\s+(?:current|same|coming))?)\s+(?<unit>weekend|week|month|quarter|year)\b(?!-)(?:\s+(?<year>20\d\d)\b)?/iy,
  yearEnd: /year-end(?:\s+(?<year>20\d\d))?/iy,
  year: /(?:the\s+year\s+)?(?<year>20\d\d)\b(?=\s*(?:[,.;:)]|$|(?:the|all|each|every|and|a|at|or)\b))/iy,
  weekday: new RegExp(
    `(?:(?<which>this|next|the\\s+coming|the\\s+following)\\s+)?(?<weekday>${WEEKDAY})\\b(?<week>\\s+week\\b)?`,
    'iy',
  ),
  near: /(?<near>today|tonight|tomorrow|the\s+(?:next|following)\s+day|the\s+day\s+after\s+tomorrow)\b/iy,
  festival:
    /(?:the\s+)?(?:(?<year>20\d\d)\s+)?(?<festival>Spring\s+Festival|(?:Lunar|Chinese)\s+New\s+Year|New\s+Year(?:'s|’s)?\s+Day|Lantern\s+Festival|Qingming|Tomb-Sweeping|Labou?r\s+Day|May\s+Day|Dragon\s+Boat\s+Festival|Mid-Autumn\s+Festival|National\s+Day)(?:\s+(?:holidays?|festival|day))*/iy,
} as const;

export const END_OF = /(?:the\s+)?end\s+of\s+/iy;
export const RANGE_LINK = /\s*(?:to|until|till|through|and|–|-)\s*/iy;
/** The first day of a range whose month stands behind the second. */
export const BARE_DATE =
  /(?:the\s+)?(?<date>\d{1,2})(?:st|nd|rd|th)?(?=\s*(?:to|until|till|through|and|–|-)\s*(?:the\s+)?\d)/iy;

export const DURATION = new RegExp(
  `(?:(?:a|the)\\s+(?:maximum|period)\\s+of\\s+|the\\s+(?:next|coming|following)\\s+|no\\s+more\\s+than\\s+)?(?:${COUNT}\\s+)?${UNIT}`,
  'iy',
);
/** The event that a length of time runs from. */
export const EVENT =
  /\s*(?:,\s*)?(?:of|from|after|following|upon|on)\s+(?:(?:the|its|their|this)\s+)*(?:date\s+of\s+|day\s+of\s+|end\s+of\s+)?(?:(?:the|its|their|this)\s+)*(?:(?<receipt>receipt(?:\s+hereof)?|receiving|reception)|(?<issue>issue|issuance|issuing|publication|promulgation|release|notice|circular|document|memorandum|letter|order|plan(?=[\s,.;]))|(?<meeting>meeting|conference)|(?<phase>[a-z][\w-]*(?:\s+(?:of\s+)?(?:the\s+)?[a-z][\w-]*){0,3}))(?:\s+of\s+(?:this|the|these)\s+(?:present\s+)?(?:notice|circular|document|plan|opinions?|measures|letter|regulations?|scheme|rules))?/iy;
/** Behind a point or a length of time: it comes round again. */
export const ROUND =
  /\s*(?:of|in|after|following|from)\s+(?:the\s+)?(?:end\s+of\s+)?(?:(?:each|every)\s+(?<every>week|month|quarter|half-year|year)|the\s+(?:following|next|subsequent|preceding)\s+(?<next>week|month|quarter|year))\b/iy;
export const EVERY_FORM = new RegExp(
  `(?:each|every)\\s+(?:(?<other>other|second)\\s+|(?<count>\\d{1,2}|two|three|six|ten)\\s+)?(?:(?<unit>working\\s+day|day|week|fortnight|month|quarter|half-year|year)s?\\b|(?<weekday>${WEEKDAY})\\b)`,
  'iy',
);
