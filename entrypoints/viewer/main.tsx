/** The reader for files: opened empty, or for a file that another tab links or shows (`?tab=ID&document=ID&href=…`). */
import { render } from 'preact';
import { ViewerApp } from './ViewerApp';
import '../../components/looks/looks.css';
import '../../components/viewer/viewer.css';

const root = document.getElementById('root');
const parameters = new URLSearchParams(location.search);
const [tab, documentId, href] = ['tab', 'document', 'href'].map((name) => parameters.get(name));
const origin = tab && documentId ? { tabId: Number(tab), documentId, href: href ?? '' } : undefined;
if (root) render(<ViewerApp origin={origin} />, root);
