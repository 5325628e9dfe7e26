// What a team writes without a library for graphs: type-graphql with resolvers, DataLoader against N+1, Apollo standalone. One
// statement a loader and level, each in executeRead.

import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import DataLoader from 'dataloader';
import neo4j from 'neo4j-driver';
import {
  Arg,
  buildSchemaSync,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { statements } from '../hand/statements.mjs';

const [uri] = process.argv.slice(2);
const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'unused'), { disableLosslessIntegers: true });
async function read(text, parameters) {
  const session = driver.session({ database: 'neo4j' });
  try {
    const { records } = await session.executeRead((transaction) => transaction.run(text, parameters));
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

/** One statement for many parents: rows of {of, value}. */
const listLoader = (text, parameters = {}) =>
  new DataLoader(async (keys) => {
    const found = new Map(keys.map((key) => [key, []]));
    for (const { of, value } of await read(text, { keys, ...parameters })) found.get(of).push(value);
    return keys.map((key) => found.get(key));
  });
const policyRow = `{id: p.id, title: p.title, announcedOn: toString(p.announcedOn)}`;
const ofPolicies = (type, label, row, order) => () =>
  listLoader(
    `UNWIND $keys AS key MATCH (:Policy {id: key})-[:${type}]->(n:${label}) WITH key, n ORDER BY ${order} RETURN key AS of, ${row} AS value`,
  );
const policiesOf = (label, type) => (first) =>
  listLoader(
    `UNWIND $keys AS key MATCH (n:${label} {id: key}) CALL (n) { MATCH (n)<-[:${type}]-(p:Policy) WITH p ORDER BY p.announcedOn DESC, p.id LIMIT $first RETURN p }
     RETURN key AS of, ${policyRow} AS value`,
    { first: neo4j.int(first) },
  );
const loaders = {
  issuedBy: ofPolicies('ISSUED_BY', 'IssuingBody', '{id: n.id, name: n.name}', 'n.name, n.id'),
  appliesTo: ofPolicies('APPLIES_TO', 'Region', '{id: n.id, code: n.code, name: n.name}', 'n.code'),
  themes: ofPolicies('ABOUT', 'Theme', '{id: n.id, name: n.name}', 'n.name, n.id'),
  policiesOfBody: policiesOf('IssuingBody', 'ISSUED_BY'),
  policiesOfRegion: policiesOf('Region', 'APPLIES_TO'),
};
/** The loaders of one request, made when first asked for. */
class Loaders {
  made = new Map();
  of(name, first) {
    const key = `${name} ${first}`;
    if (!this.made.has(key)) this.made.set(key, loaders[name](first));
    return this.made.get(key);
  }
}

const type = (name, fields) => {
  const Type = { [name]: class {} }[name];
  for (const [field, of] of Object.entries(fields)) Field(of)(Type.prototype, field);
  ObjectType(name)(Type);
  return Type;
};
const Theme = type('Theme', { id: () => ID, name: () => String });
const Body = type('IssuingBody', { id: () => ID, name: () => String });
const Region = type('Region', { id: () => ID, code: () => String, name: () => String });
const Policy = type('Policy', { id: () => ID, title: () => String, announcedOn: () => String });
const Place = type('Place', { name: () => String, code: () => String });
const Deal = type('Deal', { id: () => ID, kind: () => String, announcedOn: () => String });
const Partner = type('Partner', { region: () => Place, partnerships: () => [Deal] });
const Named = type('Named', { id: () => ID, name: () => String });
const Hit = type('Hit', { score: () => Float, entity: () => Named });
const Tally = type('Tally', { key: () => String, count: () => Int });

/** Methods of a resolver class: args by name and type, then the context (and the parent first, for a field). */
function resolver(of, fields) {
  const Class = class {};
  for (const [name, { gives, args = {}, nullable = false, run }] of Object.entries(fields)) {
    const names = Object.keys(args);
    Class.prototype[name] = of
      ? (parent, ...rest) => run(parent, rest[rest.length - 1], ...rest)
      : (...rest) => run(rest[rest.length - 1], ...rest);
    let place = 0;
    if (of) Root()(Class.prototype, name, place++);
    for (const arg of names) Arg(arg, args[arg])(Class.prototype, name, place++);
    Ctx()(Class.prototype, name, place);
    (of ? FieldResolver : Query)(gives, { nullable })(Class.prototype, name, {});
  }
  Resolver(...(of ? [() => of] : []))(Class);
  return Class;
}
const list = (name) => ({
  gives: loaders[name] && { issuedBy: () => [Body], appliesTo: () => [Region], themes: () => [Theme] }[name],
  run: (parent, context) => context.of(name).load(parent.id),
});
const page = (name) => ({
  gives: () => [Policy],
  args: { first: () => Int },
  run: (parent, context, first) => context.of(name, first).load(parent.id),
});
const asIs = (name, gives, argument, pick) => ({
  gives,
  args: { [argument]: () => String },
  run: async (_, value) => {
    const { text, parameters = (given) => given, answer } = statements[name];
    return pick(answer(await read(text, parameters({ [argument]: value }))));
  },
});
const resolvers = [
  resolver(Policy, { issuedBy: list('issuedBy'), appliesTo: list('appliesTo'), themes: list('themes') }),
  resolver(Body, { policies: page('policiesOfBody') }),
  resolver(Region, { policies: page('policiesOfRegion') }),
  resolver(null, {
    policy: {
      gives: () => Policy,
      nullable: true,
      args: { id: () => ID },
      run: async (_, id) =>
        (await read(`MATCH (p:Policy {id: $id}) RETURN ${policyRow} AS value`, { id }))[0]?.value ?? null,
    },
    policies: {
      gives: () => [Policy],
      args: { first: () => Int, theme: () => ID, from: () => String, to: () => String },
      run: async (_, first, theme, from, to) =>
        (
          await read(
            `MATCH (p:Policy) WHERE p.id IS NOT NULL AND date($from) <= p.announcedOn <= date($to) AND EXISTS { (p)-[:ABOUT]->(t:Theme) WHERE t.id = $theme }
           WITH p ORDER BY p.announcedOn DESC, p.id LIMIT $first RETURN ${policyRow} AS value`,
            { first: neo4j.int(first), theme, from, to },
          )
        ).map(({ value }) => value),
    },
    region: {
      gives: () => Region,
      nullable: true,
      args: { code: () => String },
      run: async (_, code) =>
        (
          await read(
            'MATCH (r:Region {code: $code}) RETURN {id: r.id, code: r.code, name: r.name} AS value',
            { code },
          )
        )[0]?.value ?? null,
    },
    partners: asIs(
      'partners',
      () => [Partner],
      'enterprise',
      ({ partners }) => partners,
    ),
    search: asIs(
      'search',
      () => [Hit],
      'query',
      ({ search }) => search.nodes,
    ),
    counts: asIs(
      'counts',
      () => [Tally],
      'theme',
      ({ counts }) => counts,
    ),
  }),
];
const schema = buildSchemaSync({ resolvers, validate: false });
const { url } = await startStandaloneServer(new ApolloServer({ schema }), {
  listen: { port: 0, host: '127.0.0.1' },
  context: async () => new Loaders(),
});
process.send({ port: Number(new URL(url).port), path: '/' });
process.on('disconnect', () => process.exit());
