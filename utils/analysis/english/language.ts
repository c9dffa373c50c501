/** Tells an English document from a Chinese one and from anything else. */

/** Letters that a text has at least, and words among them, before its language is told. */
const FEWEST_LETTERS = 20;
const FEWEST_WORDS = 4;
/** One Han character in so many Latin letters, about one in twelve words, makes a document Chinese. */
const LETTERS_PER_HAN = 20;
/** Least share of Latin letters among letters of all scripts. */
const LATIN_SHARE = 0.9;
/** Least share of words that English sentences are held together by; running English has about a third. */
const LINK_SHARE = 0.12;
/** So much of a long text is looked at for its words. */
const WORDS_FROM = 20_000;

/** Words that are common in English and rare in other languages written with Latin letters. */
const LINKS = new Set(
  'the of and to for by with shall be is are this that which from on as or will must should have has been their its it not at all we in'.split(
    ' ',
  ),
);
/** Those of them that other languages have too prove nothing by themselves. */
const SHARED = new Set(['in', 'on', 'as', 'or', 'at', 'all', 'is', 'has', 'for', 'will', 'not']);

/** Whether a text is English. A fair amount of Chinese makes it Chinese; other scripts and languages make it neither. */
export function isEnglish(text: string): boolean {
  const { latin, han, other } = countLetters(text);
  if (latin < FEWEST_LETTERS || han * LETTERS_PER_HAN > latin) return false;
  if (latin < (latin + other) * LATIN_SHARE) return false;
  const words =
    text
      .slice(0, WORDS_FROM)
      .toLowerCase()
      .match(/[a-z\u00c0-\u024f]+/g) ?? [];
  const links = words.filter((word) => LINKS.has(word));
  if (words.length < FEWEST_WORDS || links.length < words.length * LINK_SHARE) return false;
  return links.filter((word) => !SHARED.has(word)).length * 2 >= links.length;
}

function countLetters(text: string): { readonly latin: number; readonly han: number; readonly other: number } {
  let latin = 0;
  let han = 0;
  let other = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) latin++;
    else if (code >= 0x3400 && code <= 0x9fff) han++;
    else if (isOtherLetter(code)) other++;
  }
  return { latin, han, other };
}

/** Accented letters, Greek, Cyrillic, Hebrew, Arabic, the scripts of India, kana, Hangul. */
function isOtherLetter(code: number): boolean {
  return (code >= 0xc0 && code <= 0x1fff) || (code >= 0x3040 && code <= 0x30ff) || (code >= 0xac00 && code <= 0xd7a3);
}
