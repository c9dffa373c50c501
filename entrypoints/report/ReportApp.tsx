/** Ties the annotated report to a tab: its report from the session, its text from the page itself. */
import { useEffect, useState } from 'preact/hooks';
import { AnnotatedReport, type AnnotatedReportProps } from '../../components/print/AnnotatedReport';
import styles from '../../components/print/annotated-report.css?inline';
import { fileNameOf, standaloneReport } from '../../components/print/standalone';
import { textReplySchema } from '../../utils/platform/messages';
import { askDocument } from '../../utils/platform/messaging';
import { getTabState } from '../../utils/platform/tab-state';
import { titleOf } from '../../utils/rules/registry';
import { saveFile } from '../shared/save-file';
import { useSettings, warn } from '../shared/use-settings';

type Reading = Pick<AnnotatedReportProps, 'report' | 'text' | 'url'>;

export function ReportApp({ tabId }: { readonly tabId: number }) {
  const inPage = useSettings();
  const [reading, setReading] = useState<Reading | 'gone'>();
  useEffect(() => {
    void readingOf(tabId).then(setReading, (error: unknown) => {
      warn(error);
      setReading('gone');
    });
  }, [tabId]);
  if (!inPage || reading === undefined) return null;

  const { words, language } = inPage;
  const { print } = words;
  if (reading === 'gone') return <p class="report-toolbar">{print.gone}</p>;
  const props = {
    ...reading,
    words,
    titleOf: (category: Parameters<typeof titleOf>[0]) => titleOf(category, language),
  };
  const { title } = reading.report.document;
  document.title = title ?? words.productName;
  return (
    <>
      <div class="report-toolbar">
        <button type="button" class="plain-button" onClick={() => window.print()}>
          {print.print}
        </button>
        <button
          type="button"
          class="plain-button"
          onClick={() => saveFile(fileNameOf(title, words.productName), standaloneReport(props, styles), 'text/html')}
        >
          {print.save}
        </button>
      </div>
      <AnnotatedReport {...props} />
    </>
  );
}

/** `gone` where the document is not there any more, or has changed since it was read. */
async function readingOf(tabId: number): Promise<Reading | 'gone'> {
  const state = await getTabState(tabId);
  if (state?.status !== 'read' || state.secretMark !== null) return 'gone';
  const { text } = await askDocument(tabId, state.documentId, { type: 'text' }, textReplySchema);
  const { report, url } = state;
  return text.length === state.textLength &&
    report.findings.every(({ start, end, quote }) => text.slice(start, end) === quote)
    ? { report, text, url }
    : 'gone';
}
