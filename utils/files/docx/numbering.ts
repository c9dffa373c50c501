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
  /** The numbering style that defines this list elsewhere, and the one that this list defines. */
  styleLink: string | undefined;
  definesStyle: string | undefined;
}

interface List {
  abstractId: string;
  levels: Map<number, Level>;
  starts: Map<number, number>;
}

const MOST_LEVELS = 9;

/** Reads the numbering part; without one nothing is drawn. */
export function readNumbering(part: XmlPart | undefined, styles: Styles): ListCounter {
  const { abstracts, lists } = part ? readLists(part) : { abstracts: new Map(), lists: new Map() };
  /** Numbers reached, by abstract list: lists that share one go on counting. */
  const reached = new Map<AbstractList, (number | undefined)[]>();
  const restarted = new Set<string>();

  const levelsOf = (list: List): AbstractList | undefined => resolveLink(abstracts.get(list.abstractId), abstracts);

  return {
    next: ({ numId, level: asked }, style) => {
      const list = numId === undefined ? undefined : lists.get(numId);
      const abstract = list && levelsOf(list);
      if (!list || !abstract) return '';
      const linked = [...abstract.levels].find(([, one]) => style !== undefined && one.style === style)?.[0];
      const at = asked ?? linked ?? 0;
      const level = (index: number) => list.levels.get(index) ?? abstract.levels.get(index);
      const current = level(at);
      if (!current || at >= MOST_LEVELS) return '';

      const numbers = reached.get(abstract) ?? [];
      reached.set(abstract, numbers);
      const override = list.starts.get(at);
      const isFirstUse = override !== undefined && !restarted.has(`${numId} ${at}`);
      restarted.add(`${numId} ${at}`);
      const last = numbers[at];
      numbers[at] = isFirstUse ? override : last === undefined ? (override ?? current.start) : last + 1;
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

  /** A list may be defined by a numbering style, whose own list bears the name of that style. */
  function resolveLink(
    abstract: AbstractList | undefined,
    all: ReadonlyMap<string, AbstractList>,
  ): AbstractList | undefined {
    const link = abstract?.styleLink;
    if (!abstract || link === undefined) return abstract;
    const { numId } = styles.listOf(link);
    const target = numId === undefined ? undefined : all.get(lists.get(numId)?.abstractId ?? '');
    return target ?? [...all.values()].find(({ definesStyle }) => definesStyle === link) ?? abstract;
  }
}

function drawLabel(level: Level, at: (index: number) => { value: number; level: Level | undefined }): string {
  if (level.format === 'bullet') return level.text ? `•${level.suffix === 'nothing' ? '' : ' '}` : '';
  const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const { value, level: counted } = at(Number(digit) - 1);
    return writeNumeral(value, level.isDecimalOnly ? 'decimal' : (counted?.format ?? 'decimal'));
  });
  // Wide punctuation brings its own gap, and 一、 followed by a space is not how anyone types it.
  const needsGap = label !== '' && level.suffix !== 'nothing' && !/[、，．。：）】\s]$/.test(label);
  return needsGap ? `${label} ` : label;
}

function readLists(part: XmlPart) {
  const abstracts = new Map<string, AbstractList>();
  const lists = new Map<string, List>();
  let abstract: AbstractList | undefined;
  let list: List | undefined;
  let level: Level | undefined;
  let override = 0;
  let choices = 0;

  const open = (tag: XmlTag) => {
    const value = tag.attribute('val');
    if (tag.name === 'mc:Choice') choices++;
    // Only formats that old readers do not know stand in a choice; its fallback is plain.
    if (choices > 0) return;
    switch (tag.name) {
      case 'w:abstractNum':
        abstract = { levels: new Map(), styleLink: undefined, definesStyle: undefined };
        abstracts.set(tag.attribute('abstractNumId') ?? '', abstract);
        break;
      case 'w:numStyleLink':
        if (abstract) abstract.styleLink = value;
        break;
      case 'w:styleLink':
        if (abstract) abstract.definesStyle = value;
        break;
      case 'w:num':
        list = { abstractId: '', levels: new Map(), starts: new Map() };
        lists.set(tag.attribute('numId') ?? '', list);
        break;
      case 'w:abstractNumId':
        if (list) list.abstractId = value ?? '';
        break;
      case 'w:lvlOverride':
        override = wholeNumber(tag.attribute('ilvl')) ?? 0;
        break;
      case 'w:startOverride':
        list?.starts.set(override, wholeNumber(value) ?? 0);
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
        (list ?? abstract)?.levels.set(wholeNumber(tag.attribute('ilvl')) ?? 0, level);
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
  scanXml(part.xml, { open, close });
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
      level.text = value;
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
