// The explorer begins here: the app into the page, links that change the view without loading it.

import './styles/base.css';
import './styles/shell.css';
import './styles/parts.css';
import './styles/search.css';
import './styles/table.css';
import './styles/views.css';
import { render } from 'preact';
import { App } from './app.js';
import { followLinks } from './routing/address.js';

followLinks();
render(<App />, document.getElementById('app')!);
