/** The pieces of material demanded: what, from whom, to whom, by when or how often, in which form, how many. */
import type { Deadline, Material, Report } from '../../utils/analysis/schema';
import type { Words } from '../../utils/words/words';
import { Disclosure } from './Disclosure';
import { dueText, startOf } from './deadline-text';
import { PassageList } from './PassageList';
import { type Passages, spanKey } from './passage';

interface MaterialListProps {
  readonly words: Words;
  readonly report: Report;
  readonly passages: Passages;
}

/** In the order of the text; each opens to where it is mentioned. */
export function MaterialList({ words, report, passages }: MaterialListProps) {
  return (
    <>
      <h3>{words.burden.materials}</h3>
      <ol class="materials">
        {report.materials.map((material) => (
          <MaterialItem
            key={`${spanKey(material)}${material.what}`}
            words={words}
            material={material}
            start={startOf(report)}
            deadline={material.deadline === null ? undefined : report.deadlines[material.deadline]}
            passages={passages}
          />
        ))}
      </ol>
    </>
  );
}

interface MaterialItemProps {
  readonly words: Words;
  readonly material: Material;
  readonly deadline: Deadline | undefined;
  /** The day of issue, `YYYY-MM-DD`. */
  readonly start: string | null;
  readonly passages: Passages;
}

function MaterialItem({ words, material, deadline, start, passages }: MaterialItemProps) {
  const isTight = deadline?.verdict === 'too-short' || deadline?.verdict === 'past';
  const summary = (
    <>
      <span class="material-what">{material.what}</span>
      <span class="material-when">{whenOf(material, deadline, start, words)}</span>
      {isTight && <span class="tight">{words.timeline.verdicts[deadline.verdict]}</span>}
      <span class="material-facts">{factsOf(material, words)}</span>
    </>
  );
  return (
    <li>
      <Disclosure class="material" summary={summary}>
        <PassageList words={words} spans={material.mentions} passages={passages} />
      </Disclosure>
    </li>
  );
}

function whenOf(material: Material, deadline: Deadline | undefined, start: string | null, words: Words): string {
  if (deadline !== undefined) return dueText(deadline, start, words);
  return material.every === null ? '' : words.timeline.every[material.every];
}

function factsOf({ from, to, form, copies, mentions }: Material, { burden }: Words): string {
  return [
    ...(from === null ? [] : [burden.materialFrom(from)]),
    ...(to === null ? [] : [burden.materialTo(to)]),
    ...(form === null ? [] : [form]),
    ...(copies === null ? [] : [burden.copies(copies)]),
    ...(mentions.length > 1 ? [burden.mentions(mentions.length)] : []),
  ].join(' · ');
}
