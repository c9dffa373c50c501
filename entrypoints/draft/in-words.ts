/** What the desk shows, made from what it knows. */
import type { EditorFinding } from '../../components/draft/finding-marks';
import { messageOf } from '../../utils/platform/messaging';
import { isQuotaError } from '../../utils/platform/quota';
import { titleOf } from '../../utils/rules/registry';
import type { Words, WordsLanguage } from '../../utils/words/words';
import { warn } from '../shared/use-settings';
import type { Judged } from './judged';
import type { Saving } from './use-saving';

export function editorFindings({ view }: Judged, language: WordsLanguage): readonly EditorFinding[] {
  return view.report.findings.map(({ id, start, end, severity, category, message }) => ({
    id,
    start,
    end,
    severity,
    title: titleOf(category, language),
    reason: message,
  }));
}

export function savingInWords(saving: Saving, isSecret: boolean, { draft: say }: Words): string {
  if (isSecret) return say.notSaved;
  if (saving.status === 'waiting') return say.saving;
  if (saving.status === 'full') return say.full;
  if (saving.status === 'failed') return say.saveFailed(saving.detail);
  return saving.status === 'saved'
    ? say.saved(saving.at.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }))
    : '';
}

/** Why a draft was not opened or saved. */
export function failureInWords(error: unknown, { draft: say }: Words): string {
  warn(error);
  return isQuotaError(error) ? say.full : say.saveFailed(messageOf(error));
}

/** `YYYY-MM-DD`, by the user's clock. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
