/** A draft as it is judged while it is typed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { findSecretMark } from '../../utils/analysis/facts/secret-mark';
import type { Report } from '../../utils/analysis/schema';
import type { Draft } from '../../utils/platform/drafts';
import { placeAt } from '../../utils/platform/place';
import { choose } from '../../utils/rules/choice';
import { analyseAs, choiceFor } from '../shared/analysing';
import { useDismissals } from '../shared/use-dismissals';
import { type SettingsInPage, warn } from '../shared/use-settings';
import { type Judged, judgedAs, sourceOf } from './judged';

/** Milliseconds of rest after which what was typed is judged. */
const REST = 30;

export type Judging =
  | { readonly status: 'none' }
  | { readonly status: 'secret'; readonly mark: string }
  | { readonly status: 'judged'; readonly judged: Judged };

export const NOT_JUDGED: Judging = { status: 'none' };

/** `allowed` is the secret mark that the user has let pass. */
export function useJudged(
  draft: Pick<Draft, 'id' | 'name' | 'text' | 'plannedOn'> | undefined,
  allowed: string | undefined,
  inPage: SettingsInPage | undefined,
): Judging {
  const dismissals = useDismissals();
  const [judging, setJudging] = useState<Judging>(NOT_JUDGED);
  const isFirst = useRef(true);
  const settings = inPage?.settings;
  useEffect(() => {
    if (!draft || !settings || !inPage || draft.text.trim() === '') return setJudging(NOT_JUDGED);
    const mark = findSecretMark(draft.text);
    if (mark !== undefined && mark !== allowed) return setJudging({ status: 'secret', mark });
    let isCurrent = true;
    const source = sourceOf(draft);
    const show = (report: Report) => {
      if (!isCurrent) return;
      const choice = choiceFor(source, settings, dismissals);
      setJudging({
        status: 'judged',
        judged: judgedAs(
          source,
          report,
          choose(report.findings, choice, placeAt(source.url ?? '')),
          mark,
          draft.plannedOn,
        ),
      });
    };
    const judge = () => {
      const report = analyseAs(source, settings, inPage.language);
      if (report instanceof Promise) void report.then(show, warn);
      else show(report);
    };
    const timer = setTimeout(judge, isFirst.current ? 0 : REST);
    isFirst.current = false;
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [draft?.id, draft?.text, draft?.plannedOn, settings, inPage?.language, dismissals, allowed]);
  return judging;
}
