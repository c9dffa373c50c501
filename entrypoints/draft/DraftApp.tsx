/** The draft desk with everything that it needs of the browser. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { DraftPage, type DraftTab } from '../../components/draft/DraftPage';
import { Editor, type EditorHandle } from '../../components/draft/Editor';
import { readPlannedDate } from '../../utils/analysis/facts/planned-date';
import { findSecretMark } from '../../utils/analysis/facts/secret-mark';
import { READABLE_KINDS } from '../../utils/files/read-bytes';
import { newDraft } from '../../utils/platform/drafts';
import { useSettings } from '../shared/use-settings';
import { BesideDraft } from './BesideDraft';
import { editorFindings, failureInWords, savingInWords, today } from './in-words';
import { openFiles } from './opening';
import { useDrafts } from './use-drafts';
import { NOT_JUDGED, useJudged } from './use-judged';
import { useTakingBack } from './use-taking-back';

export function DraftApp() {
  const inPage = useSettings();
  const [allowed, setAllowed] = useState<string>();
  const [tab, setTab] = useState<DraftTab>('findings');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [selected, setSelected] = useState<{ readonly findingId: string; readonly at: number } | null>(null);
  const editor = useRef<EditorHandle | null>(null);
  // Nothing of a document with a secret mark is stored, not even where the user has it checked.
  const drafts = useDrafts(inPage?.words.draft.untitled, (text) => findSecretMark(text) === undefined);
  const draft = drafts?.draft;
  const judging = useJudged(draft, allowed, inPage) ?? NOT_JUDGED;
  const judged = judging.status === 'judged' ? judging.judged : undefined;
  const takingBack = useTakingBack(draft, inPage);
  const found = useMemo(
    () => ({ text: judged?.text ?? '', findings: inPage && judged ? editorFindings(judged, inPage.language) : [] }),
    [judged, inPage?.language],
  );
  if (!inPage || !drafts || !draft) return null;

  const { words, language } = inPage;
  const say = words.draft;
  document.title = say.title;
  const take = async (files: Iterable<File>) => {
    const opened = await openFiles(files, language);
    setProblems(opened.problems);
    await drafts.add(opened.drafts);
  };
  const begin = (work: Promise<unknown>) => {
    setProblems([]);
    setAllowed(undefined);
    void work.catch((error: unknown) => setProblems([failureInWords(error, words)]));
  };
  return (
    <DraftPage
      words={words}
      titles={drafts.titles}
      draft={draft}
      saving={savingInWords(drafts.saving, judging.status === 'secret' || judged?.view.isSecret === true, words)}
      accept={READABLE_KINDS.join()}
      tab={tab}
      notices={[
        ...problems,
        ...(drafts.isElsewhere ? [say.elsewhere] : []),
        ...(judging.status === 'secret' ? [say.secret] : []),
      ]}
      takenBack={takingBack.said}
      onOpen={(id) => begin(drafts.open(id))}
      onNew={() => begin(drafts.add([newDraft({ name: say.untitled, text: '' })]))}
      onFiles={(files) => begin(take(files))}
      onName={(name) => drafts.change({ name })}
      onPlanned={(typed) => drafts.change({ plannedOn: readPlannedDate(typed, today()) ?? null })}
      onDelete={() => begin(drafts.remove())}
      onTab={setTab}
      onTakeBack={takingBack.take}
      editor={
        <Editor
          documentId={draft.id}
          text={draft.text}
          label={say.editorLabel}
          hint={say.empty}
          isReadOnly={drafts.isElsewhere}
          found={found}
          handle={editor}
          onText={(text) => drafts.change({ text })}
          onOpenFinding={(findingId) => {
            setTab('findings');
            setSelected({ findingId, at: Date.now() });
          }}
        />
      }
    >
      <BesideDraft
        tab={tab}
        inPage={inPage}
        drafts={drafts}
        judging={judging}
        selected={selected}
        editor={editor}
        onAllowSecret={(mark) => setAllowed(mark)}
      />
    </DraftPage>
  );
}
