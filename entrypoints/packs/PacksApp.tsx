/** Ties the pack editor to what is stored and to the analysis. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { JsonEditorHandle } from '../../components/packs/JsonEditor';
import { PackEditor } from '../../components/packs/PackEditor';
import { withHolidayLists } from '../../utils/adapters/holiday-list';
import { officialCalendar } from '../../utils/adapters/official-calendar';
import { isCalendarDay } from '../../utils/analysis/calendar/day';
import { inBoth } from '../../utils/rules/packs/pack-rules';
import { shippedPacks } from '../../utils/rules/packs/shipped-packs';
import { tryPack } from '../../utils/rules/packs/try-pack';
import { checkLines, problemWords } from '../../utils/wording/pack-conditions';
import { saveFile } from '../shared/save-file';
import { type SettingsInPage, useSettings, warn } from '../shared/use-settings';
import { usePack } from './use-pack';

export function PacksApp() {
  const inPage = useSettings();
  return inPage ? <Editor {...inPage} /> : null;
}

function Editor({ settings, words, language, keep, problem }: SettingsInPage) {
  const { holidayLists, rulePacks } = settings;
  const say = words.packs.editor;
  document.title = say.title;
  const calendar = useMemo(() => withHolidayLists(officialCalendar, holidayLists), [JSON.stringify(holidayLists)]);
  const packs = [...shippedPacks(), ...rulePacks];
  const editor = useRef<JsonEditorHandle>(null);
  const editing = usePack(packs, calendar, keep, say, editor);
  const { pack, json } = editing;
  const problems = useMemo(() => problemWords(editing.problems, words), [editing.problems, words]);
  const [text, setText] = useState('');
  const [issuedOn, setIssuedOn] = useState('');
  const sentences = useMemo(() => {
    if (!pack) return undefined;
    const day = isCalendarDay(issuedOn) ? issuedOn : undefined;
    return tryPack(pack, { text, ...(day && { issuedOn: day }) }, calendar).map((sentence) => ({
      ...sentence,
      checks: (id: string) => {
        const rule = pack.rules.find((one) => one.id === id);
        return rule ? checkLines(sentence.checks(id), rule, words) : [];
      },
    }));
  }, [pack, text, issuedOn, calendar, words]);

  const isShipped = pack !== undefined && shippedPacks().some(({ id }) => id === pack.id);
  const status = () => {
    if (problem !== undefined) return problem;
    if (isShipped) return say.readOnly(pack.id);
    if (!editing.isKept) return say.unsaved;
    return pack && rulePacks.some(({ id }) => id === pack.id) ? say.saved(inBoth(pack.name)[language]) : '';
  };
  return (
    <PackEditor
      words={words}
      openings={[{ id: '', name: say.blank }, ...packs.map(({ id, name }) => ({ id, name: inBoth(name)[language] }))]}
      opened={editing.opened}
      onOpen={editing.open}
      onOpenFile={(file) => void editing.openFile(file).catch(warn)}
      onSaveFile={() => saveFile(`${pack?.id ?? 'rule-pack'}.json`, json, 'application/json')}
      documentId={editing.documentId}
      json={json}
      editor={editor}
      onJson={editing.setJson}
      problems={problems}
      counts={countsOf(pack)}
      status={status()}
      onAddRule={pack && editing.addRule}
      onSave={problems.length > 0 || isShipped ? undefined : editing.save}
      trial={{
        text,
        issuedOn,
        rules: pack?.rules.map(({ id }) => id) ?? [],
        sentences,
        onText: setText,
        onIssuedOn: setIssuedOn,
      }}
    />
  );
}

function countsOf(pack: ReturnType<typeof usePack>['pack']) {
  const rules = pack?.rules ?? [];
  const examples = rules.reduce((sum, { examples: { hit, clear } }) => sum + hit.length + clear.length, 0);
  return { rules: rules.length, examples };
}
