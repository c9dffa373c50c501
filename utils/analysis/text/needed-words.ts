/**
 * Reads from a pattern the words without which it cannot match, so that it is tried only where they occur
 * (the prefilter of RE2, https://github.com/google/re2/blob/main/re2/prefilter.cc).
 */

/** One of some words, all of some needs, or one of them; undefined where nothing is needed. */
export type Need =
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'all' | 'either'; readonly parts: readonly Need[] };

/** Most texts that a part of a pattern is spelt out into. */
const MOST_SPELT = 24;
/** Most characters that a class is spelt out into. */
const MOST_IN_CLASS = 16;
/** Most needs kept of a sequence: the rarest ones. */
const MOST_KEPT = 2;
/** How common words of one, two and more characters are taken to be. */
const COMMONNESS = [1, 0.02, 0.01] as const;
const COMMON_MARKS = '0123456789，、：,:“”（）()';
/** A need beside a rarer one is left out from here on: it would rarely be missing. */
const TOO_COMMON = 4;

/** What a part of a pattern matches: exactly these texts, or anything that holds what it needs. */
interface Part {
  readonly texts?: readonly string[];
  readonly need?: Need | undefined;
}

const NO_MORE: readonly string[] = [''];
const NOTHING: Part = { texts: NO_MORE };
const ANYTHING: Part = {};

/** What every match of the pattern holds; undefined where that is nothing, or the syntax is not known here. */
export function wordsNeededBy({ source, flags }: RegExp): Need | undefined {
  if (/[uv]/.test(flags)) return undefined;
  return withShortest(needOf(new PatternReader(source, flags.includes('i')).read()));
}

function withShortest(need: Need | undefined): Need | undefined {
  if (need === undefined) return undefined;
  if (need.kind === 'word') return { kind: 'word', words: shortest(need.words) };
  return { kind: need.kind, parts: need.parts.map((part) => withShortest(part) ?? part) };
}

/** Characters that stand for themselves, once, in either case. */
const PLAIN = /[^\\[\](){}?*+.|^$A-Za-z]+(?![?*+{])/y;
/** An alternative, the alternatives of a group, a look around and a gap without anything that has to be read in detail. */
const PLAIN_ALTERNATIVE = /[^\\[\](){}?*+.|^$A-Za-z]+(?=[|)]|$)/y;
const PLAIN_GROUP = /\(\?:([^\\[\](){}?*+.^$A-Za-z]+)\)/y;
const PLAIN_LOOK = /\(\?<?[=!](?:\[(?:\\.|[^\]\\])*\]|[^()[\]\\])*\)/y;
const GAP = /\[\^(?:\\.|[^\]\\])*\](?:[?*+]|\{\d+(?:,\d*)?\})?\??/y;
const QUANTIFIER = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;
const GROUP_OPENING = /\?(?:[:=!]|<[=!]|<[^>]+>)/y;
const CLASS_BODY = /\^?(?:\\.|[^\]\\])*\]/y;

