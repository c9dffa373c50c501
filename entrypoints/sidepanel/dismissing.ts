/** Keeps the reader's word that a finding is no formalism. */
import type { PanelView } from '../../components/sidepanel/panel-view';
import type { Finding } from '../../utils/analysis/schema';
import { storedDismissals } from '../../utils/platform/dismissals';
import { placeAt } from '../../utils/platform/place';
import type { Dismissal } from '../../utils/rules/choice';

/** Gives the id of the new dismissal. Nothing is stored of a document with a secret mark. */
export async function dismiss(
  finding: Finding,
  scope: Dismissal['scope'],
  reason: string,
  view: PanelView,
): Promise<string> {
  const id = crypto.randomUUID();
  if (view.status !== 'read' || view.isSecret) return id;
  const { category, quote } = finding;
  const dismissal: Dismissal = {
    id,
    scope,
    category,
    findingId: finding.id,
    quote,
    ...placeAt(view.url),
    title: view.report.document.title,
    reason,
    at: new Date().toISOString(),
  };
  await storedDismissals.change((dismissals) => [...dismissals, dismissal]);
  return id;
}
