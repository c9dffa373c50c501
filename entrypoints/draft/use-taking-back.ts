/** Gives the draft back as a .docx with comments. */
import { useState } from 'preact/hooks';
import type { Draft } from '../../utils/platform/drafts';
import { messageOf } from '../../utils/platform/messaging';
import { saveBlob } from '../shared/save-file';
import type { SettingsInPage } from '../shared/use-settings';

/** The media type of a .docx. */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** `said` is what came of it last. */
export function useTakingBack(draft: Draft | undefined, inPage: SettingsInPage | undefined) {
  const [said, setSaid] = useState('');
  const take = async () => {
    if (!draft || !inPage) return;
    try {
      const { takeBack } = await import('./taking-back');
      const taken = await takeBack(draft, inPage);
      if (taken.ok)
        saveBlob(
          inPage.words.draft.takeBack.fileName(draft.name),
          new Blob([new Uint8Array(taken.bytes)], { type: DOCX }),
        );
      setSaid(taken.said);
    } catch (error) {
      setSaid(inPage.words.draft.saveFailed(messageOf(error)));
    }
  };
  return { said, take: () => void take() };
}
