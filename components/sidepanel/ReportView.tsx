/** A report as it is read: the document's head, the summary, the cards. */
import { useEffect, useState } from 'preact/hooks';
import type { Category, Finding } from '../../utils/analysis/schema';
import type { Words } from '../../utils/words/words';
import { Burden } from '../report/Burden';
import { usePassages } from '../report/use-passages';
import { Writing } from '../report/Writing';
import { DocumentHead } from './DocumentHead';
import { FindingCard } from './FindingCard';
import { UnreadFramesNote } from './Notice';
import { NotShown } from './NotShown';
import type { PanelActions, PanelSetting, ReadView } from './panel-view';
import { Summary } from './Summary';

interface ReportViewProps extends PanelSetting, Omit<PanelActions, 'onAllowSecret'> {
  readonly words: Words;
  readonly view: ReadView;
  readonly titleOf: (category: Category) => string;
}

/** One card is open at a time; opening it shows its passage on the page. */
export function ReportView({ words, view, titleOf, onReveal, onIssuedOn, ...burden }: ReportViewProps) {
  const [openId, setOpenId] = useState<string>();
  const [chosen, setChosen] = useState<Category>();
  const { findings, ruleErrors } = view.report;
  const { selected } = view;
  const passages = usePassages(view.passages, burden.onRevealPassage);

  useEffect(() => {
    if (!selected) return;
    setOpenId(selected.findingId);
    setChosen(undefined);
  }, [selected?.findingId, selected?.at]);

  const toggle = (id: string) => {
    if (openId === id) return setOpenId(undefined);
    setOpenId(id);
    onReveal(id);
  };
  const shown = chosen === undefined ? findings : findings.filter(({ category }) => category === chosen);
  const listOf = (verdict: Finding['verdict']) => (
    <ol class="cards">
      {shown
        .filter((finding) => finding.verdict === verdict)
        .map((finding) => (
          <FindingCard
            key={finding.id}
            words={words}
            finding={finding}
            title={titleOf(finding.category)}
            isOpen={openId === finding.id}
            isLost={view.lost.includes(finding.id)}
            calledAt={openId === finding.id && selected?.findingId === finding.id ? selected.at : undefined}
            onToggle={() => toggle(finding.id)}
            onReveal={() => onReveal(finding.id)}
          />
        ))}
    </ol>
  );

  const hasCertain = shown.some(({ verdict }) => verdict === 'finding');
  const hasUnclear = shown.some(({ verdict }) => verdict === 'unclear');
  return (
    <>
      <DocumentHead words={words} view={view} onIssuedOn={onIssuedOn} />
      <UnreadFramesNote words={words} count={view.unreadFrames} />
      {ruleErrors.length > 0 && (
        <p class="aside">{words.ruleErrors(ruleErrors.map(({ category }) => titleOf(category)).join('、'))}</p>
      )}
      <Burden
        words={words}
        report={view.report}
        passages={passages}
        kindOf={burden.kindOf}
        isOpen={burden.isLedgerOpen ?? findings.length === 0}
        onToggle={burden.onLedgerToggle}
        profile={burden.profile}
        onProfile={burden.onProfile}
        holidayYears={burden.holidayYears}
        onHolidays={burden.onHolidays}
      />
      <Writing words={words} report={view.report} passages={passages} />
      {findings.length > 0 ? (
        <Summary words={words} findings={findings} chosen={chosen} titleOf={titleOf} onChoose={setChosen} />
      ) : (
        <section class="notice">
          <h2>{words.empty.title}</h2>
          <p>{words.empty.note}</p>
        </section>
      )}
      {hasCertain && <section aria-label={words.findings.label}>{listOf('finding')}</section>}
      {hasUnclear && (
        <section class="unclear" aria-label={words.findings.unclearLabel}>
          <h2>{words.findings.unclearLabel}</h2>
          <p class="aside">{words.findings.unclearNote}</p>
          {listOf('unclear')}
        </section>
      )}
      <NotShown words={words} view={view} titleOf={titleOf} passages={passages} onOptions={burden.onOptions} />
      <footer class="aside">{words.disclaimer}</footer>
    </>
  );
}
