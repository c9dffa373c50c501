/** An editor of a pack's JSON: line numbers, and what is wrong marked on its line. */
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { search, searchKeymap } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** A message on a line, counted from 1. */
export interface LineNote {
  readonly line: number;
  readonly message: string;
}

interface JsonEditorProps {
  /** Another value begins with another text, and an empty history. */
  readonly documentId: string;
  readonly text: string;
  readonly label: string;
  readonly notes: readonly LineNote[];
  readonly onText: (text: string) => void;
}

export function JsonEditor({ documentId, notes, ...props }: JsonEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const latest = useRef(props);
  latest.current = props;
  useLayoutEffect(() => {
    if (!place.current) return;
    const editor = new EditorView({ parent: place.current, state: stateFor(latest) });
    view.current = editor;
    return () => editor.destroy();
  }, [documentId]);
  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    const { doc } = editor.state;
    const diagnostics = notes.map(({ line, message }) => {
      const { from, to } = doc.line(Math.min(line, doc.lines));
      return { from, to, severity: 'error' as const, message };
    });
    editor.dispatch(setDiagnostics(editor.state, diagnostics));
  }, [notes, documentId]);
  return <div class="json-editor" ref={place} />;
}

function stateFor(latest: { readonly current: Pick<JsonEditorProps, 'text' | 'label' | 'onText'> }): EditorState {
  const { text, label } = latest.current;
  return EditorState.create({
    doc: text,
    extensions: [
      lineNumbers(),
      history(),
      bracketMatching(),
      indentOnInput(),
      indentUnit.of('  '),
      highlightActiveLine(),
      search({ top: true }),
      lintGutter(),
      keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, indentWithTab]),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) latest.current.onText(update.state.doc.toString());
      }),
    ],
  });
}
