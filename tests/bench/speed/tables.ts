/** The measured speeds as lines for the screen and as rows of a table. */
import { type Measured, percentile, ratioOf, speedOf } from './by-turns';
import type { Heat } from './heats';

/** A heat as it is printed: a line for each contestant. */
export function printed({ name, characters, measured }: Heat): readonly string[] {
  const lines = measured.map((one) => {
    const label = `  ${one.name.padEnd(44)}`;
    if (one.texts.length === 0) return `${label} – (${one.shortfall})`;
    const figures = [
      `${milliseconds(one, 0.5).padStart(7)} /${milliseconds(one, 0.95).padStart(7)} ms`,
      `${speedOf(one).toFixed(3).padStart(7)} M characters/s`,
      ...ratioTo(measured[0], one).map((ratio) => `ratio ${ratio.toFixed(2).padStart(6)}`),
      ...(one.shortfall ? [`(${one.shortfall})`] : []),
    ];
    return `${label} ${figures.join('  ')}`;
  });
  return [`${name}, ${characters} characters; p50 / p95 per text`, ...lines];
}

/** A row for each heat, a column for each contestant. */
export function speedTable(heats: readonly Heat[], columns: readonly string[]): readonly string[] {
  return [
    `| texts | ${columns.join(' | ')} |`,
    `|---|${'---|'.repeat(columns.length)}`,
    ...heats.map(({ name, measured }) => `| ${name} | ${measured.map((one) => cell(one, measured[0])).join(' | ')} |`),
  ];
}

/** Which contestant was not measured on which texts, and why. */
export function shortfalls(heats: readonly Heat[]): readonly string[] {
  return heats.flatMap(({ name, measured }) =>
    measured.flatMap(({ name: who, shortfall }) =>
      shortfall ? [`${who.split(',')[0]} over ${name}: ${shortfall}`] : [],
    ),
  );
}

function cell(one: Measured, own: Measured | undefined): string {
  if (one.texts.length === 0) return '–';
  const figures = `${milliseconds(one, 0.5)} / ${milliseconds(one, 0.95)}; ${speedOf(one).toPrecision(2)} M`;
  return [figures, ...ratioTo(own, one).map((ratio) => `${ratio.toPrecision(2)} ×`)].join('; ');
}

/** Nothing where there is nothing to compare with. */
function ratioTo(own: Measured | undefined, one: Measured): readonly number[] {
  return own && own !== one ? [ratioOf(own, one)] : [];
}

function milliseconds(one: Measured, share: number): string {
  const value = percentile(one, share);
  return value < 10 ? value.toFixed(2) : value.toFixed(0);
}
