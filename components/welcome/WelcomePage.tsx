/** The first page after installation: what it does, tried at once; how to start; what is kept. */
import type { Category, Report } from '../../utils/analysis/schema';
import type { Words } from '../../utils/words/words';
import { markedLines } from '../print/marked-text';
import { SeverityShape } from '../sidepanel/SeverityShape';

interface WelcomePageProps {
  readonly words: Words;
  readonly text: string;
  /** The report on the text; undefined until there is one. */
  readonly report: Report | undefined;
  readonly titleOf: (category: Category) => string;
  readonly onText: (text: string) => void;
  readonly onOptions: () => void;
}

export function WelcomePage({ words, text, report, titleOf, onText, onOptions }: WelcomePageProps) {
  const { welcome } = words;
  return (
    <div class="welcome">
      <header class="masthead">
        <h1>{welcome.title}</h1>
      </header>
      <main>
        <p class="lead">{welcome.lead}</p>
        <section>
          <h2>{welcome.tryTitle}</h2>
          <label>
            {welcome.tryLabel}
            <textarea rows={6} lang="zh-CN" value={text} onInput={(event) => onText(event.currentTarget.value)} />
          </label>
          <p class="aside">{welcome.issuedOn}</p>
          <div aria-live="polite">
            {report && <Result words={words} text={text} report={report} titleOf={titleOf} />}
          </div>
        </section>
        <section>
          <h2>{welcome.startTitle}</h2>
          <List items={welcome.start} />
        </section>
        <section>
          <h2>{welcome.keysTitle}</h2>
          <dl class="keys">
            {welcome.keys.map(([keys, what]) => (
              <div key={keys}>
                <dt>
                  <kbd>{keys}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2>{welcome.privacyTitle}</h2>
          <List items={welcome.privacy} />
        </section>
        <p>
          <button type="button" class="plain-button" onClick={onOptions}>
            {welcome.options}
          </button>
        </p>
        <footer class="aside">{welcome.limits}</footer>
      </main>
    </div>
  );
}

function List({ items }: { readonly items: readonly string[] }) {
  return (
    <ul class="points">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function Result({
  words,
  text,
  report,
  titleOf,
}: Required<Pick<WelcomePageProps, 'words' | 'text' | 'titleOf'>> & { readonly report: Report }) {
  const { findings } = report;
  if (findings.length === 0) return <p>{words.welcome.none}</p>;
  return (
    <>
      <div class="example-text" lang="zh-CN">
        {markedLines(text, findings).map((stretches, line) => (
          <p key={line}>
            {stretches.map((stretch, i) =>
              stretch.severity === undefined ? (
                stretch.text
              ) : (
                <mark key={i} class={stretch.severity}>
                  {stretch.text}
                </mark>
              ),
            )}
          </p>
        ))}
      </div>
      <ul class="example-findings">
        {findings.map((finding) => (
          <li key={finding.id}>
            <b>
              <SeverityShape severity={finding.severity} /> {titleOf(finding.category)}
            </b>{' '}
            {finding.message}
          </li>
        ))}
      </ul>
    </>
  );
}
