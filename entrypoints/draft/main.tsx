/** The page for drafts. */
import { render } from 'preact';
import { DraftApp } from './DraftApp';
import '../../components/looks/looks.css';
import '../../components/looks/choices.css';
import '../../components/looks/desk.css';
import '../../components/sidepanel/document-head.css';
import '../../components/sidepanel/finding-tools.css';
import '../../components/sidepanel/findings.css';
import '../../components/sidepanel/panel.css';
import '../../components/report/burden.css';
import '../../components/report/timeline.css';
import '../../components/draft/draft.css';
import '../../components/draft/review/review.css';

const root = document.getElementById('root');
if (root) render(<DraftApp />, root);
