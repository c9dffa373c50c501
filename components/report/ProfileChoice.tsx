/** Chooses how much time tasks are thought to need; due times are judged anew. */
import type { Words } from '../../utils/words/words';
import { Choice } from '../looks/Choice';

/** Tables of working days, by name. */
export type Profile = keyof Words['burden']['profiles'];

interface ProfileChoiceProps {
  readonly words: Words;
  readonly profile: Profile;
  readonly onProfile: (profile: Profile) => void;
}

export function ProfileChoice({ words: { burden }, profile, onProfile }: ProfileChoiceProps) {
  return <Choice label={burden.profile} value={profile} names={burden.profiles} onChoose={onProfile} />;
}
