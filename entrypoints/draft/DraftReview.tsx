/** The review of the draft as it is now, printed or saved. */
import { useMemo } from 'preact/hooks';
import { ReviewTab } from '../../components/draft/ReviewTab';
import { ReviewReport } from '../../components/draft/review/ReviewReport';
import styles from '../../components/draft/review/review.css?inline';
import { standalonePage } from '../../components/print/standalone';
import type { UpperComparison } from '../../utils/compare/with-upper';
import { POINT_IDS } from '../../utils/review/point-notes';
import { reviewOf } from '../../utils/review/review';
import { formOf } from '../../utils/review/review-form';
import { scoreTablesIn } from '../../utils/review/score-table';
import { saveBlob, saveFile } from '../shared/save-file';
import { type SettingsInPage, warn } from '../shared/use-settings';
import type { Judged } from './judged';
import type { DraftsInPage } from './use-drafts';
import { DOCX } from './use-taking-back';

interface DraftReviewProps {
  readonly inPage: SettingsInPage;
  readonly drafts: DraftsInPage;
  readonly judged: Judged;
  readonly comparison: UpperComparison | undefined;
}

export function DraftReview({ inPage: { words, language }, drafts, judged, comparison }: DraftReviewProps) {
  const { exceptions, name } = drafts.draft;
  const { text, view } = judged;
  const review = useMemo(() => {
    const claims = POINT_IDS.flatMap((id) => (exceptions[id] ? [[id, exceptions[id]] as const] : []));
    const scoreTables = scoreTablesIn(text);
    return reviewOf({
      text,
      report: view.report,
      lang: language,
      comparison,
      exceptions: new Map(claims),
      scoreTables,
    });
  }, [judged, comparison, exceptions, language]);
  const fileName = words.draft.review.fileName(name);
  const saveDocx = async () => {
    const { reviewDocx } = await import('../../utils/review/review-docx');
    saveBlob(`${fileName}.docx`, new Blob([new Uint8Array(await reviewDocx(formOf(review, words)))], { type: DOCX }));
  };
  const saveHtml = () => {
    const content = <ReviewReport words={words} review={review} />;
    const page = { language: words.htmlLanguage, title: words.review.title, content, styles };
    saveFile(`${fileName}.html`, standalonePage(page), 'text/html');
  };
  return (
    <ReviewTab
      words={words}
      review={review}
      onClaim={(id, reason) => drafts.change({ exceptions: { ...exceptions, [id]: reason } })}
      onPrint={() => window.print()}
      onSaveHtml={saveHtml}
      onSaveDocx={() => void saveDocx().catch(warn)}
    />
  );
}
