/** Reads XML as a stream of tags with their positions, the same in pages, workers and Node; nothing is built or changed. */
import { SaxesParser } from 'saxes';
import { Refusal } from '../refusal';

/** Positions in a string of XML, UTF-16, end exclusive. */
export interface XmlRange {
  readonly start: number;
  readonly end: number;
}

/** A tag as it is met. */
export interface XmlTag {
  /** Local name behind the usual prefix of its namespace, whatever the file calls it: `w:p`, `mc:Choice`; else `?:name`. */
  readonly name: string;
  /** Where the tag stands, `<` to `>`; of an element without content, the whole element. */
  readonly range: XmlRange;
  /** `<a/>` */
  readonly isEmpty: boolean;
  /** `xml:space="preserve"`, here or above. */
  readonly keepsSpaces: boolean;
  /** The namespace of the element; '' for none. */
  readonly namespace: string;
  /** Namespaces by the prefixes that this tag binds to them; '' for the one without a prefix. */
  readonly bindings: Readonly<Record<string, string>>;
  /** An attribute without a namespace or in that of the element, by its local name. */
  attribute(name: string): string | undefined;
}

/** Told of what is met, in order; an empty element is opened and closed. */
export interface XmlListener {
  open(tag: XmlTag): void;
  /** Text with its entities resolved; one stretch may come in several parts. */
  text?(text: string): void;
  /** The closing tag, or the empty element itself. */
  close?(name: string, range: XmlRange): void;
}

/** How the namespaces and relations of Office files begin. */
export const OFFICE = 'http://schemas.openxmlformats.org';
/** How those of the strict variant begin. */
export const STRICT = 'http://purl.oclc.org/ooxml';
const PREFIXES: Readonly<Record<string, string>> = {
  [`${OFFICE}/wordprocessingml/2006/main`]: 'w',
  [`${STRICT}/wordprocessingml/main`]: 'w',
  [`${OFFICE}/officeDocument/2006/math`]: 'm',
  [`${STRICT}/officeDocument/math`]: 'm',
  [`${OFFICE}/markup-compatibility/2006`]: 'mc',
  [`${OFFICE}/package/2006/relationships`]: 'rel',
  [`${OFFICE}/package/2006/content-types`]: 'ct',
};

/** Real documents stay below 100; each level makes names dearer to resolve. */
const DEEPEST = 512;

/**
 * Goes through the XML once. Throws a {@link Refusal}: `unsafe-xml` for a DOCTYPE or nesting beyond reason, `damaged`
 * for XML that is not well formed.
 */
export function scanXml(xml: string, listener: XmlListener): void {
  const parser = new SaxesParser({ xmlns: true });
  const spaces: boolean[] = [];
  const tagRange = () => ({ start: xml.lastIndexOf('<', parser.position - 1), end: parser.position });

  parser.on('error', (error) => {
    throw new Refusal('damaged', error.message);
  });
  parser.on('doctype', () => {
    throw new Refusal('unsafe-xml', 'DOCTYPE');
  });
  parser.on('opentag', ({ uri, local, ns, attributes, isSelfClosing }) => {
    if (spaces.length >= DEEPEST) throw new Refusal('unsafe-xml', 'nested too deeply');
    const space = attributes['xml:space']?.value;
    const keepsSpaces = space === undefined ? (spaces.at(-1) ?? false) : space === 'preserve';
    spaces.push(keepsSpaces);
    listener.open({
      name: `${PREFIXES[uri] ?? '?'}:${local}`,
      range: tagRange(),
      isEmpty: isSelfClosing,
      keepsSpaces,
      namespace: uri,
      bindings: ns,
      attribute: (name) =>
        Object.values(attributes).find((one) => one.local === name && (one.uri === '' || one.uri === uri))?.value,
    });
  });
  parser.on('closetag', ({ uri, local }) => {
    spaces.pop();
    listener.close?.(`${PREFIXES[uri] ?? '?'}:${local}`, tagRange());
  });
  if (listener.text) {
    const text = listener.text.bind(listener);
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.write(xml).close();
}
