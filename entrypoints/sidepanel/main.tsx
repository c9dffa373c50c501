/** The side panel's page: shows the active tab of its window; `?tab=ID` keeps it to one tab. */
import { render } from 'preact';
import { languageOf, wordsFor } from '../../utils/words/words';
import { PanelApp } from './PanelApp';
import '../../components/sidepanel/panel.css';
import '../../components/sidepanel/document-head.css';
import '../../components/sidepanel/findings.css';
import '../../components/report/burden.css';
import '../../components/report/timeline.css';

const language = languageOf(navigator.language);
const words = wordsFor(language);
document.documentElement.lang = words.htmlLanguage;
document.title = words.productName;

const pinnedTab = new URLSearchParams(location.search).get('tab');
const pinnedTabId = pinnedTab !== null && /^\d+$/.test(pinnedTab) ? Number(pinnedTab) : undefined;

const root = document.getElementById('root');
if (root) render(<PanelApp words={words} language={language} pinnedTabId={pinnedTabId} />, root);
