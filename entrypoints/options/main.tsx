/** The options page. */
import { render } from 'preact';
import { OptionsApp } from './OptionsApp';
import '../../components/looks/looks.css';
import '../../components/looks/choices.css';
import '../../components/options/options.css';

const root = document.getElementById('root');
if (root) render(<OptionsApp />, root);
