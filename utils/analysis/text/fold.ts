/** Evens out the typing of a text, one code unit for one, so that offsets stay. */

const BEFORE_COMMA = /[一-龥”）》]/;

/** Full-width digits, letters and ： ／ ％ ． become half width; a comma after a Chinese character becomes ，. */
export function foldWidth(text: string): string {
  return text
    .replace(/[０-９Ａ-Ｚａ-ｚ：／％．]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/,/g, (comma, at: number, whole: string) => (BEFORE_COMMA.test(whole.charAt(at - 1)) ? '，' : comma));
}
