/** The options: what is checked, how sure a finding has to be, how time is judged, and how the pages look. */
import { useState } from 'preact/hooks';
import type { Category, TaskKind } from '../../utils/analysis/schema';
import type { Words, WordsLanguage } from '../../utils/words/words';
import { Choice } from '../looks/Choice';
import type { Theme } from '../looks/theme';
import { PackList, type PackListProps } from '../packs/PackList';
import { HolidayImport } from '../report/HolidayImport';
import { type Profile, ProfileChoice } from '../report/ProfileChoice';
import { CategoryRow } from './CategoryRow';
import { CertaintyChoice } from './CertaintyChoice';
import { DataCare } from './DataCare';
import { DaysNeeded } from './DaysNeeded';
import { type DismissalItem, DismissalList } from './DismissalList';
import { LooksChoice } from './LooksChoice';
import { type SiteChoice, SiteList } from './SiteList';

/** The choices that this page changes. */
export interface Choices {
  readonly categories: Readonly<Partial<Record<Category, boolean>>>;
  readonly leastConfidence: number | null;
  readonly marking: keyof Words['tools']['markings'];
  readonly profile: Profile;
  readonly language: WordsLanguage | 'browser';
  readonly theme: Theme;
}

/** A category as this page shows it; texts in the page's language. */
export interface CategoryInfo {
  readonly id: Category;
  readonly title: string;
  readonly why: string;
  readonly advice: string;
  readonly exception: string | null;
  readonly basis: readonly { readonly source: string; readonly clause: string | null; readonly text: string }[];
  /** The lowest confidence that reaches the precision goal; null where none does. */
  readonly preciseFrom: number | null;
  readonly hits: readonly CategoryExample[];
  readonly clears: readonly CategoryExample[];
}

export interface CategoryExample {
  readonly text: string;
  readonly why: string;
}

interface OptionsPageProps {
  readonly words: Words;
  /** What went wrong last. */
  readonly problem?: string | undefined;
  readonly choices: Choices;
  readonly defaults: Choices;
  readonly categories: readonly CategoryInfo[];
  readonly sites: readonly SiteChoice[];
  readonly dismissals: readonly DismissalItem[];
  /** Working days that tasks need, by profile. */
  readonly needs: Readonly<Record<Profile, Readonly<Record<TaskKind, number>>>>;
  /** Years whose holidays were imported. */
  readonly holidayYears: readonly number[];
  readonly packs: Omit<PackListProps, 'words'>;
  readonly onSite: (site: SiteChoice) => void;
  readonly onRemoveSite: (origin: string) => void;
  readonly onRestore: (dismissalIds: readonly string[]) => void;
  readonly onExport: () => void;
  readonly onImport: (json: string) => Promise<string>;
  readonly onDeleteAll: () => Promise<void>;
  readonly onChange: (change: Partial<Choices>) => void;
  readonly onHolidays: (json: string) => Promise<string | undefined>;
}

export function OptionsPage({ words, problem, choices, defaults, categories, onChange, ...rest }: OptionsPageProps) {
  const { options } = words;
  const [beforeReset, setBeforeReset] = useState<Choices>();
  const change = (part: Partial<Choices>) => {
    setBeforeReset(undefined);
    onChange(part);
  };
  const toggle = (id: Category, isOn: boolean) => change({ categories: { ...choices.categories, [id]: isOn } });
  return (
    <div class="options">
      <header class="masthead">
        <h1>{options.title}</h1>
        <p>{options.saved}</p>
      </header>
      <p role="alert" class="problem">
        {problem}
      </p>
      <main>
        <section>
          <h2>{options.categories.title}</h2>
          <p class="aside">{options.categories.note}</p>
          <ul class="category-rows">
            {categories.map((category) => (
              <CategoryRow
                key={category.id}
                words={words}
                category={category}
                isOn={choices.categories[category.id] ?? category.preciseFrom !== null}
                onToggle={(isOn) => toggle(category.id, isOn)}
              />
            ))}
          </ul>
        </section>
        <CertaintyChoice
          words={words}
          leastConfidence={choices.leastConfidence}
          onChange={(leastConfidence) => change({ leastConfidence })}
        />
        <section>
          <h2>{options.time.title}</h2>
          <ProfileChoice words={words} profile={choices.profile} onProfile={(profile) => change({ profile })} />
          <DaysNeeded words={words} needs={rest.needs} profile={choices.profile} />
          <HolidayImport words={words} years={rest.holidayYears} onHolidays={rest.onHolidays} />
        </section>
        <section>
          <h2>{words.tools.marking}</h2>
          <Choice
            label={words.tools.marking}
            value={choices.marking}
            names={words.tools.markings}
            onChoose={(marking) => change({ marking })}
          />
        </section>
        <PackList words={words} {...rest.packs} />
        <SiteList
          words={words}
          sites={rest.sites}
          categories={categories}
          packs={rest.packs.packs}
          onSite={rest.onSite}
          onRemove={rest.onRemoveSite}
        />
        <DismissalList
          words={words}
          dismissals={rest.dismissals}
          titleOf={(id) => categories.find((category) => category.id === id)?.title ?? id}
          onRestore={rest.onRestore}
        />
        <LooksChoice words={words} language={choices.language} theme={choices.theme} onChange={change} />
        <DataCare words={words} onExport={rest.onExport} onImport={rest.onImport} onDeleteAll={rest.onDeleteAll} />
        <p class="reset" role="status">
          {beforeReset === undefined ? (
            <button
              type="button"
              class="plain-button"
              onClick={() => {
                onChange(defaults);
                setBeforeReset(choices);
              }}
            >
              {options.reset}
            </button>
          ) : (
            <>
              {options.wasReset}{' '}
              <button type="button" class="text-button" onClick={() => change(beforeReset)}>
                {options.undo}
              </button>
            </>
          )}
        </p>
      </main>
    </div>
  );
}
