/** Finds the parts of a .docx package that hold text or say how it is numbered and hidden. */
import { Refusal } from '../refusal';
import { isZip, openZip, type ZipFiles } from '../zip';
import { scanXml } from './xml';

/** A part of the package as text. */
export interface XmlPart {
  /** Its name in the archive, such as `word/document.xml`. */
  readonly path: string;
  /** Its bytes read as UTF-8, a byte order mark kept: encoding it again gives the same bytes. */
  readonly xml: string;
}

/** The parts that are read; all but the document may be missing. */
export interface DocxPackage {
  readonly files: ZipFiles;
  readonly document: XmlPart;
  readonly styles: XmlPart | undefined;
  readonly numbering: XmlPart | undefined;
  readonly footnotes: XmlPart | undefined;
  readonly endnotes: XmlPart | undefined;
}

/** The part that says what kind each part is. */
export const TYPES_PATH = '[Content_Types].xml';

const LARGEST_PART = 64 * 1024 * 1024;
const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0];
const OLE_ENTRY = 128;

/** Opens a .docx. Throws a {@link Refusal} where it is something else, locked, damaged, too large or has macros. */
export function openPackage(bytes: Uint8Array): DocxPackage {
  if (OLE_MAGIC.every((byte, index) => bytes[index] === byte)) {
    throw new Refusal(holdsEncryptedPackage(bytes) ? 'encrypted' : 'legacy-format', 'OLE');
  }
  if (!isZip(bytes)) throw new Refusal('not-docx', 'no zip');
  const files = openZip(bytes);
  refuseMacros(files);

  const path = relationsOf(files, '').get('officeDocument') ?? 'word/document.xml';
  const document = readPart(files, path);
  if (!document) throw new Refusal('no-document', path);
  const relations = relationsOf(files, document.path);
  const beside = (kind: string) => readPart(files, relations.get(kind) ?? resolvePath(document.path, `${kind}.xml`));
  return {
    files,
    document,
    styles: beside('styles'),
    numbering: beside('numbering'),
    footnotes: beside('footnotes'),
    endnotes: beside('endnotes'),
  };
}

/** A password turns the package into one stream of an OLE file; the directory's entries are 128 bytes long. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage\0'].flatMap((char) => [char.charCodeAt(0), 0]);
  for (let at = 512; at < bytes.length; at += OLE_ENTRY) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function refuseMacros(files: ZipFiles): void {
  const types = readPart(files, TYPES_PATH);
  let hasMacros = [...files.keys()].some((name) => name.endsWith('vbaproject.bin'));
  if (types) {
    scanXml(types.xml, {
      open: (tag) => {
        hasMacros ||= /macroEnabled|vbaProject/i.test(tag.attribute('ContentType') ?? '');
      },
    });
  }
  if (hasMacros) throw new Refusal('macros', 'vbaProject');
}

/** The parts that a part points to, by the last word of the relation's type; the package itself is ''. */
export function relationsOf(files: ZipFiles, source: string): ReadonlyMap<string, string> {
  const part = readPart(files, relationsPath(source));
  const targets = new Map<string, string>();
  if (!part) return targets;
  scanXml(part.xml, {
    open: (tag) => {
      const kind = tag.attribute('Type')?.replace(/^.*\//, '');
      const target = tag.attribute('Target');
      if (tag.name !== 'rel:Relationship' || !kind || !target || tag.attribute('TargetMode') === 'External') return;
      if (!targets.has(kind)) targets.set(kind, resolvePath(source, target));
    },
  });
  return targets;
}

/** Where the relations of a part are kept. */
export function relationsPath(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** A target as written in a relation, seen from the part that it belongs to. */
function resolvePath(source: string, target: string): string {
  const segments = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** A part as text, if there is one. Throws a {@link Refusal} where it is too large or no UTF-8. */
export function readPart(files: ZipFiles, path: string): XmlPart | undefined {
  const file = files.get(path.toLowerCase());
  if (!file) return undefined;
  if (file.size > LARGEST_PART) throw new Refusal('too-large', `${path}: ${file.size} bytes`);
  const bytes = file.read();
  try {
    return { path: file.name, xml: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    if (error instanceof TypeError) throw new Refusal('damaged', `${path} is no UTF-8`);
    throw error;
  }
}
