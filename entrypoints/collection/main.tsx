/** The page of the researcher's collections. */
import { render } from 'preact';
import { CollectionApp } from './CollectionApp';
import '../../components/looks/looks.css';
import '../../components/looks/choices.css';
import '../../components/looks/desk.css';
import '../../components/collection/collection.css';
import '../../components/collection/sample-table.css';
import '../../components/collection/desks.css';
import '../../components/collection/charts/charts.css';

const root = document.getElementById('root');
if (root) render(<CollectionApp />, root);
