/** The .docx with a comment on each finding. */
import type { Finding } from '../../utils/analysis/schema';
import { newDocx } from '../../utils/files/docx/new-docx';
import { readDocx } from '../../utils/files/docx/read-docx';
import { withComments } from '../../utils/files/docx/write-comments';
import { REFUSAL_WORDS } from '../../utils/files/refusal';
import { storedDismissals } from '../../utils/platform/dismissals';
import type { Draft } from '../../utils/platform/drafts';
import { placeAt } from '../../utils/platform/place';
import { choose } from '../../utils/rules/choice';
import { titleOf } from '../../utils/rules/registry';
import type { Words } from '../../utils/words/words';
import { analyseAs, choiceFor } from '../shared/analysing';
import type { SettingsInPage } from '../shared/use-settings';
import { sourceOf } from './judged';

export type TakenBack =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly said: string }
  | { readonly ok: false; readonly said: string };

/** Comments stand on the words of the file that the draft was opened from; without one a file is made of the text. */
export async function takeBack(draft: Draft, { settings, words, language }: SettingsInPage): Promise<TakenBack> {
  const bytes = draft.file?.bytes ?? (await newDocx(draft.text));
  const reading = readDocx(bytes);
  if (!reading.ok) return { ok: false, said: REFUSAL_WORDS[reading.code][language] };
  const { text } = reading.docx;
  const source = sourceOf({ ...draft, text });
  const report = await analyseAs(source, settings, language);
  const choice = choiceFor(source, settings, await storedDismissals.read());
  const { shown } = choose(report.findings, choice, placeAt(source.url ?? ''));
  const comments = shown.map((finding) => ({
    start: finding.start,
    end: finding.end,
    paragraphs: paragraphsOf(finding, titleOf(finding.category, language), words),
  }));
  const { takeBack: say } = words.draft;
  const written = withComments(bytes, comments, {
    author: say.author,
    initials: say.initials,
    date: new Date().toISOString(),
  });
  if (!written.ok) return { ok: false, said: REFUSAL_WORDS[written.code][language] };
  const said = [
    say.done(written.placed.length),
    ...(written.unplaced.length > 0 ? [say.unplaced(written.unplaced.length)] : []),
    ...(draft.file && draft.file.text !== draft.text ? [say.changed] : []),
  ];
  return { ok: true, bytes: written.bytes, said: said.join('') };
}

function paragraphsOf(finding: Finding, title: string, { draft: { takeBack: say } }: Words): readonly string[] {
  return [
    title,
    `${say.reason}${finding.message}`,
    `${say.advice}${finding.advice}`,
    ...finding.basis.map(({ source, clause, text }) => `${say.basis}${source}${clause ?? ''} ${text}`),
    ...(finding.exception === null ? [] : [`${say.exception}${finding.exception}`]),
  ];
}
