/** Evens out the typing of a text, one code unit for one, so that offsets stay. */

/** Full-width digits, letters and ： ／ ％ ． become half width; a comma after a Chinese character becomes ，. */
export function foldWidth(text: string): string {
  return text
    .replace(/[０-９Ａ-Ｚａ-ｚ：／％．]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/(?<=[一-龥”）》]),/g, '，');
}
