/** A draft set beside the upper document, or beside an earlier version, while that is looked at. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DraftTab } from '../../components/draft/DraftPage';
import type { Report } from '../../utils/analysis/schema';
import { compareVersions, type VersionComparison } from '../../utils/compare/versions';
import { compareWithUpper, type UpperComparison } from '../../utils/compare/with-upper';
import type { Draft } from '../../utils/platform/drafts';
import { analyseAs } from '../shared/analysing';
import { type SettingsInPage, warn } from '../shared/use-settings';
import type { Judged } from './judged';

/** A version of the draft by its key: when it was kept, or the file as it was opened. */
export interface Version {
  readonly key: string;
  readonly text: string;
}

export const ORIGINAL = 'original';

/** The last one kept comes first, the file as it was opened last. */
export function versionsOf({ versions, file }: Draft): readonly Version[] {
  const kept = versions.map(({ at, text }) => ({ key: at, text })).toReversed();
  return file ? [...kept, { key: ORIGINAL, text: file.text }] : kept;
}

interface Comparisons {
  readonly upper: UpperComparison | undefined;
  readonly version: VersionComparison | undefined;
  readonly chosen: Version | undefined;
  readonly choose: (key: string) => void;
}

export function useComparisons(
  tab: DraftTab,
  draft: Draft | undefined,
  judged: Judged | undefined,
  inPage: SettingsInPage | undefined,
): Comparisons {
  const [key, choose] = useState<string>();
  const versions = draft ? versionsOf(draft) : [];
  const chosen = versions.find((one) => one.key === key) ?? versions[0];
  const upperReport = useReport(draft?.upper?.text, null, inPage);
  const oldReport = useReport(chosen?.text, draft?.plannedOn ?? null, inPage);
  const upperText = draft?.upper?.text;
  const upper = useMemo(() => {
    const isWanted = tab === 'upper' || tab === 'review';
    if (!isWanted || !judged || upperText === undefined || upperReport?.text !== upperText) return undefined;
    return compareWithUpper(judged, upperReport);
  }, [tab, judged, upperReport, upperText]);
  const version = useMemo(() => {
    if (tab !== 'versions' || !judged || !chosen || oldReport?.text !== chosen.text) return undefined;
    return compareVersions(oldReport, judged);
  }, [tab, judged, oldReport, chosen?.text]);
  return { upper, version, chosen, choose };
}

function useReport(text: string | undefined, issuedOn: string | null, inPage: SettingsInPage | undefined) {
  const [read, setRead] = useState<{ readonly text: string; readonly report: Report }>();
  useEffect(() => {
    if (text === undefined || !inPage) return setRead(undefined);
    let isCurrent = true;
    const source = { text, ...(issuedOn !== null && { issuedOn, issuedOnFrom: 'given' as const }) };
    void Promise.resolve(analyseAs(source, inPage.settings, inPage.language)).then((report) => {
      if (isCurrent) setRead({ text, report });
    }, warn);
    return () => {
      isCurrent = false;
    };
  }, [text, issuedOn, inPage?.settings, inPage?.language]);
  return read;
}
