/** The rule packs in the options: switched on and off, imported, exported, deleted. */
import { useState } from 'preact/hooks';
import type { Words } from '../../utils/words/words';
import type { PackProblemWords } from '../../utils/words/zh-packs';
import { Deletion } from '../looks/Deletion';
import { FileButton } from '../looks/FileButton';
import { Disclosure } from '../report/Disclosure';
import type { Profile } from '../report/ProfileChoice';

/** A pack as the list shows it; texts in the page's language. */
export interface PackItem {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly description: string;
  /** It comes with the product and cannot be deleted. */
  readonly isShipped: boolean;
  readonly isOn: boolean;
  readonly profiles: readonly Profile[];
  /** Sites on which it is switched on or off whatever is chosen in general. */
  readonly sites: readonly string[];
  readonly rules: readonly { readonly id: string; readonly category: string; readonly message: string }[];
}

/** What came of an import. */
export type PackImport =
  /** `before` is the version that it took the place of. */
  | { readonly name: string; readonly version: string; readonly before: string | undefined }
  | { readonly shippedId: string }
  /** None where there was no room for it, which the page says for all changes. */
  | { readonly problems: readonly PackProblemWords[] };

export interface PackListProps {
  readonly words: Words;
  readonly packs: readonly PackItem[];
  readonly onSwitch: (id: string, isOn: boolean) => void;
  readonly onProfile: (id: string, profile: Profile, isIn: boolean) => void;
  readonly onImport: (json: string) => Promise<PackImport>;
  readonly onExport: (id: string) => void;
  readonly onRemove: (id: string) => void;
  /** Opens the editor, with a pack or with a new one. */
  readonly onEdit: (id: string | undefined) => void;
}

export function PackList({ words, packs, onImport, ...on }: PackListProps) {
  const { packs: say } = words;
  const [came, setCame] = useState<PackImport>();
  return (
    <section>
      <h2>{say.title}</h2>
      <p class="aside">{say.note}</p>
      <ul class="category-rows">
        {packs.map((pack) => (
          <PackRow key={pack.id} words={words} pack={pack} {...on} />
        ))}
      </ul>
      <p class="pack-buttons">
        <FileButton
          text={say.import}
          accept=".json,application/json"
          onFiles={([file]) => void file.text().then(onImport).then(setCame)}
        />
        <button type="button" class="plain-button" onClick={() => on.onEdit(undefined)}>
          {say.create}
        </button>
      </p>
      <div role="status">{came && <Outcome words={words} came={came} />}</div>
    </section>
  );
}

function Outcome({ words: { packs: say }, came }: { readonly words: Words; readonly came: PackImport }) {
  if ('name' in came)
    return (
      <p>{came.before === undefined ? say.imported(came.name) : say.replaced(came.name, came.before, came.version)}</p>
    );
  if ('problems' in came && came.problems.length === 0) return null;
  if ('shippedId' in came) return <p>{say.isShipped(came.shippedId)}</p>;
  return (
    <>
      <p>{say.refused}</p>
      <ul>
        {came.problems.map((problem) => (
          <li key={`${problem.line}${problem.code}${problem.field}`}>{say.problem(problem)}</li>
        ))}
      </ul>
    </>
  );
}

interface PackRowProps extends Omit<PackListProps, 'packs' | 'onImport'> {
  readonly pack: PackItem;
}

function PackRow({ words, pack, onSwitch, onProfile, onExport, onRemove, onEdit }: PackRowProps) {
  const { packs: say, burden } = words;
  const { id, name, isOn, profiles } = pack;
  return (
    <li class="category-row">
      <label class="category-switch">
        <input type="checkbox" checked={isOn} onChange={(event) => onSwitch(id, event.currentTarget.checked)} />
        <span class="category-title">{name}</span>
        <span class="aside">{asideOf(pack, words)}</span>
      </label>
      <Disclosure class="category-more" summary={<span class="visually-hidden">{say.more(name)}</span>}>
        <p>{pack.description}</p>
        <fieldset class="pack-profiles">
          <legend>{say.profiles}</legend>
          {PROFILE_ORDER.map((profile) => (
            <label key={profile}>
              <input
                type="checkbox"
                checked={profiles.includes(profile)}
                onChange={(event) => onProfile(id, profile, event.currentTarget.checked)}
              />{' '}
              {burden.profiles[profile]}
            </label>
          ))}
        </fieldset>
        <ul class="examples">
          {pack.rules.map(({ id: rule, category, message }) => (
            <li key={rule}>
              {message} <span class="aside">{category}</span>
            </li>
          ))}
        </ul>
        <p class="pack-buttons">
          <button type="button" class="text-button" onClick={() => onEdit(id)}>
            {say.edit}
          </button>
          <button type="button" class="text-button" onClick={() => onExport(id)}>
            {say.export}
          </button>
          {!pack.isShipped && (
            <Deletion
              open={say.remove}
              question={say.removeQuestion(name, isOn, pack.sites)}
              confirm={say.remove}
              cancel={say.cancel}
              onDelete={() => onRemove(id)}
            />
          )}
        </p>
      </Disclosure>
    </li>
  );
}

function asideOf({ isShipped, isOn, version, rules, profiles }: PackItem, { packs: say, burden }: Words): string {
  const about = [...(isShipped ? [say.shipped] : []), say.version(version), say.rules(rules.length)];
  if (isOn && profiles.length === 0) about.push(say.noProfile);
  else if (profiles.length < PROFILE_ORDER.length) about.push(...profiles.map((profile) => burden.profiles[profile]));
  return about.join(' · ');
}

const PROFILE_ORDER: readonly Profile[] = ['general', 'grassroots', 'stricter', 'emergency'];
