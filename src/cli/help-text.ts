// What `--help` prints. A test holds the commands to main.ts and package.json.

export const helpText = `Usage: npm run COMMAND [-- ARGUMENTS]

  npm start                 Neo4j, the seed reports and GraphQL on this machine, until Ctrl-C
  npm run import -- [--again | --bulk] FILE…
                            load reports into the graph: files, folders, patterns;
                            --again reads those that are in once more;
                            --bulk fills an empty graph with thousands of them
  npm run review -- [--all] [--json]
                            what a curator should look at first
  npm run diff -- MONTH MONTH [--publisher NAME] [--json]
                            what changed from one report to another
  npm run --silent export -- NAME [ID] [--format csv|json|jsonld|graphml]
                            [--PARAMETER VALUE]… > FILE
                            a list or an answer with its evidence, as
                            GET /export/NAME.FORMAT gives it
  npm run --silent extract -- FILE
                            print a report's facts as JSON; needs no database
  npm run evaluate -- [FILE GOLD] [--errors] [--write]
                            score a report's facts, or those of all reports
                            that there is gold for, against gold facts
  npm run --silent mcp      tools for language models (MCP) on standard input
                            and output; a client such as Claude Desktop starts it
  npm run neo4j:login       how to log in to the local Neo4j
  npm run --silent print-schema -- [--write]
                            print the GraphQL schema; --write renews
                            schema.graphql and what docs/ say of it
  npm test                  type check, lint and all tests

Settings are environment variables; README.md lists them.

Exit codes
  0    done; for start: stopped by Ctrl-C or SIGTERM
  1    it could not be done: a setting, the database, a port, or Neo4j ended by itself
  2    the command was called wrongly
  3    a file that is no report
  130  broken off by Ctrl-C or SIGTERM before it was done`;
