/** The head of the document as it was read. */
import type { Words } from '../../utils/words/words';
import { IssueDate } from './IssueDate';
import type { PanelActions, ReadView } from './panel-view';

interface DocumentHeadProps extends Pick<PanelActions, 'onIssuedOn'> {
  readonly words: Words;
  readonly view: ReadView;
  /** The date of issue is being asked for. */
  readonly isDateAsked: boolean;
  readonly onDateAsked: (isAsked: boolean) => void;
}

/** Title, 文号, issuer, addressees and the date of issue, which can be corrected. */
export function DocumentHead({ words, view, isDateAsked, onDateAsked, onIssuedOn }: DocumentHeadProps) {
  const { document } = view.report;
  const { head } = words;
  return (
    <section class="document-head" aria-label={head.label}>
      <h2 class={document.title === null ? 'document-title missing' : 'document-title'}>
        {document.title ?? head.untitled}
      </h2>
      <dl>
        <Fact term={head.number} value={document.number} missing={head.notFound} />
        <Fact term={head.issuer} value={document.issuer} missing={head.notFound} />
        <Fact term={head.addressees} value={addresseesOf(document.addressees, words)} missing={head.notFound} />
        <div>
          <dt>{head.issuedOn}</dt>
          <dd>
            <IssueDate
              words={words}
              view={view}
              isEditing={isDateAsked}
              onEditing={onDateAsked}
              onIssuedOn={onIssuedOn}
            />
          </dd>
        </div>
        {document.distributedOn !== null && (
          <Fact term={head.distributedOn} value={words.date.day(document.distributedOn)} missing={head.notFound} />
        )}
      </dl>
      <p class="aside">{head.characters(document.characters)}</p>
    </section>
  );
}

interface FactProps {
  readonly term: string;
  readonly value: string | null;
  readonly missing: string;
}

function Fact({ term, value, missing }: FactProps) {
  return (
    <div>
      <dt>{term}</dt>
      <dd class={value === null ? 'missing' : undefined}>{value ?? missing}</dd>
    </div>
  );
}

/** More addressees than this are counted, not listed. */
const ADDRESSEES_SHOWN = 4;

function addresseesOf(addressees: readonly string[], words: Words): string | null {
  if (addressees.length === 0) return null;
  const shown = addressees.slice(0, ADDRESSEES_SHOWN).join('，');
  return addressees.length > ADDRESSEES_SHOWN ? `${shown} ${words.head.moreAddressees(addressees.length)}` : shown;
}
