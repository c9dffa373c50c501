/** A CodeMirror editor in a place of the page, begun anew with each document. */
import type { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * The element's place and the editor in it; `handle` is given what can be asked of the editor. Properties that change
 * reach it through `latest`, so that it is not begun anew for them.
 */
export function useEditorView<Props, Handle>(
  documentId: string,
  props: Props,
  handle: RefObject<Handle | null>,
  stateFor: (latest: { readonly current: Props }) => EditorState,
  handleOf: (editor: EditorView) => Handle,
) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const latest = useRef(props);
  latest.current = props;
  useLayoutEffect(() => {
    if (!place.current) return;
    const editor = new EditorView({ parent: place.current, state: stateFor(latest) });
    view.current = editor;
    handle.current = handleOf(editor);
    return () => editor.destroy();
  }, [documentId]);
  return { place, view };
}
