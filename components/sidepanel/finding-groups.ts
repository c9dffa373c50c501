/** How cards are found and arranged. */
import { CATEGORIES, type Category, type Finding } from '../../utils/analysis/schema';
import type { Grouping } from './panel-view';

/** Cards under one heading; `heading` is null where they stand in the order of the text. */
export interface FindingGroup {
  readonly key: string;
  readonly heading: string | null;
  readonly findings: readonly Finding[];
}

/** The findings of a category, or of all, in which all the words searched for occur. */
export function matching(
  findings: readonly Finding[],
  category: Category | undefined,
  search: string,
  titleOf: (category: Category) => string,
): readonly Finding[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return findings.filter((finding) => {
    if (category !== undefined && finding.category !== category) return false;
    const { quote, message, advice, heading } = finding;
    const text = [quote, message, advice, heading ?? '', titleOf(finding.category)].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Groups in the order of the text or of the categories; the findings of each in the order of the text. */
export function grouped(
  findings: readonly Finding[],
  grouping: Grouping,
  titleOf: (category: Category) => string,
  untitled: string,
): readonly FindingGroup[] {
  if (grouping === 'order') return findings.length > 0 ? [{ key: 'all', heading: null, findings }] : [];
  if (grouping === 'category')
    return CATEGORIES.flatMap((category) => {
      const own = findings.filter((finding) => finding.category === category);
      return own.length > 0 ? [{ key: category, heading: titleOf(category), findings: own }] : [];
    });
  const groups: { key: string; heading: string; findings: Finding[] }[] = [];
  for (const finding of findings) {
    const heading = finding.heading ?? untitled;
    const last = groups.at(-1);
    if (last?.heading === heading) last.findings.push(finding);
    else groups.push({ key: `${finding.start} ${heading}`, heading, findings: [finding] });
  }
  return groups;
}
