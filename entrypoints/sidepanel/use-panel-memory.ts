/** How the panel was left, and the way to remember how it is left now. */
import { useEffect, useState } from 'preact/hooks';
import { type PanelMemory, panelMemory } from '../../utils/platform/panel-memory';
import { warn } from '../shared/use-settings';

/** Undefined until it is read. */
export function usePanelMemory(): readonly [PanelMemory | undefined, (part: Partial<PanelMemory>) => void] {
  const [memory, setMemory] = useState<PanelMemory>();
  useEffect(() => void panelMemory.read().then(setMemory, warn), []);
  const remember = (part: Partial<PanelMemory>) => {
    setMemory((before) => before && { ...before, ...part });
    void panelMemory.change((before) => ({ ...before, ...part })).catch(warn);
  };
  return [memory, remember];
}
