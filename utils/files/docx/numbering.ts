/** Draws the numbers of automatic lists (一、 （一） 1.), which stand in no run of the document. */
import { writeNumeral } from './numerals';
import type { XmlPart } from './package';
import { isOn, type ListPlace, type Styles, wholeNumber } from './styles';
import { scanXml, type XmlTag } from './xml';

/** Counts through a document; ask in the order of the paragraphs. */
export interface ListCounter {
  /** What Word draws before the next paragraph of this list, with its gap; '' for nothing. */
  next(place: ListPlace, style: string | undefined): string;
}

interface Level {
  start: number;
  format: string;
  /** `第%1章`; `%2` is the number of the second level. */
  text: string;
  suffix: string;
  /** One-based level whose use starts this one again; 0: none does. */
  restart: number | undefined;
  isDecimalOnly: boolean;
  style: string | undefined;
}

interface AbstractList {
  levels: Map<number, Level>;
  /** The numbering style that defines this list elsewhere. */
  styleLink: string | undefined;
}

interface List {
  abstractId: string;
  levels: Map<number, Level>;
  starts: Map<number, number>;
}

const MOST_LEVELS = 9;
/** As much as Word takes. */
const LONGEST_LABEL = 255;

/** Reads the numbering part; without one nothing is drawn. */
export function readNumbering(part: XmlPart | undefined, styles: Styles): ListCounter {
  const { abstracts, lists } = readLists(part);
  /** Numbers reached, by abstract list: lists that share one go on counting. */
  const reached = new Map<AbstractList, (number | undefined)[]>();
  const restarted = new Set<string>();

  /** A list may be defined by a numbering style, which belongs to a list of its own. */
  const definitionOf = (list: List): AbstractList | undefined => {
    const own = abstracts.get(list.abstractId);
    if (own?.styleLink === undefined) return own;
    const { numId } = styles.listOf(own.styleLink);
    return abstracts.get(lists.get(numId ?? '')?.abstractId ?? '') ?? own;
  };

  return {
    next: ({ numId, level: asked }, style) => {
      const list = numId === undefined ? undefined : lists.get(numId);
      const abstract = list && definitionOf(list);
      if (!list || !abstract) return '';
      const linked = [...abstract.levels].find(([, one]) => style !== undefined && one.style === style)?.[0];
      const at = asked ?? linked ?? 0;
      const level = (index: number) => list.levels.get(index) ?? abstract.levels.get(index);
      const current = level(at);
      if (!current) return '';

      const numbers = reached.get(abstract) ?? [];
      reached.set(abstract, numbers);
      const startOf = (index: number) => list.starts.get(index) ?? level(index)?.start ?? 1;
      const isRestarted = list.starts.has(at) && !restarted.has(`${numId} ${at}`);
      restarted.add(`${numId} ${at}`);
      const last = numbers[at];
      numbers[at] = isRestarted || last === undefined ? startOf(at) : last + 1;
      // A level that is passed over counts as begun, as in LibreOffice.
      for (let above = 0; above < at; above++) numbers[above] ??= startOf(above);
      for (let deeper = at + 1; deeper < MOST_LEVELS; deeper++) {
        const restart = level(deeper)?.restart ?? deeper;
        if (at < restart) numbers[deeper] = undefined;
      }
      return drawLabel(current, (index) => ({
        value: numbers[index] ?? level(index)?.start ?? 1,
        level: level(index),
      }));
    },
  };
}

function drawLabel(level: Level, at: (index: number) => { value: number; level: Level | undefined }): string {
  if (level.format === 'bullet') return level.text ? `•${level.suffix === 'nothing' ? '' : ' '}` : '';
  const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const { value, level: counted } = at(Number(digit) - 1);
    if (counted?.format === 'bullet') return '';
    return writeNumeral(value, level.isDecimalOnly ? 'decimal' : (counted?.format ?? 'decimal'));
  });
  // Wide punctuation brings its own gap, and 一、 followed by a space is not how anyone types it.
  const needsGap = label !== '' && level.suffix !== 'nothing' && !/[、，．。：）】\s]$/.test(label);
  return needsGap ? `${label} ` : label;
}

function readLists(part: XmlPart | undefined) {
  const abstracts = new Map<string, AbstractList>();
  const lists = new Map<string, List>();
  let abstract: AbstractList | undefined;
  let list: List | undefined;
  let level: Level | undefined;
  let index = 0;
  let choices = 0;

  const open = (tag: XmlTag) => {
    const value = tag.attribute('val');
    if (tag.name === 'mc:Choice') choices++;
    // Only formats that old readers do not know stand in a choice; its fallback is plain.
    if (choices > 0) return;
    switch (tag.name) {
      case 'w:abstractNum':
        abstract = { levels: new Map(), styleLink: undefined };
        abstracts.set(tag.attribute('abstractNumId') ?? '', abstract);
        break;
      case 'w:numStyleLink':
        if (abstract) abstract.styleLink = value;
        break;
      case 'w:num':
        list = { abstractId: '', levels: new Map(), starts: new Map() };
        lists.set(tag.attribute('numId') ?? '', list);
        break;
      case 'w:abstractNumId':
        if (list) list.abstractId = value ?? '';
        break;
      case 'w:lvlOverride':
        index = wholeNumber(tag.attribute('ilvl')) ?? 0;
        break;
      case 'w:startOverride':
        list?.starts.set(index, wholeNumber(value) ?? 0);
        break;
      case 'w:lvl':
        level = {
          start: 0,
          format: 'decimal',
          text: '',
          suffix: 'tab',
          restart: undefined,
          isDecimalOnly: false,
          style: undefined,
        };
        index = wholeNumber(tag.attribute('ilvl')) ?? 0;
        if (index >= 0 && index < MOST_LEVELS) (list ?? abstract)?.levels.set(index, level);
        break;
      default:
        if (level) readLevel(level, tag);
    }
  };
  const close = (name: string) => {
    if (name === 'mc:Choice') choices--;
    else if (name === 'w:abstractNum') abstract = undefined;
    else if (name === 'w:num') list = undefined;
    else if (name === 'w:lvl') level = undefined;
  };
  if (part) scanXml(part.xml, { open, close });
  return { abstracts, lists };
}

function readLevel(level: Level, tag: XmlTag): void {
  const value = tag.attribute('val') ?? '';
  switch (tag.name) {
    case 'w:start':
      level.start = wholeNumber(value) ?? 0;
      break;
    case 'w:numFmt':
      level.format = value;
      break;
    case 'w:lvlText':
      level.text = value.slice(0, LONGEST_LABEL);
      break;
    case 'w:suff':
      level.suffix = value;
      break;
    case 'w:lvlRestart':
      level.restart = wholeNumber(value);
      break;
    case 'w:isLgl':
      level.isDecimalOnly = isOn(tag);
      break;
    case 'w:pStyle':
      level.style = value;
      break;
  }
}
