/** Writes small PDFs for tests by hand: Chinese text in a font that is not embedded, at given places. */

/** Text with its baseline at (x, y) in points from the lower left corner. */
export interface Print {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Points; 16 where it is missing. */
  readonly size?: number;
  /** Turned by 45 degrees, as watermarks are. */
  readonly isSlanted?: boolean;
}

export const PAGE = { width: 595, height: 842 } as const;

export interface PageOptions {
  /** Further operators of the page's content. */
  readonly content?: string;
  /** Degrees by which the page is turned. */
  readonly rotate?: number;
}

/** The bytes of a PDF with these pages. */
export function pdf(pages: readonly (readonly Print[])[], { content = '', rotate = 0 }: PageOptions = {}): Uint8Array {
  const first = 6;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 5 0 R/DW 1000>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
    ...pages.flatMap((prints, index) => {
      const stream = prints.map(operators).join('\n') + content;
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${PAGE.width} ${PAGE.height}]/Rotate ${rotate}/Resources<</Font<</F 3 0 R>>>>/Contents ${first + 1 + index * 2} 0 R>>`,
        `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
      ];
    }),
  ];
  return assemble(objects);
}

/** Lines of text down a page from y, a line every 28 points. */
export function lines(texts: readonly string[], { x = 80, y = 740, size = 16 } = {}): readonly Print[] {
  return texts.map((text, index) => {
    const indent = /^　*/.exec(text)?.[0].length ?? 0;
    return { text: text.slice(indent), x: x + indent * size, y: y - index * 28, size };
  });
}

function operators({ text, x, y, size = 16, isSlanted = false }: Print): string {
  const hex = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join(
    '',
  );
  const turn = isSlanted ? '0.7 0.7 -0.7 0.7' : '1 0 0 1';
  return `BT /F ${size} Tf ${turn} ${x} ${y} Tm <${hex}> Tj ET`;
}

function assemble(objects: readonly string[]): Uint8Array {
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF`;
  return new TextEncoder().encode(`${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`);
}
