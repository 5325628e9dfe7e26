// The typed errors: a caller's, a setting's or the database's fault. The codes are public and stable;
// a message says what is wrong, where, and what to do. A document's flaws are `Diagnostic` values instead.

export const errorCodes = [
  'BAD_USER_INPUT', // an argument, an option or a setting that cannot be used as it is
  'FORBIDDEN', // what only an editor may do
  'NOT_FOUND', // a name or an id that nothing in the graph has
  'AMBIGUOUS_NAME', // a name that several entities have; `details.candidates` lists them
  'REPORT_UNREADABLE', // a file that is no report: empty, wrong encoding, no section, no coverage period
  'LIMIT_EXCEEDED', // a query deeper, wider or dearer than the limits allow
  'SETTING_INVALID', // an environment variable with a value that is not allowed
  'GRAPH_UNAVAILABLE', // Neo4j cannot be reached, refuses the login, or is of another version
  'GRAPH_FAILED', // Neo4j refused or broke off a statement
  'SERVER_UNSTARTABLE', // the local Neo4j or the API cannot start (no Java, no Maven, a taken port)
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** The one error class of the product; told apart by `code`, never by message. */
export class ProductError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** JSON-serialisable facts for the caller, such as the argument's name or the candidates. */
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ProductError';
  }
}
