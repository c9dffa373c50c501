/** The editor of a draft. */
import { nextSnippetField, prevSnippetField, snippet } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, placeholder } from '@codemirror/view';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useEditorView } from '../looks/use-editor-view';
import { type EditorFinding, findingMarks, showFindings, spanOfFinding } from './finding-marks';

/** What can be asked of the editor. */
export interface EditorHandle {
  /** Scrolls to a passage and selects it; false where it is not there. */
  readonly reveal: (start: number, end: number) => boolean;
  readonly revealFinding: (id: string) => boolean;
  /** Puts a frame behind a finding, its first blank selected. */
  readonly insertAfter: (id: string, frame: string) => void;
  readonly replaceAll: (text: string) => void;
  readonly focus: () => void;
}

interface EditorProps {
  /** Another value begins with another text, and an empty history. */
  readonly documentId: string;
  readonly text: string;
  readonly label: string;
  readonly hint: string;
  readonly isReadOnly: boolean;
  /** The findings, and the text that they were found in. */
  readonly found: { readonly text: string; readonly findings: readonly EditorFinding[] };
  readonly handle: RefObject<EditorHandle | null>;
  readonly onText: (text: string) => void;
  readonly onOpenFinding: (id: string) => void;
}

/** Text comes in when another document begins; after that it goes out with every change. */
export function Editor({ documentId, found, handle, ...props }: EditorProps) {
  const { place, view } = useEditorView(documentId, props, handle, stateFor, handleOf);
  useEffect(() => {
    view.current?.dispatch({ effects: READ_ONLY.reconfigure(EditorState.readOnly.of(props.isReadOnly)) });
  }, [props.isReadOnly, documentId]);
  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    const show = () => {
      // What was found in a text that has been typed over since is not shown: the next pass follows at once.
      if (editor.composing || editor.state.doc.toString() !== found.text) return;
      editor.dispatch({ effects: showFindings.of(found.findings) });
    };
    show();
    // While an input method composes, nothing is changed under its hands.
    const showLater = () => setTimeout(show);
    editor.contentDOM.addEventListener('compositionend', showLater);
    return () => editor.contentDOM.removeEventListener('compositionend', showLater);
  }, [found, documentId]);
  return <div class="editor" ref={place} />;
}

const READ_ONLY = new Compartment();

function stateFor(latest: { readonly current: Omit<EditorProps, 'documentId' | 'found' | 'handle'> }): EditorState {
  const { text, label, hint } = latest.current;
  return EditorState.create({
    doc: text,
    extensions: [
      history(),
      drawSelection(),
      search({ top: true }),
      keymap.of([...snippetKeys, ...defaultKeymap, ...historyKeymap, ...searchKeymap]),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': label, lang: 'zh-CN', spellcheck: 'false' }),
      placeholder(hint),
      findingMarks((id) => latest.current.onOpenFinding(id)),
      READ_ONLY.of(EditorState.readOnly.of(latest.current.isReadOnly)),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) latest.current.onText(update.state.doc.toString());
      }),
    ],
  });
}

/** Tab goes from blank to blank while there are any. */
const snippetKeys = [
  { key: 'Tab', run: nextSnippetField },
  { key: 'Shift-Tab', run: prevSnippetField },
];

function handleOf(editor: EditorView): EditorHandle {
  const reveal = (from: number, to: number) => {
    if (to > editor.state.doc.length) return false;
    editor.dispatch({
      selection: { anchor: from, head: to },
      effects: EditorView.scrollIntoView(from, { y: 'center' }),
    });
    return true;
  };
  return {
    reveal,
    revealFinding: (id) => {
      const span = spanOfFinding(editor.state, id);
      return span !== undefined && reveal(span.from, span.to);
    },
    insertAfter: (id, frame) => {
      const span = spanOfFinding(editor.state, id);
      if (!span || editor.state.readOnly) return;
      editor.focus();
      snippet(frame)(editor, null, span.to, span.to);
    },
    replaceAll: (text) => editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text } }),
    focus: () => editor.focus(),
  };
}
