/** A file's text, a paragraph for each of its lines. */
import { useEffect, useRef } from 'preact/hooks';

interface TextPagesProps {
  readonly text: string;
  /** Called once the paragraphs are there, one element for each line. */
  readonly onRendered: (elements: readonly Element[]) => void;
}

export function TextPages({ text, onRendered }: TextPagesProps) {
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    if (article.current) onRendered([...article.current.children]);
  }, [text]);
  return (
    <article class="text-pages" ref={article}>
      {text.split('\n').map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </article>
  );
}
