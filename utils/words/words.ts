/** The interface's words in both languages; each catalogue has exactly the same keys. */
import { en } from './en';
import { zh } from './zh';

/** All words of the interface in one language; what counts or names something is a function. */
export type Words = typeof zh;

/** Languages of the interface. */
export type WordsLanguage = 'zh' | 'en';

/** The interface's language for a browser's language tag: Chinese of any kind is `zh`, all else `en`. */
export function languageOf(browserLanguage: string): WordsLanguage {
  return /^zh\b/i.test(browserLanguage) ? 'zh' : 'en';
}

/** The interface's language: the one chosen, or the browser's. */
export function chosenLanguage(choice: WordsLanguage | 'browser', browserLanguage: string): WordsLanguage {
  return choice === 'browser' ? languageOf(browserLanguage) : choice;
}

/** The catalogue of a language. */
export function wordsFor(language: WordsLanguage): Words {
  return language === 'zh' ? zh : en;
}
