/** What the side panel can show of a tab, as plain data. */

import type { Category, Finding, Report } from '../../utils/analysis/schema';
import type { Words } from '../../utils/words/words';
import type { DayKind } from '../report/days';
import type { Profile } from '../report/ProfileChoice';
import type { Passage } from '../report/passage';

/** A card that was asked for by a click on its mark; `at` tells two clicks on the same mark apart. */
export interface SelectedCard {
  readonly findingId: string;
  readonly at: number;
}

/** A finding that is not shown; `dismissal` is the reader's own word that it is no formalism. */
export interface SetAsideView {
  readonly finding: Finding;
  readonly cause: keyof Words['notShown']['setAside'];
  readonly dismissal: DismissalView | null;
}

export interface DismissalView {
  readonly id: string;
  readonly scope: DismissalScope;
  readonly category: Category;
  readonly quote: string;
  readonly title: string | null;
  readonly reason: string;
}

/** What of a page is read. */
export type ReadingScope = keyof Words['head']['scopes'];

/** What a dismissal covers. */
export type DismissalScope = keyof Words['dismiss']['scopes'];
export type Grouping = keyof Words['tools']['groupings'];
export type Marking = keyof Words['tools']['markings'];

/** A document that was read and analysed. */
export interface ReadView {
  readonly status: 'read';
  readonly documentId: string;
  readonly url: string;
  readonly scope: ReadingScope;
  /** Its findings are those that are shown. */
  readonly report: Report;
  /** Findings that are not shown, by the user's choice. */
  readonly setAside: readonly SetAsideView[];
  /** What stands at the spans of deadlines, materials and measures. */
  readonly passages: readonly Passage[];
  readonly unreadFrames: readonly string[];
  /** Files that the page links and that can be read. */
  readonly attachments: readonly { readonly href: string; readonly name: string }[];
  /** Characters of the text read. */
  readonly textLength: number;
  /** The head carries a secret mark: nothing of the document may be stored. */
  readonly isSecret: boolean;
  /** A file in the extension's own reader: all of it is read, or nothing. */
  readonly isFile: boolean;
  /** A draft in its editor: nothing to print or to collect, but wording to put in. */
  readonly isDraft?: true;
  /** Findings left unmarked on the page for their number. */
  readonly unmarked: number;
  /** Ids of findings whose passage is not on the page any more. */
  readonly lost: readonly string[];
  readonly selected: SelectedCard | null;
  /** `YYYY-MM-DD`, if the reader corrected the date of issue. */
  readonly correctedIssuedOn: string | null;
}

/** A page that gave no document. */
export interface FailedView {
  readonly status: 'failed';
  readonly documentId: string | null;
  readonly reason: keyof Words['failures'];
  readonly detail: string;
  readonly unreadFrames: readonly string[];
}

export type PanelView =
  | ReadView
  | FailedView
  | { readonly status: 'not-read' }
  | { readonly status: 'reading' }
  /** The reading was cut short. */
  | { readonly status: 'interrupted'; readonly scope: ReadingScope }
  | { readonly status: 'secret'; readonly mark: string };

/** What came of taking samples last. */
export type CollectingState =
  | { readonly status: 'problem'; readonly problem: keyof Words['collection']['take']['problem'] }
  | { readonly status: 'undone' }
  | {
      readonly status: 'collected';
      readonly added: number;
      readonly known: number;
      /** The collection's name. */
      readonly name: string;
      /** Nobody has said yet whether whole texts are kept. */
      readonly asksText: boolean;
    };

/** A sample of the document shown; `now`: what stands there instead. */
export interface PageSampleView {
  readonly id: string;
  readonly quote: string;
  readonly category: string;
  readonly label: keyof Words['collection']['labels'];
  readonly located:
    | { readonly isThere: true; readonly start: number; readonly end: number }
    | { readonly isThere: false; readonly now: string | undefined };
}

/** Taking samples into the researcher's collection. */
export interface CollectingActions {
  readonly onCollect: (what: Finding | 'all' | 'selection') => void;
  readonly onUndoCollecting: () => void;
  readonly onKeepText: (isKept: boolean) => void;
  /** Open the collection. */
  readonly onCollection: () => void;
}

/** What the panel needs beside the tab's state. */
export interface PanelSetting {
  /** What kind of day a `YYYY-MM-DD` day is. */
  readonly kindOf: (day: string) => DayKind;
  /** How the reader left the ledger; undefined where there was no choice yet. */
  readonly isLedgerOpen: boolean | undefined;
  readonly grouping: Grouping;
  /** How much is marked on pages. */
  readonly marking: Marking;
  /** The site that the document is on, if it can be granted, and whether it was. */
  readonly site: { readonly name: string; readonly isReadOnOpening: boolean } | undefined;
  readonly collecting: CollectingState | undefined;
  /** Samples collected from the document shown. */
  readonly pageSamples: readonly PageSampleView[];
  /** How much time tasks are thought to need. */
  readonly profile: Profile;
  /** Years whose holidays were imported. */
  readonly holidayYears: readonly number[];
}

/** What the reader can ask for in the panel. */
export interface PanelActions extends CollectingActions {
  /** Scroll the page to the finding's passage and ring it. */
  readonly onReveal: (findingId: string) => void;
  /** Scroll the page to a passage that is no finding and ring it; false if it is not there any more. */
  readonly onRevealPassage: (passage: Pick<Passage, 'start' | 'end' | 'quote'>) => Promise<boolean>;
  readonly onLedgerToggle: (isOpen: boolean) => void;
  readonly onProfile: (profile: Profile) => void;
  /** Takes a file's list of holidays; gives what is wrong with it, or nothing. */
  readonly onHolidays: (json: string) => Promise<string | undefined>;
  /** Check again with this date of issue (`YYYY-MM-DD`), or with the date found. */
  readonly onIssuedOn: (day: string | undefined) => void;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly onMarking: (marking: Marking) => void;
  /** Mark everything on this page. */
  readonly onMarkAll: () => void;
  /** Puts text on the clipboard. */
  readonly onCopy: (text: string) => Promise<void>;
  /** The finding is no formalism, the reader says; gives the dismissal's id, so that it can be taken back. */
  readonly onDismiss: (finding: Finding, scope: DismissalScope, reason: string) => Promise<string>;
  readonly onRestore: (dismissalId: string) => void;
  /** Read another part of the page. */
  readonly onScope: (scope: ReadingScope) => void;
  /** Read the frame of another site in place of the page; the browser asks for leave. */
  readonly onReadFrame: (site: string) => void;
  /** Open a linked file, or the file that the tab itself shows, in the extension's own reader. */
  readonly onOpenFile: (href: string | undefined) => void;
  /** Have policy documents of this site read on opening. */
  readonly onGrantSite: () => void;
  /** Open the annotated report, to be printed or saved. */
  readonly onPrint: () => void;
  /** Open the desk for drafts. */
  readonly onDrafts: () => void;
  /** Open the options. */
  readonly onOptions: () => void;
  /** Puts a frame of wording behind the passage, in a draft. */
  readonly onInsert?: (finding: Finding) => void;
  /** Ask for the date of issue, which would settle what cannot be told. */
  readonly onSupplyDate: () => void;
  /** Check in spite of the secret mark. */
  readonly onAllowSecret: () => void;
}
