/** What the side panel can show of a tab, as plain data. */

import type { Finding, Report } from '../../utils/analysis/schema';
import type { Words } from '../../utils/words/words';
import type { DayKind } from '../report/days';
import type { Profile } from '../report/ProfileChoice';
import type { Passage } from '../report/passage';

/** A card that was asked for by a click on its mark; `at` tells two clicks on the same mark apart. */
export interface SelectedCard {
  readonly findingId: string;
  readonly at: number;
}

/** A document that was read and analysed. */
export interface ReadView {
  readonly status: 'read';
  readonly documentId: string;
  readonly scope: 'page' | 'selection';
  /** Its findings are those that are shown. */
  readonly report: Report;
  /** Findings that are not shown, by the user's choice. */
  readonly setAside: readonly { readonly finding: Finding; readonly cause: keyof Words['notShown']['setAside'] }[];
  /** What stands at the spans of deadlines, materials and measures. */
  readonly passages: readonly Passage[];
  readonly unreadFrames: number;
  /** Ids of findings whose passage is not on the page any more. */
  readonly lost: readonly string[];
  readonly selected: SelectedCard | null;
  /** `YYYY-MM-DD`, if the reader corrected the date of issue. */
  readonly correctedIssuedOn: string | null;
}

/** A page that gave no document. */
export interface FailedView {
  readonly status: 'failed';
  readonly reason: keyof Words['failures'];
  readonly detail: string;
  readonly unreadFrames: number;
}

export type PanelView =
  | ReadView
  | FailedView
  | { readonly status: 'not-read' }
  | { readonly status: 'reading' }
  | { readonly status: 'secret'; readonly mark: string };

/** What the panel needs beside the tab's state. */
export interface PanelSetting {
  /** What kind of day a `YYYY-MM-DD` day is. */
  readonly kindOf: (day: string) => DayKind;
  /** How the reader left the ledger; undefined where there was no choice yet. */
  readonly isLedgerOpen: boolean | undefined;
  /** How much time tasks are thought to need. */
  readonly profile: Profile;
  /** Years whose holidays were imported. */
  readonly holidayYears: readonly number[];
}

/** What the reader can ask for in the panel. */
export interface PanelActions {
  /** Scroll the page to the finding's passage and ring it. */
  readonly onReveal: (findingId: string) => void;
  /** Scroll the page to a passage that is no finding and ring it; false if it is not there any more. */
  readonly onRevealPassage: (passage: Passage) => Promise<boolean>;
  readonly onLedgerToggle: (isOpen: boolean) => void;
  readonly onProfile: (profile: Profile) => void;
  /** Takes a file's list of holidays; gives what is wrong with it, or nothing. */
  readonly onHolidays: (json: string) => Promise<string | undefined>;
  /** Check again with this date of issue (`YYYY-MM-DD`), or with the date found. */
  readonly onIssuedOn: (day: string | undefined) => void;
  /** Open the options. */
  readonly onOptions: () => void;
  /** Check in spite of the secret mark. */
  readonly onAllowSecret: () => void;
}
