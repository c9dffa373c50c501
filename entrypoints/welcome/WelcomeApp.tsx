/** Ties the welcome page to the analysis: what is typed is checked here, as any page would be. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import type { Report } from '../../utils/analysis/schema';
import { titleOf } from '../../utils/rules/registry';
import { judge } from '../shared/judge';
import { useSettings, warn } from '../shared/use-settings';

/** The example is an invented notice of this day, the day before a deadline. */
const ISSUED_ON = '2025-04-27';

export function WelcomeApp() {
  const inPage = useSettings();
  const [typed, setTyped] = useState<string>();
  const [checked, setChecked] = useState<{ readonly text: string; readonly report: Report }>();
  const text = typed ?? inPage?.words.welcome.example;
  const language = inPage?.language;
  useEffect(() => {
    if (text === undefined) return;
    let isLatest = true;
    void judge.analyse({ text, issuedOn: ISSUED_ON }).then(({ report }) => {
      if (isLatest) setChecked({ text, report });
    }, warn);
    return () => {
      isLatest = false;
    };
  }, [text, language]);
  if (!inPage || text === undefined) return null;

  const { words } = inPage;
  document.title = words.welcome.title;
  return (
    <WelcomePage
      words={words}
      text={text}
      report={checked?.text === text ? checked.report : undefined}
      titleOf={(category) => titleOf(category, inPage.language)}
      onText={setTyped}
      onOptions={() => void browser.runtime.openOptionsPage().catch(warn)}
    />
  );
}
