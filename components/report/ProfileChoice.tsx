/** Chooses how much time tasks are thought to need; due times are judged anew. */
import type { Words } from '../../utils/words/words';

/** Tables of working days, by name. */
export type Profile = keyof Words['burden']['profiles'];

interface ProfileChoiceProps {
  readonly words: Words;
  readonly profile: Profile;
  readonly onProfile: (profile: Profile) => void;
}

export function ProfileChoice({ words: { burden }, profile, onProfile }: ProfileChoiceProps) {
  const choose = (value: string) => {
    const chosen = PROFILES.find((name) => name === value);
    if (chosen) onProfile(chosen);
  };
  return (
    <label class="profile-choice">
      {burden.profile}
      <select value={profile} onChange={(event) => choose(event.currentTarget.value)}>
        {PROFILES.map((name) => (
          <option key={name} value={name}>
            {burden.profiles[name]}
          </option>
        ))}
      </select>
    </label>
  );
}

const PROFILES: readonly Profile[] = ['general', 'emergency', 'stricter'];
