// Walks over the tree of divisions (行政区划), as pieces of a pattern: from a region to itself and all above it, or all below it.
// A walk along PART_OF meets each division once. Neo4j does not know that: where only the end of a walk counts it keeps account of
// what it has met, at ten times the reads. Asking about the walk's relationships spares that.

export const upwards = '-[walk:PART_OF*0..]->';
export const downwards = '<-[walk:PART_OF*0..]-';
/** A condition that always holds; belongs to each pattern with a walk. */
export const plainly = 'walk IS NOT NULL';
