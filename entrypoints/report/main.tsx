/** The annotated report of one tab's document (`?tab=ID`), to be printed or saved. */
import { render } from 'preact';
import { ReportApp } from './ReportApp';
import '../../components/looks/looks.css';
import '../../components/print/annotated-report.css';

const root = document.getElementById('root');
const tabId = Number(new URLSearchParams(location.search).get('tab'));
if (root) render(<ReportApp tabId={tabId} />, root);
