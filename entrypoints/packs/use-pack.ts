/** The pack in the editor: its text, what is wrong with it, and how it is kept. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { JsonEditorHandle } from '../../components/packs/JsonEditor';
import type { WorkCalendar } from '../../utils/analysis/calendar/work-calendar';
import { keepPack } from '../../utils/platform/rule-packs';
import { blankPack, blankRule } from '../../utils/rules/packs/blank-pack';
import type { RulePack } from '../../utils/rules/packs/pack-schema';
import { packText } from '../../utils/rules/packs/pack-text';
import { type PackProblem, type PackReading, readPack } from '../../utils/rules/packs/read-pack';
import type { SettingsInPage } from '../shared/use-settings';
import { idInAddress, putInAddress } from './pack-address';
import { useLeaveQuestion } from './use-leave-question';

/** Milliseconds without typing after which the pack is read anew. */
const PAUSE = 200;
const NO_PROBLEMS: readonly PackProblem[] = [];

interface PackQuestions {
  readonly discard: string;
  readonly replace: (name: string) => string;
}

/** `packs` are those that can be opened; `questions` are asked before something is lost. */
export function usePack(
  packs: readonly RulePack[],
  calendar: WorkCalendar,
  keep: SettingsInPage['keep'],
  questions: PackQuestions,
  editor: RefObject<JsonEditorHandle | null>,
) {
  const textOf = (id: string) => packText(packs.find((one) => one.id === id) ?? blankPack(packs.map((one) => one.id)));
  const [opened, setOpened] = useState(() => idInAddress(packs));
  const [opening, setOpening] = useState(0);
  /** Rendered anew after each, so that the choice of packs shows the one that stays. */
  const [, setRefusals] = useState(0);
  const [json, setJson] = useState(() => textOf(opened));
  /** The text as it was opened or saved last. */
  const [keptText, setKeptText] = useState(json);
  const [reading, setReading] = useState<PackReading>(() => readPack(json, calendar));
  useEffect(() => {
    const timer = setTimeout(() => setReading(readPack(json, calendar)), PAUSE);
    return () => clearTimeout(timer);
  }, [json, calendar]);
  const isKept = json === keptText;
  useLeaveQuestion(!isKept);

  const { pack } = reading;
  const show = (id: string) => {
    setOpened(id);
    putInAddress(id);
  };
  /** Puts a text, of which `kept` is stored, in place of the one before; false where that is not to be given up. */
  const put = (text: string, kept: string): boolean => {
    if (!isKept && !confirm(questions.discard)) {
      setRefusals((count) => count + 1);
      return false;
    }
    setOpening((count) => count + 1);
    setJson(text);
    setKeptText(kept);
    setReading(readPack(text, calendar));
    return true;
  };
  return {
    opened: packs.some(({ id }) => id === opened) ? opened : '',
    documentId: String(opening),
    json,
    setJson,
    isKept,
    pack,
    problems: reading.ok ? NO_PROBLEMS : reading.problems,
    open: (id: string) => {
      const text = textOf(id);
      if (put(text, text)) show(id);
    },
    openFile: async (file: File) => {
      if (put(await file.text(), '')) show('');
    },
    addRule: () => {
      const now = readPack(json, calendar).pack;
      if (!now) return;
      const rule = blankRule(now.rules.map(({ id }) => id));
      const text = packText({ ...now, rules: [...now.rules, rule] });
      editor.current?.replaceAll(text, text.lastIndexOf(`"id": "${rule.id}"`));
    },
    save: () => {
      const now = readPack(json, calendar);
      setReading(now);
      if (!now.ok) return;
      const before = packs.find(({ id }) => id === now.pack.id);
      if (before && packText(before) !== keptText && !confirm(questions.replace(before.name.zh))) return;
      void keep(keepPack(now.pack)).then((isSaved) => {
        if (!isSaved) return;
        setKeptText(json);
        show(now.pack.id);
      });
    },
  };
}
