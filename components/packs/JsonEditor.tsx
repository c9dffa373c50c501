/** An editor of a pack's JSON: line numbers, and what is wrong marked on its line. */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { search, searchKeymap } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useEditorView } from '../looks/use-editor-view';

/** A message on a line, counted from 1. */
export interface LineNote {
  readonly line: number;
  readonly message: string;
}

/** What can be asked of the editor. */
export interface JsonEditorHandle {
  /** Puts another text in place, which can be undone, and goes to a position in it. */
  readonly replaceAll: (text: string, position: number) => void;
  readonly goToLine: (line: number) => void;
}

interface JsonEditorProps {
  /** Another value begins with another text, and an empty history. */
  readonly documentId: string;
  readonly text: string;
  readonly label: string;
  readonly notes: readonly LineNote[];
  /** Words of the search bar in the page's language. */
  readonly phrases: Readonly<Record<string, string>>;
  readonly handle: RefObject<JsonEditorHandle | null>;
  readonly onText: (text: string) => void;
}

export function JsonEditor({ documentId, notes, handle, ...props }: JsonEditorProps) {
  const { place, view } = useEditorView(documentId, props, handle, stateFor, handleOf);
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

function handleOf(editor: EditorView): JsonEditorHandle {
  const goTo = (position: number) => {
    editor.dispatch({
      selection: { anchor: position },
      effects: EditorView.scrollIntoView(position, { y: 'center' }),
    });
    editor.focus();
  };
  return {
    replaceAll: (text, position) => {
      editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text } });
      goTo(position);
    },
    goToLine: (line) => goTo(editor.state.doc.line(Math.min(line, editor.state.doc.lines)).from),
  };
}

function stateFor(latest: {
  readonly current: Pick<JsonEditorProps, 'text' | 'label' | 'phrases' | 'onText'>;
}): EditorState {
  const { text, label, phrases } = latest.current;
  return EditorState.create({
    doc: text,
    extensions: [
      lineNumbers(),
      history(),
      bracketMatching(),
      indentOnInput(),
      indentUnit.of('  '),
      highlightActiveLine(),
      EditorState.phrases.of(phrases),
      search({ top: true }),
      lintGutter(),
      keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap]),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) latest.current.onText(update.state.doc.toString());
      }),
    ],
  });
}
