/** Offers to have the documents of a site read as they open, or says that they are. */
import type { Words } from '../../utils/words/words';
import type { PanelSetting } from './panel-view';

interface SiteGrantProps {
  readonly words: Words;
  readonly site: NonNullable<PanelSetting['site']>;
  readonly onGrant: () => void;
}

export function SiteGrant({ words: { site: say }, site: { name, isReadOnOpening }, onGrant }: SiteGrantProps) {
  if (isReadOnOpening) return <p class="aside">{say.granted(name)}</p>;
  return (
    <button type="button" class="text-button" onClick={onGrant}>
      {say.grant(name)}
    </button>
  );
}
