/** One of a few named values, chosen from a list. */

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  /** The values in order, with their names. */
  readonly names: Readonly<Record<T, string>>;
  readonly onChoose: (value: T) => void;
}

export function Choice<T extends string>({ label, value, names, onChoose }: ChoiceProps<T>) {
  const isValue = (key: string): key is T => Object.hasOwn(names, key);
  const choose = (key: string) => {
    if (isValue(key)) onChoose(key);
  };
  return (
    <label class="choice">
      {label}
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {Object.entries<string>(names).map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
