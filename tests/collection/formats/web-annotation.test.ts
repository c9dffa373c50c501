import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { readWebAnnotations } from '../../../utils/collection/formats/read-web-annotation';
import { writeWebAnnotations } from '../../../utils/collection/formats/web-annotation';
import { CONTENT, CONTEXT, sampleOf, sha256, TEXT, WHOLE } from './content';

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const written = () => [...writeWebAnnotations(CONTENT)].join('');
const read = (value: unknown, context = CONTEXT) =>
  readWebAnnotations(typeof value === 'string' ? value : JSON.stringify(value), context);

/** The terms of http://www.w3.org/ns/anno.jsonld that we use, as it defines them. */
const ANNO = {
  oa: OA,
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  as: AS,
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: { '@type': '@id', '@id': '@id' },
  type: { '@type': '@id', '@id': '@type' },
  Annotation: 'oa:Annotation',
  TextualBody: 'oa:TextualBody',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  TextPositionSelector: 'oa:TextPositionSelector',
  Person: 'foaf:Person',
  Software: 'as:Application',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
  classifying: 'oa:classifying',
  highlighting: 'oa:highlighting',
  assessing: 'oa:assessing',
  tagging: 'oa:tagging',
  body: { '@type': '@id', '@id': 'oa:hasBody' },
  target: { '@type': '@id', '@id': 'oa:hasTarget' },
  source: { '@type': '@id', '@id': 'oa:hasSource' },
  selector: { '@type': '@id', '@id': 'oa:hasSelector' },
  purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
  creator: { '@type': '@id', '@id': 'dcterms:creator' },
  generator: { '@type': '@id', '@id': 'as:generator' },
  created: { '@id': 'dcterms:created', '@type': 'xsd:dateTime' },
  rights: { '@id': 'dcterms:rights', '@type': '@id' },
  value: { '@id': 'rdf:value' },
  format: { '@id': 'dc:format' },
  exact: { '@id': 'oa:exact' },
  prefix: { '@id': 'oa:prefix' },
  suffix: { '@id': 'oa:suffix' },
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  name: 'foaf:name',
  label: { '@id': 'rdfs:label' },
  total: { '@id': 'as:totalItems', '@type': 'xsd:nonNegativeInteger' },
  first: { '@type': '@id', '@id': 'as:first' },
  items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
  partOf: { '@type': '@id', '@id': 'as:partOf' },
  startIndex: { '@type': 'xsd:nonNegativeInteger', '@id': 'as:startIndex' },
};

async function expanded(): Promise<unknown> {
  return jsonld.expand(JSON.parse(written()), {
    documentLoader: async (url) => {
      if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`unexpected context ${url}`);
      return { contextUrl: undefined, documentUrl: url, document: { '@context': ANNO } } as never;
    },
  });
}

describe('a collection as Web Annotations', () => {
  test('comes back as it was, but for the history and the texts', async () => {
    const { documents, texts, samples, problems } = await read(written());
    expect(problems).toEqual([]);
    expect(documents).toEqual(CONTENT.documents);
    expect(texts.size).toBe(0);
    expect(samples).toEqual(CONTENT.samples.map((sample) => ({ ...sample, history: [] })));
  });

  test('expands to the terms of the vocabulary', async () => {
    const [collection] = (await expanded()) as [Record<string, never>];
    expect(collection).toMatchObject({
      '@type': [`${AS}OrderedCollection`],
      [`${AS}totalItems`]: [{ '@value': CONTENT.samples.length }],
    });
    const items = JSON.parse(JSON.stringify(collection))[`${AS}first`][0][`${AS}items`][0]['@list'];
    expect(items.length).toBe(CONTENT.samples.length);
    const { quote, prefix, suffix } = sampleOf('settled');
    const start = [...TEXT.slice(0, sampleOf('settled').start)].length;
    expect(items[0]).toMatchObject({
      '@id': 'urn:wenzhen:sample:settled',
      '@type': [`${OA}Annotation`],
      [`${OA}motivatedBy`]: [{ '@id': `${OA}classifying` }],
      [`${OA}hasTarget`]: [
        {
          [`${OA}hasSource`]: [{ '@id': WHOLE.url }],
          [`${OA}hasSelector`]: [
            {
              '@type': [`${OA}TextQuoteSelector`],
              [`${OA}exact`]: [{ '@value': quote }],
              [`${OA}prefix`]: [{ '@value': prefix }],
              [`${OA}suffix`]: [{ '@value': suffix }],
            },
            {
              '@type': [`${OA}TextPositionSelector`],
              [`${OA}start`]: [{ '@value': start }],
              [`${OA}end`]: [{ '@value': start + [...quote].length }],
            },
          ],
        },
      ],
    });
    const purposes = items[0][`${OA}hasBody`].map((body: never) => body[`${OA}hasPurpose`][0]['@id']);
    expect(purposes).toEqual(
      ['classifying', 'tagging', 'tagging', 'assessing', 'assessing', 'assessing'].map((one) => OA + one),
    );
    expect(items[0]['urn:wenzhen:sample'][0]['urn:wenzhen:found'][0]['urn:wenzhen:rule']).toEqual([
      { '@value': 'vague-goal' },
    ]);
  });

  test('nothing that is written is lost in the expansion', async () => {
    const text = JSON.stringify(await expanded());
    for (const { quote } of CONTENT.samples) expect(text).toContain(JSON.stringify(quote));
    for (const word of [
      'severity',
      'confidence',
      'rulesVersion',
      'issuer',
      'addressees',
      'collectedAt',
      'settled',
      'note',
    ]) {
      expect(text).toContain(`"urn:wenzhen:${word}"`);
    }
  });

  test('a position stands only where the text is kept', () => {
    const { items } = JSON.parse(written()).first;
    const selectors = items.map((item: never) => JSON.parse(JSON.stringify(item)).target.selector.length);
    expect(selectors).toEqual([2, 2, 2, 2, 2, 2, 1, 1]);
  });
});

