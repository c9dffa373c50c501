/** The review of a draft: exceptions claimed, the form, and the ways to take it along. */
import type { Review } from '../../utils/review/review';
import type { Words } from '../../utils/words/words';
import { ReviewReport } from './review/ReviewReport';

interface ReviewTabProps {
  readonly words: Words;
  readonly review: Review;
  readonly onClaim: (pointId: string, reason: string) => void;
  readonly onPrint: () => void;
  readonly onSaveHtml: () => void;
  readonly onSaveDocx: () => void;
}

/** Only what is to be checked asks for a reason. */
export function ReviewTab({ words, review, onClaim, ...on }: ReviewTabProps) {
  const say = words.draft.review;
  const toCheck = review.points.filter(({ state }) => state === 'to-check');
  return (
    <div class="review-tab">
      <p class="review-actions">
        <button type="button" class="plain-button" onClick={on.onPrint}>
          {say.print}
        </button>{' '}
        <button type="button" class="plain-button" onClick={on.onSaveHtml}>
          {say.html}
        </button>{' '}
        <button type="button" class="plain-button" onClick={on.onSaveDocx}>
          {say.docx}
        </button>
      </p>
      {toCheck.length > 0 && (
        <details class="claims">
          <summary>{say.claims}</summary>
          {toCheck.map(({ id, claimed }) => (
            <label key={id}>
              {words.review.points.titles[id]}
              <input
                type="text"
                maxLength={500}
                placeholder={say.claim}
                defaultValue={claimed ?? ''}
                onChange={({ currentTarget }) => onClaim(id, currentTarget.value.trim())}
              />
            </label>
          ))}
        </details>
      )}
      <ReviewReport words={words} review={review} />
    </div>
  );
}
