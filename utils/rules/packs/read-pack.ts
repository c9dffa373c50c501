/** Reads a rule pack from a file's text: its shape, its names, its examples; each problem with the line that it is on. */
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { z } from 'zod/mini';
import { termIndexOf } from '../../analysis/analyse';
import type { WorkCalendar } from '../../analysis/calendar/work-calendar';
import { readDocument } from '../../analysis/facts/document-facts';
import { judgingRulesOf } from './pack-rules';
import { type PackExample, type PackRule, type RulePack, rulePackSchema } from './pack-schema';
import { type PackCheck, readyRule, tryRule } from './pack-trial';

/** Characters of a file beyond which it is not read. */
export const MOST_CHARACTERS = 400_000;
/** Characters of a value or an example that are shown. */
const MOST_SHOWN = 80;
/** Problems beyond these are not listed. */
const MOST_PROBLEMS = 50;

type Path = readonly (string | number)[];

/** What is wrong with a pack; `line` counts from 1. */
export interface PackProblem {
  readonly line: number;
  readonly code:
    | 'too-long'
    | 'not-utf8'
    | 'not-json'
    | 'repeated-key'
    | 'missing'
    | 'unknown-field'
    | 'wrong-value'
    | 'repeated-id'
    | 'unknown-terms'
    | 'unused-terms'
    | 'repeated-example'
    /** The rule does not find an example that it should find. */
    | 'hit-not-found'
    /** The rule finds an example on which it should be silent. */
    | 'clear-found';
  /** The field, as in `rules[0].match`; empty for the whole. */
  readonly field: string;
  /** The name or text in question, where there is one; for `not-json` the code of the parser's error. */
  readonly detail: string;
  /** What may stand there instead; empty where that is not known. */
  readonly allowed: string;
  /** For an example: the rule, and the condition that decided otherwise than it should. */
  readonly decided?: { readonly rule: PackRule; readonly check: PackCheck } | undefined;
}

export type PackReading =
  | { readonly ok: true; readonly pack: RulePack }
  | {
      readonly ok: false;
      readonly problems: readonly PackProblem[];
      /** The pack where its shape and names are right and only examples fail. */
      readonly pack: RulePack | undefined;
    };

/** A problem before its line is looked up. */
type Found = Pick<PackProblem, 'code' | 'detail' | 'decided'> & {
  readonly path: Path;
  readonly allowed?: string;
  /** Where it is, if the path does not tell. */
  readonly offset?: number;
};

/** The pack in a text, or all that is wrong with it; the calendar is what the examples' due times are counted by. */
export function readPack(json: string, calendar: WorkCalendar): PackReading {
  if (json.length > MOST_CHARACTERS) return refused([{ code: 'too-long', detail: '', path: [] }], '');
  const unread = json.indexOf('\ufffd');
  if (unread >= 0) return refused([{ code: 'not-utf8', detail: '', path: [] }], json.slice(0, unread));
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refused([{ code: 'not-json', detail: treeOf(json).error.code, path: [] }], json);
  }
  const repeated = repeatedKeys(json);
  if (repeated.length > 0) return refused(repeated, json);
  const parsed = rulePackSchema.safeParse(raw);
  if (!parsed.success)
    return refused(
      parsed.error.issues.flatMap((issue) => foundIn(issue, raw)),
      json,
    );
  const pack = parsed.data;
  const problems = [...nameProblems(pack), ...repeatedExamples(pack)];
  if (problems.length > 0) return refused(problems, json);
  const failed = exampleProblems(pack, calendar);
  return failed.length === 0 ? { ok: true, pack } : refused(failed, json, pack);
}

function refused(found: readonly Found[], json: string, pack?: RulePack): PackReading {
  const lineOf = lineFinder(json);
  const problems = found
    .slice(0, MOST_PROBLEMS)
    .map(({ code, detail, path, allowed = '', offset, decided }) => ({
      line: lineOf(code, path, offset),
      code,
      detail,
      field: fieldName(path),
      allowed,
      decided,
    }))
    .sort((a, b) => a.line - b.line);
  return { ok: false, problems, pack };
}

function foundIn(issue: z.core.$ZodIssue, raw: unknown): readonly Found[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ code: 'unknown-field', detail: key, path: [...path, key] }));
  const value = path.reduce<unknown>((at, part) => (at === null || at === undefined ? at : Object(at)[part]), raw);
  if (value === undefined) return [{ code: 'missing', detail: String(path.at(-1) ?? ''), path }];
  const isWhole = typeof value === 'object' && value !== null;
  return [
    {
      code: 'wrong-value',
      detail: isWhole ? '' : JSON.stringify(value).slice(0, MOST_SHOWN),
      path,
      allowed: allowedBy(issue),
    },
  ];
}

/** What the schema allows where it was broken, in signs that need no language. */
function allowedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.map(String).join(' · ');
    case 'invalid_type':
      return issue.expected;
    case 'invalid_format':
      return issue.pattern ?? '';
    case 'too_big':
      return `≤ ${issue.maximum}`;
    case 'too_small':
      return `≥ ${issue.minimum}`;
    default:
      return '';
  }
}

