/** Findings in the editor: underlines that move with the text, shapes beside the lines, and a word on hover. */
import { type EditorState, RangeSet, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, GutterMarker, gutter, hoverTooltip } from '@codemirror/view';
import type { Finding } from '../../utils/analysis/schema';

/** A finding as the editor shows it. */
export interface EditorFinding extends Pick<Finding, 'id' | 'start' | 'end' | 'severity'> {
  readonly title: string;
  readonly reason: string;
}

const SEVERITIES: readonly Finding['severity'][] = ['low', 'medium', 'high'];

/** Puts findings in place of those shown; positions are those of the present text. */
export const showFindings = StateEffect.define<readonly EditorFinding[]>();

interface Marks {
  readonly decorations: DecorationSet;
  readonly findings: ReadonlyMap<string, EditorFinding>;
}

const marksField = StateField.define<Marks>({
  create: () => ({ decorations: Decoration.none, findings: new Map() }),
  update(marks, transaction) {
    let { decorations, findings } = marks;
    if (transaction.docChanged) decorations = decorations.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (!effect.is(showFindings)) continue;
      const { length } = transaction.state.doc;
      const inText = effect.value.filter(({ start, end }) => start < end && end <= length);
      decorations = Decoration.set(inText.map(decorationOf), true);
      findings = new Map(inText.map((finding) => [finding.id, finding]));
    }
    return decorations === marks.decorations ? marks : { decorations, findings };
  },
  provide: (field) => EditorView.decorations.from(field, ({ decorations }) => decorations),
});

function decorationOf({ id, start, end, severity }: EditorFinding) {
  return Decoration.mark({ class: `finding ${severity}`, finding: id, severity }).range(start, end);
}

class SeverityMarker extends GutterMarker {
  readonly #severity: Finding['severity'];

  constructor(severity: Finding['severity']) {
    super();
    this.#severity = severity;
  }

  override eq(other: GutterMarker): boolean {
    return other instanceof SeverityMarker && other.#severity === this.#severity;
  }

  override toDOM(): Node {
    const shape = document.createElement('span');
    shape.className = `gutter-shape ${this.#severity}`;
    return shape;
  }
}

const MARKERS = new Map(SEVERITIES.map((severity) => [severity, new SeverityMarker(severity)]));

/** The gravest finding that begins in each line. */
function lineMarkers({ state }: EditorView): RangeSet<GutterMarker> {
  const gravest = new Map<number, number>();
  const cursor = state.field(marksField).decorations.iter();
  for (; cursor.value; cursor.next()) {
    const line = state.doc.lineAt(cursor.from).from;
    gravest.set(line, Math.max(gravest.get(line) ?? 0, SEVERITIES.indexOf(cursor.value.spec.severity)));
  }
  const ranges = [...gravest].flatMap(([from, rank]) => {
    const marker = MARKERS.get(SEVERITIES[rank] ?? 'low');
    return marker ? [marker.range(from)] : [];
  });
  return RangeSet.of(ranges, true);
}

/** The ids of the findings at a position, the shortest passage first. */
function findingsAt(state: EditorState, position: number): readonly string[] {
  const found: { id: string; length: number }[] = [];
  state.field(marksField).decorations.between(position, position, (from, to, { spec }) => {
    found.push({ id: String(spec.finding), length: to - from });
  });
  return found.toSorted((a, b) => a.length - b.length).map(({ id }) => id);
}

/** Where a finding stands now, after what was typed since it was found; undefined where it is gone. */
export function spanOfFinding(
  state: EditorState,
  id: string,
): { readonly from: number; readonly to: number } | undefined {
  const cursor = state.field(marksField).decorations.iter();
  for (; cursor.value; cursor.next()) if (cursor.value.spec.finding === id) return { from: cursor.from, to: cursor.to };
  return undefined;
}

const tooltip = hoverTooltip((view, position) => {
  const { findings } = view.state.field(marksField);
  const shown = findingsAt(view.state, position).flatMap((id) => findings.get(id) ?? []);
  if (shown.length === 0) return null;
  return {
    pos: position,
    above: true,
    create: () => {
      const dom = document.createElement('div');
      dom.className = 'finding-tooltip';
      for (const { title, reason } of shown) {
        const name = document.createElement('strong');
        name.textContent = title;
        const why = document.createElement('p');
        why.textContent = reason;
        dom.append(name, why);
      }
      return { dom };
    },
  };
});

/** All of it; `onOpen` hears which finding was clicked. */
export function findingMarks(onOpen: (id: string) => void) {
  return [
    marksField,
    gutter({ class: 'finding-gutter', markers: lineMarkers }),
    tooltip,
    EditorView.domEventHandlers({
      click: (event, view) => {
        const position = view.posAtCoords(event);
        const [id] = position === null ? [] : findingsAt(view.state, position);
        if (id !== undefined) onOpen(id);
      },
    }),
  ];
}
