// A match template of the model → Cypher: `this`, `node` and `edge` become the statement's variables, variables that the
// template makes for itself become fresh ones, and `$name` becomes a parameter. What stands in backticks stays as it is. No
// value ever enters the text.

export interface TemplateVariables {
  readonly this?: string;
  readonly node?: string;
  readonly edge?: string;
  readonly fromEdge?: string;
}

/** Variables that a template makes: `(party)`, `[deal:PARTNERS_WITH]`, `AS pairs`, `[pair IN pairs`; `(:Region)` makes none. */
const introduced = /(?:[([]|\bAS )([a-z]\w*)(?=[:)\]*\s]|$)/g;
const words = /\$(\w+)|(?<![.:\w$`])([a-z]\w*)(?!\w|\()/g;

/** What stands in the statement for `$name`; `suffix` ends the names of the template's own variables. */
export type ArgumentText = (name: string, suffix: string) => string;

export function renderTemplate(
  template: string,
  variables: TemplateVariables,
  parameter: ArgumentText,
  suffix: string,
): string {
  const own = new Set([...template.matchAll(introduced)].map((match) => match[1]!));
  // It becomes clauses that find them, so the template does not name the variable that it makes.
  if (template.includes('$filtered')) own.add('filtered');
  return template.replace(words, (text, argument: string | undefined, word: string) => {
    if (argument !== undefined) return parameter(argument, suffix);
    if (word === 'this' || word === 'node' || word === 'edge' || word === 'fromEdge')
      return variables[word] ?? text;
    return own.has(word) ? `${word}${suffix}` : text;
  });
}

/** Indents every line after the first, so that nested statements read as such. */
export const indented = (text: string): string => text.replaceAll('\n', '\n  ');
