/** The parts of a page, of which one is shown. */

interface TabsProps<T extends string> {
  readonly label: string;
  readonly shown: T;
  /** The parts in order, with their names. */
  readonly tabs: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly onShow: (tab: T) => void;
}

export function Tabs<T extends string>({ label, shown, tabs, names, onShow }: TabsProps<T>) {
  return (
    <nav class="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <button key={tab} type="button" aria-current={tab === shown ? 'page' : undefined} onClick={() => onShow(tab)}>
          {names[tab]}
        </button>
      ))}
    </nav>
  );
}