class PatternReader {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly ignoresCase: boolean,
  ) {}

  /** Alternatives up to the end of the group or pattern. */
  read(): Part {
    const alternatives = [this.readAlternative()];
    while (this.source[this.at] === '|') {
      this.at++;
      alternatives.push(this.readAlternative());
    }
    return eitherOf(alternatives);
  }

  private readAlternative(): Part {
    const plain = this.take(PLAIN_ALTERNATIVE)?.[0];
    return plain === undefined ? this.readSequence() : { texts: [plain] };
  }

  private readSequence(): Part {
    const needs: Need[] = [];
    let texts: readonly string[] = [''];
    /** What stands behind all of `texts`. */
    let tail = '';
    let isWhole = true;
    const spellOut = (behind: readonly string[]) => {
      if (tail !== '') texts = texts.map((text) => text + tail);
      tail = '';
      if (behind !== NO_MORE) texts = texts.flatMap((text) => behind.map((more) => text + more));
    };
    const close = () => {
      spellOut(NO_MORE);
      const need = needOf({ texts });
      if (need) needs.push(need);
      texts = [''];
      isWhole = false;
    };
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) {
      const plain = this.take(PLAIN)?.[0];
      if (plain) {
        tail += plain;
        continue;
      }
      const part = this.readQuantified();
      if (part.texts && texts.length * part.texts.length <= MOST_SPELT) {
        spellOut(part.texts);
        continue;
      }
      close();
      if (part.texts) texts = part.texts;
      else if (part.need) needs.push(part.need);
    }
    if (isWhole) {
      spellOut(NO_MORE);
      return { texts };
    }
    close();
    return { need: allOf(needs) };
  }

  private readQuantified(): Part {
    if (this.take(GAP)) return ANYTHING;
    const part = this.readAtom();
    const quantifier = this.take(QUANTIFIER);
    if (!quantifier) return part;
    const isOptional = quantifier[1] === undefined ? !quantifier[0].startsWith('+') : Number(quantifier[1]) === 0;
    if (!isOptional) return { need: needOf(part) };
    return quantifier[0].startsWith('?') && part.texts ? { texts: ['', ...part.texts] } : ANYTHING;
  }

  private readAtom(): Part {
    const words = this.take(PLAIN_GROUP)?.[1];
    if (words !== undefined) return { texts: words.split('|') };
    if (this.take(PLAIN_LOOK)) return NOTHING;
    const char = this.source.charAt(this.at++);
    if (char === '(') return this.readGroup();
    if (char === '[') return this.readClass();
    if (char === '\\') return this.readEscape();
    if (char === '.') return ANYTHING;
    return char === '^' || char === '$' ? NOTHING : this.literal(char);
  }

  /** What is looked for around a match need not be part of it. */
  private readGroup(): Part {
    const opening = this.take(GROUP_OPENING)?.[0] ?? '';
    const inner = this.read();
    this.at++;
    return /^\?<?[=!]$/.test(opening) ? NOTHING : inner;
  }

  private readClass(): Part {
    const body = this.take(CLASS_BODY)?.[0].slice(0, -1) ?? '';
    if (body.startsWith('^') || body.includes('\\')) return ANYTHING;
    const characters = body.includes('-')
      ? body.replace(/(.)-(.)/g, (_, from: string, to: string) => rangeOf(from, to))
      : body;
    if (characters.length > MOST_IN_CLASS) return ANYTHING;
    const texts = characters.split('');
    return { texts: this.ignoresCase ? texts.flatMap((char) => this.literal(char).texts ?? []) : texts };
  }

  private readEscape(): Part {
    const char = this.source.charAt(this.at++);
    if (char === 'b' || char === 'B') return NOTHING;
    if (char === 'u') {
      const code = Number.parseInt(this.source.slice(this.at, this.at + 4), 16);
      this.at += 4;
      return this.literal(String.fromCharCode(code));
    }
    if (char === 'k') this.at = this.source.indexOf('>', this.at) + 1;
    else if (char === 'x') this.at += 2;
    return /[a-zA-Z0-9]/.test(char) ? ANYTHING : this.literal(char);
  }

  private take(syntax: RegExp): RegExpExecArray | undefined {
    syntax.lastIndex = this.at;
    const match = syntax.exec(this.source) ?? undefined;
    this.at += match?.[0].length ?? 0;
    return match;
  }

  private literal(char: string): Part {
    return { texts: this.ignoresCase ? [...new Set([char.toLowerCase(), char.toUpperCase()])] : [char] };
  }
}

function rangeOf(from: string, to: string): string {
  const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)];
  const count = Math.min(last - first, MOST_IN_CLASS) + 1;
  return Array.from({ length: count }, (_, i) => String.fromCharCode(first + i)).join('');
}

function needOf({ texts, need }: Part): Need | undefined {
  if (!texts) return need;
  if (texts.includes('')) return undefined;
  return { kind: 'word', words: texts };
}

/** Without the texts that hold another one. */
function shortest(texts: readonly string[]): readonly string[] {
  const unique = new Set(texts);
  const lengths = [...new Set(texts.map(({ length }) => length))];
  if (lengths.length === 1) return unique.size === texts.length ? texts : [...unique];
  return [...unique].filter((text) => !holdsAnother(text, unique, lengths));
}

function holdsAnother(text: string, texts: ReadonlySet<string>, lengths: readonly number[]): boolean {
  for (const length of lengths)
    if (length < text.length)
      for (let start = 0; start + length <= text.length; start++)
        if (texts.has(text.slice(start, start + length))) return true;
  return false;
}

function eitherOf(parts: readonly Part[]): Part {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  if (parts.every(({ texts }) => texts)) return { texts: parts.flatMap(({ texts }) => texts ?? []) };
  const needs: Need[] = [];
  for (const part of parts) {
    const need = needOf(part);
    if (!need) return ANYTHING;
    needs.push(...(need.kind === 'either' ? need.parts : [need]));
  }
  const words = needs.flatMap((need) => (need.kind === 'word' ? need.words : []));
  const further = needs.filter((need) => need.kind !== 'word');
  if (further.length === 0) return { need: { kind: 'word', words } };
  return { need: { kind: 'either', parts: words.length > 0 ? [{ kind: 'word', words }, ...further] : further } };
}

function allOf(needs: readonly Need[]): Need | undefined {
  const flat = needs.flatMap((need) => (need.kind === 'all' ? need.parts : [need]));
  if (flat.length < 2) return flat[0];
  const ranked = flat.map((need) => ({ need, rank: commonness(need) })).sort((a, b) => a.rank - b.rank);
  const parts = ranked.slice(0, MOST_KEPT).flatMap(({ need, rank }, i) => (i === 0 || rank < TOO_COMMON ? [need] : []));
  return parts.length > 1 ? { kind: 'all', parts } : parts[0];
}

function commonness(need: Need): number {
  if (need.kind === 'word')
    return need.words.reduce(
      (sum, word) => sum + (COMMON_MARKS.includes(word) ? TOO_COMMON : (COMMONNESS[Math.min(word.length, 3) - 1] ?? 1)),
      0,
    );
  const parts = need.parts.map(commonness);
  return need.kind === 'all' ? Math.min(...parts) : parts.reduce((sum, part) => sum + part, 0);
}
