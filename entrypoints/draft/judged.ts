/** A draft with its report, as the cards beside it show it. */
import type { ReadView } from '../../components/sidepanel/panel-view';
import type { Report, SourceDocument } from '../../utils/analysis/schema';
import type { Draft } from '../../utils/platform/drafts';
import { passagesOf } from '../../utils/platform/passages';
import type { choose } from '../../utils/rules/choice';

export interface Judged {
  /** The text that was judged. */
  readonly text: string;
  /** The report with all findings. */
  readonly report: Report;
  readonly view: ReadView;
}

/** Named by itself, so that what the user says of it holds for it alone. */
export function sourceOf({ id, text, plannedOn }: Pick<Draft, 'id' | 'text' | 'plannedOn'>): SourceDocument {
  return {
    text,
    url: `urn:draft:${id}`,
    ...(plannedOn !== null && { issuedOn: plannedOn, issuedOnFrom: 'given' as const }),
  };
}

export function judgedAs(
  { text, url = '' }: SourceDocument,
  report: Report,
  { shown, setAside }: ReturnType<typeof choose>,
  mark: string | undefined,
  plannedOn: string | null,
): Judged {
  const view: ReadView = {
    status: 'read',
    documentId: url,
    url: '',
    scope: 'page',
    report: { ...report, findings: [...shown] },
    setAside,
    passages: passagesOf(report, text),
    unreadFrames: [],
    attachments: [],
    textLength: text.length,
    isSecret: mark !== undefined,
    isFile: true,
    isDraft: true,
    unmarked: 0,
    lost: [],
    selected: null,
    correctedIssuedOn: plannedOn,
  };
  return { text, report, view };
}
