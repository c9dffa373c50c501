/** The pack in the editor: its text, what is wrong with it, and how it is kept. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { WorkCalendar } from '../../utils/analysis/calendar/work-calendar';
import { keepPack } from '../../utils/platform/rule-packs';
import { BLANK_PACK, blankRule } from '../../utils/rules/packs/blank-pack';
import type { RulePack } from '../../utils/rules/packs/pack-schema';
import { packText } from '../../utils/rules/packs/pack-text';
import { type PackReading, readPack } from '../../utils/rules/packs/read-pack';
import type { SettingsInPage } from '../shared/use-settings';

/** Milliseconds without typing after which the pack is read anew. */
const PAUSE = 200;

export function usePack(packs: readonly RulePack[], calendar: WorkCalendar, keep: SettingsInPage['keep']) {
  const [opened, setOpened] = useState(() => decodeURIComponent(location.hash.slice(1)));
  const [opening, setOpening] = useState(0);
  const [json, setJson] = useState(() => packText(packs.find(({ id }) => id === opened) ?? BLANK_PACK));
  const [keptText, setKeptText] = useState(json);
  const [reading, setReading] = useState<PackReading>(() => readPack(json, calendar));
  useEffect(() => {
    const timer = setTimeout(() => setReading(readPack(json, calendar)), PAUSE);
    return () => clearTimeout(timer);
  }, [json, calendar]);
  const isKept = json === keptText;
  useEffect(() => {
    if (isKept) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isKept]);

  const begin = (text: string) => {
    setOpening((count) => count + 1);
    setJson(text);
    setReading(readPack(text, calendar));
  };
  const { pack } = reading;
  return {
    opened,
    documentId: `${opened} ${opening}`,
    json,
    setJson,
    isKept,
    pack: useMemo(() => pack, [pack && JSON.stringify(pack)]),
    problems: reading.ok ? [] : reading.problems,
    open: (id: string) => {
      const text = packText(packs.find((one) => one.id === id) ?? BLANK_PACK);
      setOpened(id);
      setKeptText(text);
      begin(text);
    },
    addRule: () => {
      if (pack) begin(packText({ ...pack, rules: [...pack.rules, blankRule(pack.rules.map(({ id }) => id))] }));
    },
    save: () => {
      if (reading.ok) void keep(keepPack(reading.pack)).then((isKept) => isKept && setKeptText(json));
    },
  };
}
