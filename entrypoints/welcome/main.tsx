/** The page that opens after installation. */
import { render } from 'preact';
import { WelcomeApp } from './WelcomeApp';
import '../../components/looks/looks.css';
import '../../components/welcome/welcome.css';

const root = document.getElementById('root');
if (root) render(<WelcomeApp />, root);
