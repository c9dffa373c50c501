/**
 * W3C Web Annotations in JSON-LD: a collection of one page. TextPositionSelector counts in code points, as the
 * recommendation demands, and stands only where the document’s text is kept; UTF-16 offsets are in `wenzhen:sample`.
 */
import type { CollectionContent, Judgement, KeptDocument, Sample } from '../schema';
import { codePointsOf } from './jsonl';

/** The namespace of what the W3C’s terms cannot say. */
export const NAMESPACE = 'urn:wenzhen:';

const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { wenzhen: NAMESPACE }];

/** In our own words: every key of the value is a term of our namespace. */
const OWN_WORDS = [null, { '@vocab': NAMESPACE }];

/** The collection with all annotations, piece by piece; `history` is left to our own format. */
export function* writeWebAnnotations({ collection, documents, texts, samples }: CollectionContent): Generator<string> {
  const byHash = new Map(documents.map((document) => [document.hash, document]));
  const id = `${NAMESPACE}collection:${encodeURIComponent(collection.id)}`;
  const { name: label, createdAt: created, licence } = collection;
  const isAddress = /^https?:\/\/\S+$/.test(licence);
  const about = { '@context': CONTEXT, id, type: 'AnnotationCollection', label, created };
  const head = JSON.stringify({ ...about, ...(isAddress ? { rights: licence } : {}), total: samples.length });
  const page = JSON.stringify({ id: `${id}:page`, type: 'AnnotationPage', partOf: id, startIndex: 0 });
  yield `${head.slice(0, -1)},"first":${page.slice(0, -1)},"items":[`;
  let comma = '\n';
  for (const sample of samples) {
    const document = byHash.get(sample.documentHash);
    if (!document) throw new Error(`sample ${sample.id} has no document`);
    yield comma + JSON.stringify(annotation(sample, document, texts.get(document.hash)));
    comma = ',\n';
  }
  yield '\n]}}\n';
}

function annotation(sample: Sample, document: KeptDocument, text: string | undefined): object {
  const { id, quote, prefix, suffix, start, end, category, found, tags, judgements, settled } = sample;
  const { documentHash, collectedAt, collectedBy } = sample;
  const points = codePointsOf(sample, text);
  const creator = person(collectedBy);
  const software = found && { type: 'Software', name: `${found.rule} ${found.rulesVersion}` };
  const body = [
    ...(category === null
      ? []
      : [{ type: 'TextualBody', purpose: 'classifying', format: 'text/plain', value: category }]),
    ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value })),
    ...judgements.map((judgement) => assessment(judgement, false)),
    ...(settled ? [assessment(settled, true)] : []),
  ];
  return {
    id: `${NAMESPACE}sample:${encodeURIComponent(id)}`,
    type: 'Annotation',
    motivation: category === null ? 'highlighting' : 'classifying',
    created: collectedAt,
    creator,
    ...(software ? { generator: software } : {}),
    ...(body.length ? { body } : {}),
    target: {
      source: document.url ?? `urn:sha256:${documentHash}`,
      selector: [
        { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
        ...(points ? [{ type: 'TextPositionSelector', ...points }] : []),
      ],
    },
    'wenzhen:document': { '@context': OWN_WORDS, ...document },
    'wenzhen:sample': {
      '@context': OWN_WORDS,
      ...{ id, documentHash, start, end, category, found, tags, settled, collectedAt, collectedBy },
    },
  };
}

function assessment({ annotator, label, category, note, at }: Judgement, isSettled: boolean): object {
  return {
    type: 'TextualBody',
    purpose: 'assessing',
    format: 'text/plain',
    value: label,
    created: at,
    creator: person(annotator),
    ...(category === null ? {} : { 'wenzhen:category': category }),
    ...(note ? { 'wenzhen:note': note } : {}),
    ...(isSettled ? { 'wenzhen:settled': true } : {}),
  };
}

function person(name: string): object {
  return { type: 'Person', name };
}
