// Where the server has the whole list of which the screen shows a part: an export and what it is asked.

export interface WholeExport {
  /** Before the dot and the format. */
  readonly path: string;
  readonly query: string;
}

/** `where`: GraphQL's conditions; `owner`: a parameter and the id that it takes. */
export function wholeExport(
  name: 'policies' | 'partnerships' | 'provinces-partnered-with',
  where: object,
  owner: Readonly<Record<string, string>> = {},
): WholeExport {
  const conditions = JSON.stringify(where);
  const query = new URLSearchParams({ ...owner, ...(conditions === '{}' ? {} : { where: conditions }) });
  return { path: `/export/${name}`, query: query.toString() };
}

/** The parameter of an export that takes an id, by the id's first word. */
export function ownerOf(id: string, byKind: Readonly<Record<string, string>>): Record<string, string> {
  const parameter = byKind[id.split(':')[0] ?? ''];
  return parameter ? { [parameter]: id } : {};
}
