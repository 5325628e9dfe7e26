// GraphiQL at /graphql, for people with a browser: its examples as tabs, or the query of the address (`/graphql?query=…`).

import 'graphiql/style.css';
import './page.css';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { askGraphql } from './ask-graphql.js';
import { examples } from './examples.js';

const asked = new URLSearchParams(location.search);
const query = asked.get('query');
const tabs = query === null ? examples : [{ query, variables: asked.get('variables') ?? '' }];

createRoot(document.getElementById('graphiql')!).render(
  createElement(GraphiQL, {
    fetcher: askGraphql,
    defaultTabs: tabs,
    // What an address asks for is shown whatever the browser has kept.
    ...(query === null ? {} : { query, variables: asked.get('variables') ?? '' }),
    defaultEditorToolsVisibility: 'variables',
  }),
);
