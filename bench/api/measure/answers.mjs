// Answers of different servers in one form: lists without the `nodes` of a page, one entity where a peer gives a list of one.

const flat = (value) => {
  if (Array.isArray(value)) return value.map(flat);
  if (value === null || typeof value !== 'object') return value;
  const keys = Object.keys(value);
  if (keys.length === 1 && keys[0] === 'nodes') return flat(value.nodes);
  return Object.fromEntries(keys.sort().map((key) => [key, flat(value[key])]));
};

const single = new Set(['policy', 'region']);

/** A text that is equal for equal answers. Throws where the server answered with errors. */
export function answerText({ status, body }) {
  if (status !== 200 || body.errors)
    throw new Error(`status ${status}: ${JSON.stringify(body.errors ?? body)}`);
  const [key] = Object.keys(body.data);
  const value = flat(body.data[key]);
  return JSON.stringify(single.has(key) && Array.isArray(value) ? (value[0] ?? null) : value);
}
