/** Pages as one HTML file that needs nothing else and may load nothing. */
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { AnnotatedReport, type AnnotatedReportProps } from './AnnotatedReport';

interface StandalonePage {
  readonly language: string;
  readonly title: string;
  readonly content: VNode;
  /** Style sheets of our own. */
  readonly styles: string;
}

/** The annotated report; `styles` are the report's own. */
export function standaloneReport(props: AnnotatedReportProps, styles: string): string {
  const { words, report } = props;
  return standalonePage({
    language: words.htmlLanguage,
    title: report.document.title ?? words.productName,
    content: <AnnotatedReport {...props} />,
    styles,
  });
}

/** A whole page; all text of a document is escaped. */
export function standalonePage({ language, title, content, styles }: StandalonePage): string {
  const page = render(
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style />
      </head>
      <body>{content}</body>
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
