/** One passage with its category, the reason, the advice, the official basis and the exception that may apply. */
import { useEffect, useRef } from 'preact/hooks';
import type { Basis, Finding } from '../../utils/analysis/schema';
import type { Words } from '../../utils/words/words';
import { isTyped } from '../looks/use-keys';
import { CardActions, type CardActionsProps } from './CardActions';
import { SeverityShape } from './SeverityShape';

interface FindingCardProps extends CardActionsProps {
  readonly finding: Finding;
  readonly title: string;
  /** What would settle a finding that cannot be told. */
  readonly question: keyof Words['findings']['question'] | undefined;
  readonly isOpen: boolean;
  /** Changes each time the card is asked for from elsewhere; then it comes into view and takes the focus. */
  readonly calledAt: number | undefined;
  readonly onToggle: () => void;
  readonly onSupplyDate: () => void;
}

/** The head is a button that opens the card; the details are in the document only while it is open. */
export function FindingCard({ finding, title, isOpen, calledAt, onToggle, ...details }: FindingCardProps) {
  const { words } = details;
  const card = useRef<HTMLLIElement>(null);
  const head = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (calledAt === undefined) return;
    card.current?.scrollIntoView({ block: 'nearest' });
    if (!isTyped(document.activeElement)) head.current?.focus({ preventScroll: true });
  }, [calledAt]);

  const detailsId = `details-${finding.id}`;
  return (
    <li class={isOpen ? 'card open' : 'card'} data-finding-id={finding.id} ref={card}>
      <button
        type="button"
        class="card-head"
        ref={head}
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailsId : undefined}
        onClick={onToggle}
      >
        <span class="card-title">
          <span class="category">
            <SeverityShape severity={finding.severity} /> {title}
          </span>
          <span class="severity">{words.findings.severity[finding.severity]}</span>
        </span>
        <q class="quote">{finding.quote}</q>
      </button>
      {isOpen && <Details id={detailsId} finding={finding} {...details} />}
    </li>
  );
}

interface DetailsProps extends Pick<FindingCardProps, 'finding' | 'question' | 'onSupplyDate'>, CardActionsProps {
  readonly id: string;
}

function Details({ id, finding, question, onSupplyDate, ...actions }: DetailsProps) {
  const { words, isLost } = actions;
  const { findings } = words;
  return (
    <div class="card-details" id={id}>
      {isLost && (
        <p class="lost" role="status">
          {findings.lost}
        </p>
      )}
      {question !== undefined && (
        <p class="question">
          {findings.question[question]}{' '}
          {question === 'issue-date' && (
            <button type="button" class="text-button" onClick={onSupplyDate}>
              {words.date.supply}
            </button>
          )}
        </p>
      )}
      <dl>
        <dt>{findings.why}</dt>
        <dd>{finding.message}</dd>
        <dt>{findings.advice}</dt>
        <dd>{finding.advice}</dd>
        {finding.exception !== null && (
          <>
            <dt>{findings.exception}</dt>
            <dd>{finding.exception}</dd>
          </>
        )}
        {finding.basis.length > 0 && (
          <>
            <dt>{findings.basis}</dt>
            <dd>
              <ul class="bases">
                {finding.basis.map((basis) => (
                  <BasisItem key={`${basis.source}${basis.clause}${basis.text}`} basis={basis} />
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      {finding.packRules && (
        <p class="aside">{words.packs.from([...new Set(finding.packRules.map(({ name }) => name))].join(' · '))}</p>
      )}
      <CardActions {...actions} />
    </div>
  );
}

function BasisItem({ basis }: { readonly basis: Basis }) {
  return (
    <li>
      <span class="basis-text">{basis.text}</span>
      <cite>
        {basis.source}
        {basis.clause !== null && ` ${basis.clause}`}
      </cite>
    </li>
  );
}