function nameProblems({ rules }: RulePack): Found[] {
  return rules.flatMap((rule, i) => {
    const found: Found[] = [];
    if (rules.findIndex(({ id }) => id === rule.id) < i)
      found.push({ code: 'repeated-id', detail: rule.id, path: ['rules', i, 'id'] });
    const isKnown = (name: string) => Object.hasOwn(rule.terms, name);
    rule.match.forEach(({ terms }, step) => {
      if (!isKnown(terms))
        found.push({ code: 'unknown-terms', detail: terms, path: ['rules', i, 'match', step, 'terms'] });
    });
    rule.unless.forEach((name, at) => {
      if (!isKnown(name)) found.push({ code: 'unknown-terms', detail: name, path: ['rules', i, 'unless', at] });
    });
    const used = new Set([...rule.match.map(({ terms }) => terms), ...rule.unless]);
    for (const name of Object.keys(rule.terms))
      if (!used.has(name)) found.push({ code: 'unused-terms', detail: name, path: ['rules', i, 'terms', name] });
    return found;
  });
}

interface PlacedExample {
  readonly example: PackExample;
  readonly kind: 'hit' | 'clear';
  readonly path: Path;
}

function examplesOf({ rules }: RulePack, rule: number): readonly PlacedExample[] {
  const { hit = [], clear = [] } = rules[rule]?.examples ?? {};
  const placed = (kind: PlacedExample['kind'], list: readonly PackExample[]) =>
    list.map((example, i): PlacedExample => ({ example, kind, path: ['rules', rule, 'examples', kind, i, 'text'] }));
  return [...placed('hit', hit), ...placed('clear', clear)];
}

function repeatedExamples(pack: RulePack): Found[] {
  return pack.rules.flatMap((_rule, i) => {
    const keys = new Set<string>();
    return examplesOf(pack, i).flatMap(({ example: { text, issuedOn = '' }, path }): Found[] => {
      const key = `${issuedOn} ${text}`;
      if (keys.has(key)) return [{ code: 'repeated-example', detail: text.slice(0, MOST_SHOWN), path }];
      keys.add(key);
      return [];
    });
  });
}

function exampleProblems(pack: RulePack, calendar: WorkCalendar): Found[] {
  const terms = termIndexOf(judgingRulesOf(pack));
  return pack.rules.flatMap((rule, i) => {
    const ready = readyRule(rule);
    return examplesOf(pack, i).flatMap(({ example, kind, path }): Found[] => {
      const { text, issuedOn } = example;
      const document = readDocument({ text, ...(issuedOn && { issuedOn }) }, calendar, terms);
      const unit = document.units.at(-1);
      const checks = unit ? tryRule(ready, unit, document) : [];
      const unmet = checks.find(({ holds }) => holds !== true);
      const isFound = checks.length > 0 && unmet === undefined;
      if (isFound === (kind === 'hit')) return [];
      const check = unmet ?? checks.find((one) => one.kind === 'match');
      const decided = check && { rule, check };
      const code = kind === 'hit' ? 'hit-not-found' : 'clear-found';
      return [{ code, detail: text.slice(0, MOST_SHOWN), path, decided }];
    });
  });
}

/** Keys that an object has more than once: all but the last would be lost. */
function repeatedKeys(json: string): Found[] {
  const found: Found[] = [];
  const toVisit = [treeOf(json).tree];
  for (let node = toVisit.pop(); node; node = toVisit.pop()) {
    const keys = new Set<unknown>();
    for (const child of node.children ?? []) {
      toVisit.push(child);
      const key = child.type === 'property' ? child.children?.[0] : undefined;
      if (!key) continue;
      if (keys.has(key.value))
        found.push({ code: 'repeated-key', detail: String(key.value), path: [], offset: key.offset });
      keys.add(key.value);
    }
  }
  return found;
}

/** A missing field is on the line of what it is missing in; a text that is no JSON breaks at its first error. */
function lineFinder(json: string): (code: PackProblem['code'], path: Path, offset?: number) => number {
  const { tree, error } = treeOf(json);
  const lineAt = (offset: number) => json.slice(0, offset).split('\n').length;
  return (code, path, offset) => {
    if (offset !== undefined) return lineAt(offset);
    if (code === 'not-json') return lineAt(error.offset);
    if (code === 'not-utf8') return lineAt(json.length);
    for (let length = path.length; tree && length >= 0; length--) {
      const node = findNodeAtLocation(tree, path.slice(0, length));
      if (node) return lineAt(node.offset);
    }
    return 1;
  };
}

/** The text's tree, and where its first error is; none for a text nested so deep that it cannot be walked. */
function treeOf(json: string): { readonly tree: Node | undefined; readonly error: SyntaxFault } {
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(json, errors, { disallowComments: true });
    const [first] = errors;
    return { tree, error: first ? { offset: first.offset, code: printParseErrorCode(first.error) } : NO_FAULT };
  } catch (error) {
    if (error instanceof RangeError) return { tree: undefined, error: NO_FAULT };
    throw error;
  }
}

/** Where the parser stumbled first, and over what. */
interface SyntaxFault {
  readonly offset: number;
  readonly code: string;
}
const NO_FAULT: SyntaxFault = { offset: 0, code: '' };

function fieldName(path: Path): string {
  return path.reduce<string>(
    (name, part) => (typeof part === 'number' ? `${name}[${part}]` : name ? `${name}.${part}` : part),
    '',
  );
}
