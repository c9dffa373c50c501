/** The page for rule packs. */
import { render } from 'preact';
import { PacksApp } from './PacksApp';
import '../../components/looks/looks.css';
import '../../components/looks/choices.css';
import '../../components/packs/packs.css';

const root = document.getElementById('root');
if (root) render(<PacksApp />, root);
