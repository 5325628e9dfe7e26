// The six questions. Each says how our API is asked, how @neo4j/graphql and the DataLoader server are asked the same, and twelve
// sets of variables for it. `hand/` has the hand-written Cypher. All answers are brought to one form (`answers.mjs`) and compared.

import { gazetteer, ids, zoneCode } from './graph/graph-rows.mjs';
import { words } from './graph/words.mjs';

const spread = (index, count) => Math.floor(((index * 2 + 1) * count) / 24);
const twelve = (make) => Array.from({ length: 12 }, (_, index) => make(index));
const theme = (index) => ids.theme(gazetteer.themes[index % gazetteer.themes.length].name);

export const questions = [
  {
    name: 'policy',
    title: 'policy by id with issuers, regions, themes',
    variables: ({ policies }) => twelve((index) => ({ id: ids.policy(spread(index, policies)) })),
    ours: `query ($id: ID!) { policy(id: $id) { id title announcedOn issuedBy { name } appliesTo { name code } themes { name } } }`,
    peer: `query ($id: ID!) { policy: policies(where: { id: { eq: $id } }) { id title announcedOn
      issuedBy(sort: [{ name: ASC }]) { name } appliesTo(sort: [{ code: ASC }]) { name code } themes(sort: [{ name: ASC }]) { name } } }`,
    loader: `query ($id: ID!) { policy(id: $id) { id title announcedOn issuedBy { name } appliesTo { name code } themes { name } } }`,
  },
  {
    name: 'page',
    title: '50 policies by theme and date, newest first, with issuers and regions',
    variables: () =>
      twelve((index) => ({
        theme: theme(index),
        from: `201${index % 9}-03-01`,
        to: `201${(index % 9) + 1}-02-28`,
      })),
    ours: `query ($theme: String!, $from: Date!, $to: Date!) { policies(first: 50, where: { theme: [$theme], announcedOn: { gte: $from, lte: $to } }) {
      nodes { id title announcedOn issuedBy { name } appliesTo { name } } } }`,
    peer: `query ($theme: ID!, $from: Date!, $to: Date!) { policies(limit: 50, sort: [{ announcedOn: DESC }, { id: ASC }],
      where: { announcedOn: { gte: $from, lte: $to }, themes: { some: { id: { eq: $theme } } } }) {
      id title announcedOn issuedBy(sort: [{ name: ASC }]) { name } appliesTo(sort: [{ code: ASC }]) { name } } }`,
    loader: `query ($theme: ID!, $from: String!, $to: String!) { policies(first: 50, theme: $theme, from: $from, to: $to) {
      id title announcedOn issuedBy { name } appliesTo { name } } }`,
  },
  {
    name: 'nested',
    title: 'region → 20 policies → issuers → 5 policies each → themes',
    variables: ({ zones }) => twelve((index) => ({ region: zoneCode(spread(index, zones)) })),
    ours: `query ($region: String!) { region(name: $region) { name policies(first: 20, includeSubregions: false) { nodes { title
      issuedBy { name policies(first: 5) { nodes { title themes { name } } } } } } } }`,
    peer: `query ($region: String!) { region: regions(where: { code: { eq: $region } }) { name
      policies(limit: 20, sort: [{ announcedOn: DESC }, { id: ASC }]) { title issuedBy(sort: [{ name: ASC }]) { name
      policies(limit: 5, sort: [{ announcedOn: DESC }, { id: ASC }]) { title themes(sort: [{ name: ASC }]) { name } } } } } }`,
    loader: `query ($region: String!) { region(code: $region) { name policies(first: 20) { title
      issuedBy { name policies(first: 5) { title themes { name } } } } } }`,
  },
  {
    name: 'partners',
    title: 'provinces partnered with an enterprise, its subsidiaries and all below a province counted',
    variables: ({ enterprises }) =>
      twelve((index) => ({ enterprise: ids.enterprise(Math.floor(spread(index, enterprises) / 10) * 10) })),
    ours: `query ($enterprise: String!) { partners: provincesPartneredWith(enterprise: $enterprise) { region { name code } partnerships { id kind announcedOn } } }`,
    peer: `query ($enterprise: String!) { partners(enterprise: $enterprise) { region { name code } partnerships { id kind announcedOn } } }`,
    loader: `query ($enterprise: String!) { partners(enterprise: $enterprise) { region { name code } partnerships { id kind announcedOn } } }`,
  },
  {
    name: 'search',
    title: 'full text, top 20',
    variables: () =>
      twelve((index) => ({
        query: `${gazetteer.regions[index * 97 + 40].shortName} ${words.fields[index]}`,
      })),
    ours: `query ($query: String!) { search(query: $query, first: 20) { nodes { score entity { id name } } } }`,
    peer: `query ($query: String!) { search(query: $query) { score entity { id name } } }`,
    loader: `query ($query: String!) { search(query: $query) { score entity { id name } } }`,
  },
  {
    name: 'counts',
    title: 'policies counted by province for a theme',
    variables: () => twelve((index) => ({ theme: theme(index) })),
    ours: `query ($theme: String!) { counts: policyCounts(by: PROVINCE, where: { theme: [$theme] }) { key count } }`,
    peer: `query ($theme: String!) { counts(theme: $theme) { key count } }`,
    loader: `query ($theme: String!) { counts(theme: $theme) { key count } }`,
  },
];
