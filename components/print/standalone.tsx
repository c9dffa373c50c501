/** The annotated report as one HTML file that needs nothing else and may load nothing. */
import { render } from 'preact-render-to-string';
import { AnnotatedReport, type AnnotatedReportProps } from './AnnotatedReport';

/** The whole file; `styles` are the report's own. All text of the document is escaped. */
export function standaloneReport(props: AnnotatedReportProps, styles: string): string {
  const page = render(
    <html lang={props.words.htmlLanguage}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{props.report.document.title ?? props.words.productName}</title>
        <style />
      </head>
      <body>
        <AnnotatedReport {...props} />
      </body>
    </html>,
  );
  // Put in afterwards, because style sheets are no text to be escaped; these are ours alone.
  return `<!doctype html>\n${page.replace('<style></style>', () => `<style>${styles}</style>`)}`;
}

/** A file's name for a document: its title without what file systems refuse. */
export function fileNameOf(title: string | null, fallback: string): string {
  const name = (title ?? '')
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
  return `${name || fallback}.html`;
}
