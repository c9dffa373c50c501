/** Where a text quotes titles and document numbers: inside 《》 and 〔〕. */

/** Tells whether a position lies inside 《》 or 〔〕; an opening mark that is not closed on its line quotes nothing. */
export function quotationOf(text: string): (at: number) => boolean {
  const spans: [number, number][] = [];
  const pattern = /《[^》\n]{0,120}》|〔[^〕\n]{0,12}〕/g;
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    spans.push([match.index, match.index + match[0].length]);
  return (at) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const span = spans[middle];
      if (span && span[1] <= at) low = middle + 1;
      else high = middle;
    }
    const span = spans[low];
    return span !== undefined && span[0] <= at;
  };
}
