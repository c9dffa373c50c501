/** The side panel's page: shows the active tab of its window; `?tab=ID` keeps it to one tab. */
import { render } from 'preact';
import { PanelApp } from './PanelApp';
import '../../components/looks/looks.css';
import '../../components/sidepanel/panel.css';
import '../../components/sidepanel/document-head.css';
import '../../components/sidepanel/finding-tools.css';
import '../../components/sidepanel/findings.css';
import '../../components/report/burden.css';
import '../../components/looks/choices.css';
import '../../components/report/timeline.css';

const pinnedTab = new URLSearchParams(location.search).get('tab');
const pinnedTabId = pinnedTab !== null && /^\d+$/.test(pinnedTab) ? Number(pinnedTab) : undefined;

const root = document.getElementById('root');
if (root) render(<PanelApp pinnedTabId={pinnedTabId} />, root);
