/** Reads brat standoff: text-bound annotations with their attribute `Label` and their notes; relations and events are left out. */
import type { Judgement } from '../schema';
import { labelSchema } from '../schema';
import { categoryOfType, type NamedFile } from './brat';
import { parseChecked } from './checked-json';
import { fromPoint } from './code-points';
import {
  carriedSchema,
  type ForeignSpan,
  type ImportContext,
  type Imported,
  Importing,
  importedJudgement,
} from './imports';
import { withoutMark } from './lines';

/** Files by name, in any order; a `.txt` without its `.ann` has no passages. `line` counts within the `.ann` that `field` names. */
export async function readBrat(files: Iterable<NamedFile>, context: ImportContext): Promise<Imported> {
  const importing = new Importing(context);
  const byName = new Map([...files].map(({ name, text }) => [name, withoutMark(text)]));
  for (const [name, text] of byName) {
    const stem = name.replace(/\.(?:txt|ann)$/, '');
    if (name.endsWith('.ann') && !byName.has(`${stem}.txt`)) {
      importing.report({ line: 0, field: name, code: 'unknown-document' });
    }
    if (name.endsWith('.txt')) await readText(stem, text, byName, context, importing);
  }
  return importing.done();
}

async function readText(
  stem: string,
  text: string,
  files: ReadonlyMap<string, string>,
  context: ImportContext,
  importing: Importing,
): Promise<void> {
  const json = parseChecked(files.get(`${stem}.json`) ?? 'null');
  const carried = json.ok ? carriedSchema.safeParse(json.value).data : undefined;
  const annotations = (files.get(`${stem}.ann`) ?? '').split(/\r?\n/);
  const said = saidOf(annotations);
  const spans = annotations.flatMap((annotation, index) => {
    if (!annotation.startsWith('T')) return [];
    const [id = '', place = '', quote] = annotation.split('\t');
    const { label, notes } = said.get(id) ?? { label: undefined, notes: [] };
    const judgements = carried && !context.annotator ? [] : judgementsOf(label, carried ? [] : notes, context);
    return { line: index + 1, ...spanOf(text, `${stem}.ann ${id}`, place, quote, judgements) };
  });
  await importing.add({ line: 0, text, title: stem.replace(/^.*\//, ''), url: null, spans, carried });
}

/** Attributes and notes by the annotation that they are about. */
function saidOf(annotations: readonly string[]) {
  const said = new Map<string, { label: string | undefined; notes: readonly string[] }>();
  for (const annotation of annotations) {
    const [, about = '', note = ''] = annotation.split('\t');
    const [kind, target = '', value] = about.split(' ');
    const before = said.get(target) ?? { label: undefined, notes: [] };
    if (/^[AM]/.test(annotation) && kind === 'Label') said.set(target, { ...before, label: value });
    if (annotation.startsWith('#')) said.set(target, { ...before, notes: [...before.notes, note] });
  }
  return said;
}

function judgementsOf(
  said: string | undefined,
  notes: readonly string[],
  { annotator, collectedBy, at }: ImportContext,
): readonly Judgement[] {
  const label = labelSchema.safeParse(said).data ?? 'yes';
  const who = annotator ?? (label === 'yes' && !notes.length ? null : collectedBy);
  return importedJudgement(who, { label, note: notes.join('\n'), at });
}

/** Fragments are one passage where only white space stands between them. */
function spanOf(
  text: string,
  field: string,
  place: string,
  quote: string | undefined,
  judgements: readonly Judgement[],
): ForeignSpan {
  const [type = '', ...numbers] = place.split(/[ ;]/);
  const offsets = numbers.map((digits) => (/^\d+$/.test(digits) ? (fromPoint(text, Number(digits)) ?? -1) : -1));
  const start = offsets[0] ?? -1;
  const end = offsets.at(-1) ?? -1;
  const isBroken =
    offsets.length % 2 !== 0 ||
    offsets.some((from, i) => i % 2 === 1 && i < offsets.length - 1 && /\S/.test(text.slice(from, offsets[i + 1])));
  const bare = (one: string) => one.replace(/\s/g, '');
  const isThere = quote === undefined || bare(text.slice(start, end)) === bare(quote);
  const category = categoryOfType(type);
  if (isBroken) return { field, start: -1, end: -1, category, judgements };
  return { field, start, end, quote: isThere ? undefined : quote, category, judgements };
}
