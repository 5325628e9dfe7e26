// A mutation → its answer: fields one after the other, as GraphQL says. What an import has changed is told by the loader; the report
// that it gave is then read like any other, by one compiled statement.

import { type FieldNode, GraphQLError, type GraphQLSchema, getArgumentValues, Kind } from 'graphql';
import { compileObject } from '../compile/compile-object.js';
import { collectFields, type SelectionContext, selectionsOf } from '../compile/selection.js';
import type { Graph } from '../graph/graph.js';
import { ProductError } from '../model/errors.js';
import type { ExecutionRequest } from './executor.js';
import { toGraphQLError } from './graphql-error.js';
import type { ImportEvents } from './import-events.js';
import { type Imported, type ImportReport, importAndTell } from './import-report.js';

export interface MutationOptions {
  readonly graph: Pick<Graph, 'read'>;
  readonly importReport: ImportReport | undefined;
  readonly events: ImportEvents;
}

export async function executeMutation(
  schema: GraphQLSchema,
  { document, operation, isEditor }: ExecutionRequest,
  variables: Readonly<Record<string, unknown>>,
  options: MutationOptions,
) {
  const fragments = new Map(
    document.definitions.flatMap((part) =>
      part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part]] : [],
    ),
  );
  const context: SelectionContext = { schema, fragments, variables };
  const data: Record<string, unknown> = {};
  for (const [key, nodes] of collectFields(context, schema.getMutationType()!, [operation.selectionSet])) {
    try {
      data[key] =
        nodes[0]!.name.value === '__typename'
          ? 'Mutation'
          : await importOne(context, nodes, isEditor, options);
    } catch (error) {
      return { data: null, errors: [toGraphQLError(error, key)] };
    }
  }
  return { data };
}

async function importOne(
  context: SelectionContext,
  nodes: readonly FieldNode[],
  isEditor: boolean,
  { graph, importReport, events }: MutationOptions,
): Promise<Record<string, unknown>> {
  if (!isEditor || !importReport) {
    throw new ProductError(
      'FORBIDDEN',
      'importReport needs the editor role: send `Authorization: Bearer …` with the token in EDITOR_TOKEN; where none is set, nobody has it',
    );
  }
  const field = context.schema.getMutationType()!.getFields().importReport!;
  const { markdown, name } = getArgumentValues(field, nodes[0]!, { ...context.variables });
  const imported = await importAndTell(importReport, events, String(name), String(markdown));
  return shapeResult(context, nodes, imported, graph);
}

async function shapeResult(
  context: SelectionContext,
  nodes: readonly FieldNode[],
  imported: Imported,
  graph: Pick<Graph, 'read'>,
): Promise<Record<string, unknown>> {
  const { schema } = context;
  const type = (name: string) => schema.getType(name) as never;
  const shaped: Record<string, unknown> = {};
  for (const [key, asked] of collectFields(context, type('ImportResult'), selectionsOf(nodes))) {
    const name = asked[0]!.name.value;
    if (name === '__typename') shaped[key] = 'ImportResult';
    else if (name === 'report') {
      const statement = compileObject(context, 'Report', selectionsOf(asked));
      const rows = await graph.read(
        statement.text,
        statement.parametersFor(imported.reportId, context.variables),
      );
      if (rows.length === 0) throw new GraphQLError('the report has been removed meanwhile');
      shaped[key] = statement.answer(rows);
    } else if (name === 'warnings') {
      const fields = [...collectFields(context, type('ImportWarning'), selectionsOf(asked))];
      shaped[key] = imported.warnings.map((warning) =>
        Object.fromEntries(
          fields.map(([part, [node]]) => {
            const property = node!.name.value;
            return [
              part,
              property === '__typename' ? 'ImportWarning' : warning[property as keyof typeof warning],
            ];
          }),
        ),
      );
    } else shaped[key] = imported[name as 'created' | 'updated' | 'unchanged'];
  }
  return shaped;
}
