/** The findings as cards: found, arranged, opened one at a time, stepped through by keyboard. */
import { useEffect, useState } from 'preact/hooks';
import type { Category, Finding } from '../../utils/analysis/schema';
import type { Words } from '../../utils/words/words';
import { useKeys } from '../looks/use-keys';
import { citationOf } from './citation';
import { DocumentStrip } from './DocumentStrip';
import { FindingCard } from './FindingCard';
import { FindingTools } from './FindingTools';
import { grouped, matching } from './finding-groups';
import type { DismissalScope, PanelActions, PanelSetting, ReadView } from './panel-view';
import { Summary } from './Summary';

interface FindingListProps extends Pick<PanelSetting, 'grouping' | 'marking'> {
  readonly words: Words;
  readonly view: ReadView;
  readonly titleOf: (category: Category) => string;
  readonly on: Pick<
    PanelActions,
    | 'onReveal'
    | 'onGrouping'
    | 'onMarking'
    | 'onMarkAll'
    | 'onCopy'
    | 'onCollect'
    | 'onInsert'
    | 'onDismiss'
    | 'onRestore'
    | 'onSupplyDate'
  >;
}

/** Milliseconds after which a click on a mark is over: coming back to the tab later opens nothing. */
const CALL_LASTS = 4000;

/** Opening a card shows its passage on the page. What cannot be told stands apart. */
export function FindingList({ words, view, titleOf, grouping, marking, on }: FindingListProps) {
  const { findings } = view.report;
  const { selected } = view;
  const [openId, setOpenId] = useState<string>();
  const [calledAt, setCalledAt] = useState<number>();
  const [chosen, setChosen] = useState<Category>();
  const [search, setSearch] = useState('');
  const [dismissed, setDismissed] = useState<string>();

  useEffect(() => {
    if (!selected || Date.now() - selected.at > CALL_LASTS) return;
    setOpenId(selected.findingId);
    setCalledAt(selected.at);
    setChosen(undefined);
    setSearch('');
  }, [selected?.findingId, selected?.at]);

  const found = matching(findings, chosen, search, titleOf);
  const groupsOf = (verdict: Finding['verdict']) =>
    grouped(
      found.filter((finding) => finding.verdict === verdict),
      grouping,
      titleOf,
      words.tools.untitledSection,
    );
  const certain = groupsOf('finding');
  const unclear = groupsOf('unclear');
  const inOrder = [...certain, ...unclear].flatMap((group) => group.findings);

  const open = (id: string) => {
    setOpenId(id);
    setCalledAt(undefined);
    on.onReveal(id);
  };
  const step = (direction: 1 | -1) => {
    const at = inOrder.findIndex(({ id }) => id === openId);
    const next = inOrder[at < 0 && direction === -1 ? inOrder.length - 1 : at + direction];
    if (!next) return;
    open(next.id);
    setCalledAt(performance.now());
  };
  const insert = () => {
    const finding = found.find(({ id }) => id === openId);
    if (finding && view.isDraft) on.onInsert?.(finding);
  };
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    escape: () => setOpenId(undefined),
    ...(view.isDraft && { 'alt+j': () => step(1), 'alt+k': () => step(-1), 'alt+i': insert }),
  });

  const dismiss = (finding: Finding, scope: DismissalScope, reason: string) =>
    on.onDismiss(finding, scope, reason).then(setDismissed);
  const cardsOf = (group: readonly Finding[]) => (
    <ol class="cards">
      {group.map((finding) => (
        <FindingCard
          key={finding.id}
          words={words}
          finding={finding}
          title={titleOf(finding.category)}
          question={questionOn(finding, view)}
          isOpen={openId === finding.id}
          isLost={view.lost.includes(finding.id)}
          isSecret={view.isSecret}
          calledAt={openId === finding.id ? calledAt : undefined}
          onToggle={() => (openId === finding.id ? setOpenId(undefined) : open(finding.id))}
          onReveal={() => on.onReveal(finding.id)}
          onCopy={() => on.onCopy(citationOf(finding, view.report.document, view.url, words))}
          onCollect={view.isDraft ? undefined : () => on.onCollect(finding)}
          onInsert={view.isDraft ? () => on.onInsert?.(finding) : undefined}
          onDismiss={(scope, reason) => dismiss(finding, scope, reason)}
          onSupplyDate={on.onSupplyDate}
        />
      ))}
    </ol>
  );
  const listOf = (groups: typeof certain) =>
    groups.map(({ key, heading, findings: group }) =>
      heading === null ? (
        <div key={key}>{cardsOf(group)}</div>
      ) : (
        <section key={key} class="card-group" aria-label={heading}>
          <h3>
            {heading} <span class="count">{group.length}</span>
          </h3>
          {cardsOf(group)}
        </section>
      ),
    );

  const undo = (id: string) => {
    on.onRestore(id);
    setDismissed(undefined);
  };
  return (
    <>
      {findings.length > 0 ? (
        <>
          <Summary words={words} findings={findings} chosen={chosen} titleOf={titleOf} onChoose={setChosen} />
          <DocumentStrip findings={found} textLength={view.textLength} openId={openId} onOpen={open} />
          <FindingTools
            words={words}
            search={search}
            grouping={grouping}
            marking={marking}
            unmarked={view.unmarked}
            onSearch={setSearch}
            onGrouping={on.onGrouping}
            onMarking={on.onMarking}
            onMarkAll={on.onMarkAll}
          />
        </>
      ) : (
        <section class="notice">
          <h2>{words.empty.title}</h2>
          <p>{words.empty.note}</p>
        </section>
      )}
      <p role="status" class="dismissed">
        {dismissed !== undefined && (
          <>
            {words.dismiss.done}{' '}
            <button type="button" class="text-button" onClick={() => undo(dismissed)}>
              {words.dismiss.undo}
            </button>
          </>
        )}
      </p>
      {findings.length > 0 && found.length === 0 && <p class="aside">{words.tools.noMatch}</p>}
      {certain.length > 0 && <section aria-label={words.findings.label}>{listOf(certain)}</section>}
      {unclear.length > 0 && (
        <section class="unclear" aria-label={words.findings.unclearLabel}>
          <h2>{words.findings.unclearLabel}</h2>
          <p class="aside">{words.findings.unclearNote}</p>
          {listOf(unclear)}
        </section>
      )}
    </>
  );
}

/** What would settle a finding that cannot be told; undefined for the others. */
function questionOn(finding: Finding, { report }: ReadView): keyof Words['findings']['question'] | undefined {
  if (finding.verdict !== 'unclear') return undefined;
  if (report.document.issuedOn === null) return 'issue-date';
  const deadline = finding.deadline === null ? undefined : report.deadlines[finding.deadline];
  return deadline?.notes.includes('calendar-unknown') ? 'calendar' : 'other';
}