describe('annotations of other tools', () => {
  const HYPOTHESIS = {
    id: 'abc',
    created: '2024-05-06T07:08:09.123456+00:00',
    user: 'acct:jane@hypothes.is',
    uri: 'https://www.example.gov.cn/doc.html',
    text: '空话',
    tags: ['vague-goal', '套话'],
    document: { title: ['某通知'] },
    target: [
      {
        source: 'https://www.example.gov.cn/doc.html',
        selector: [
          { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]', startOffset: 0, endOffset: 5 },
          { type: 'TextPositionSelector', start: 412, end: 418 },
          { type: 'TextQuoteSelector', exact: '狠抓落实😀', prefix: '要', suffix: '。' },
        ],
      },
    ],
  };

  test('those of Hypothesis give category, tags, note and place', async () => {
    const { documents, samples, problems } = await read({ total: 1, rows: [HYPOTHESIS] });
    expect(problems).toEqual([]);
    expect(documents).toMatchObject([
      {
        hash: sha256('https://www.example.gov.cn/doc.html'),
        url: 'https://www.example.gov.cn/doc.html',
        head: { title: '某通知' },
      },
    ]);
    expect(samples).toMatchObject([
      {
        quote: '狠抓落实😀',
        ...{ prefix: '要', suffix: '。', start: 412, end: 418, category: 'vague-goal', tags: ['套话'], found: null },
        judgements: [
          { annotator: 'acct:jane@hypothes.is', label: 'yes', note: '空话', at: '2024-05-06T07:08:09.123Z' },
        ],
        collectedBy: '导入者',
      },
    ]);
  });

  test('bringing them in twice gives the same ids, other passages have others', async () => {
    const other = { ...HYPOTHESIS, target: [{ selector: { exact: '狠抓落实啊！' } }] };
    const [first, second] = [await read([HYPOTHESIS, other]), await read([HYPOTHESIS, other])];
    expect(first).toEqual(second);
    expect(new Set(first.samples.map(({ id }) => id)).size).toBe(2);
  });

  test.each([
    ['a string for a body', { body: '评论' }, null, 'unsure'],
    ['a text as bodyValue', { bodyValue: '评论' }, null, 'unsure'],
    [
      'an object for a body',
      { body: { type: 'TextualBody', value: 'trace-keeping', purpose: 'tagging' } },
      'trace-keeping',
      'yes',
    ],
    [
      'several bodies',
      {
        body: [
          { value: '评论', purpose: ['commenting'] },
          { source: 'urn:x:y', purpose: 'classifying' },
        ],
      },
      'urn:x:y',
      'yes',
    ],
  ])('%s', async (_, change, category, label) => {
    const annotation = {
      creator: { name: '乙' },
      target: { source: 'urn:doc', selector: { exact: '引文' } },
      ...change,
    };
    const { samples, problems } = await read(annotation);
    expect(problems).toEqual([]);
    expect(samples).toMatchObject([{ category, judgements: [{ annotator: '乙', label }], start: 0, prefix: '' }]);
  });

  test('what another tool says in a way of its own does not cost the passage', async () => {
    const odd = {
      creator: [{ name: '甲', id: 'urn:a' }, '乙'],
      created: 5,
      tags: 'x',
      text: {},
      document: [],
      uri: null,
    };
    const body = [
      { source: { id: 'urn:x' }, purpose: 'linking', value: null },
      { value: 'a', purpose: 'tagging', creator: 7 },
    ];
    const { samples, problems } = await read({
      ...odd,
      body,
      target: [{ source: 'urn:d', selector: [{ exact: '引文' }] }],
    });
    expect(problems).toEqual([]);
    expect(samples).toMatchObject([{ category: 'a', judgements: [{ annotator: '甲', at: CONTEXT.at }] }]);
  });

  test('what names no passage is reported, the rest is read', async () => {
    const { samples, problems } = await read([
      { target: 'https://www.example.org/' },
      { target: { source: 'urn:x', selector: { type: 'FragmentSelector', value: '#a' } } },
      { body: 'ohne Ziel' },
      { target: { source: 'urn:x', selector: { exact: 5 } } },
      null,
      HYPOTHESIS,
    ]);
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [1, 'not-found'],
      [2, 'not-found'],
      [3, 'missing'],
      [4, 'invalid'],
      [5, 'invalid'],
    ]);
    expect(samples.length).toBe(1);
  });

  test.each([
    ['{', 'not-json'],
    ['{"a":1}', 'not-this-format'],
    ['5', 'not-this-format'],
    ['['.repeat(100_000), 'too-deep'],
  ])('%.10s is %s', async (json, code) => {
    expect((await read(json)).problems).toEqual([{ line: 0, field: '', code }]);
  });

  test('keys of the prototype are harmless', async () => {
    const text = written().replaceAll(
      '"wenzhen:sample":{',
      '"wenzhen:sample":{"__proto__":{"quote":"x","polluted":1},',
    );
    const { samples } = await read(text);
    expect(samples).toEqual(CONTENT.samples.map((sample) => ({ ...sample, history: [] })));
    expect(Reflect.get(samples[0] ?? {}, 'polluted')).toBeUndefined();
  });
});
