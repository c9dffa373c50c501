/** Counts as English writes them. */

/** A count with its noun. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** A count, with at most one decimal. */
export function number(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 1 });
}
