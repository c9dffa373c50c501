/**
 * Label Studio tasks: what the rules say as predictions, an annotation for each annotator, one marked as ground
 * truth for what was settled. Its `start` and `end` count in code points; UTF-16 offsets are in `data.wenzhen`.
 */
import type { MaskedContent } from '../masking';
import type { CodebookEntry, CollectionContent, Judgement, Label, Sample } from '../schema';
import { LABELS } from '../schema';
import { type Anchored, type ExportedText, exportedTexts } from './anchoring';
import { carriedOf } from './carried';
import { currentJudgements, type OutcomeChoice, outcomeOf } from './outcomes';

/** Names of the tags in the labelling configuration, which results refer to. */
export const TAGS = { text: 'text', category: 'category', judgement: 'judgement', note: 'note' } as const;

interface Placed {
  readonly sample: Sample;
  readonly at: Anchored;
}

/** A list of tasks, one for each text. Samples that nobody judged come along with the fallback `tool` only. */
export function* writeLabelStudio(
  content: CollectionContent | MaskedContent,
  { fallback, negatives }: OutcomeChoice,
): Generator<string> {
  const isWanted = (sample: Sample) => {
    const label = outcomeOf(sample, fallback)?.label;
    return label === undefined ? sample.judgements.length > 0 : label !== 'no' || negatives === 'include';
  };
  let before = '[\n';
  for (const exported of exportedTexts(content)) {
    const placed = exported.samples.filter(({ sample }) => isWanted(sample));
    if (!placed.length && !exported.isWhole) continue;
    yield before + JSON.stringify(taskOf(content, exported, placed));
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** The labelling configuration that the tasks need, in XML. */
export function labelStudioConfig(codebook: readonly CodebookEntry[]): string {
  const { text, category, judgement, note } = TAGS;
  const labels = codebook.map(({ id, name }) => `    <Label value="${escapeXml(id)}" hint="${escapeXml(name)}"/>`);
  const choices = LABELS.map((label) => `    <Choice value="${label}"/>`);
  return [
    '<View>',
    `  <Labels name="${category}" toName="${text}">`,
    ...labels,
    '  </Labels>',
    `  <Text name="${text}" value="$text" granularity="symbol"/>`,
    `  <Choices name="${judgement}" toName="${text}" perRegion="true" choice="single">`,
    ...choices,
    '  </Choices>',
    `  <TextArea name="${note}" toName="${text}" perRegion="true" maxSubmissions="1"/>`,
    '</View>',
    '',
  ].join('\n');
}

function taskOf(content: CollectionContent | MaskedContent, exported: ExportedText, placed: readonly Placed[]): object {
  const { text, document } = exported;
  const samples = placed.map(({ sample }) => sample);
  return {
    data: { text, title: document.head.title, url: document.url, wenzhen: carriedOf(content, exported, samples) },
    predictions: predictionsOf(placed),
    annotations: [...annotationsOf(placed), ...settledOf(placed)],
  };
}

/** One for each version of the rules, since a prediction has one model. */
function predictionsOf(placed: readonly Placed[]): readonly object[] {
  const byVersion = new Map<string, object[]>();
  for (const { sample, at } of placed) {
    if (sample.category === null) continue;
    const version = sample.found?.rulesVersion ?? 'collected';
    const score = sample.found ? { score: sample.found.confidence } : {};
    const result = { ...region(sample), ...categoryResult(at, sample.category), ...score };
    pushAll(byVersion, version, [result]);
  }
  return [...byVersion].map(([version, result]) => ({ model_version: version, result }));
}

function annotationsOf(placed: readonly Placed[]): readonly object[] {
  const results = new Map<string, object[]>();
  for (const { sample, at } of placed) {
    for (const judgement of currentJudgements(sample)) {
      pushAll(results, judgement.annotator, judged(sample, at, judgement, {}));
    }
  }
  return [...results.values()].map((result) => ({ result }));
}

function settledOf(placed: readonly Placed[]): readonly object[] {
  const result = placed.flatMap(({ sample, at }) =>
    sample.settled ? judged(sample, at, sample.settled, { settled: true }) : [],
  );
  return result.length ? [{ ground_truth: true, result }] : [];
}

/** A region’s results share its id. Who said it stands in `meta`: `completed_by` may name users of that server only. */
function judged(sample: Sample, at: Anchored, judgement: Judgement, more: object): readonly object[] {
  const { annotator, label, category, note, at: moment } = judgement;
  const meta = { annotator, at: moment, ...more };
  const base = region(sample);
  return [
    { ...base, ...categoryResult(at, category ?? sample.category), meta },
    { ...base, from_name: TAGS.judgement, type: 'choices', value: { ...span(at), choices: [label] satisfies Label[] } },
    ...(note ? [{ ...base, from_name: TAGS.note, type: 'textarea', value: { ...span(at), text: [note] } }] : []),
  ];
}

function region({ id }: Sample) {
  return { id, to_name: TAGS.text };
}

function categoryResult(at: Anchored, category: string | null) {
  const value = { ...span(at), text: at.text.slice(at.start, at.end), labels: category === null ? [] : [category] };
  return { from_name: TAGS.category, type: 'labels', value };
}

function span({ startPoint, endPoint }: Anchored) {
  return { start: startPoint, end: endPoint };
}

function pushAll(groups: Map<string, object[]>, key: string, values: readonly object[]): void {
  const group = groups.get(key);
  if (group) group.push(...values);
  else groups.set(key, [...values]);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replace(/\s+/g, ' ');
}
