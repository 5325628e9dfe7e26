// A property of merging: whatever reports were imported, corrected and imported again, in whatever order, each element holds
// what the last version of each report says, and shows what that gives.

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ClaimedNode, decodeClaim, encodeClaim } from '../../src/load/claim.js';
import { mergeClaims } from '../../src/load/merge-claims.js';
import { planChanges, type StoredNode } from '../../src/load/plan-changes.js';

interface Import {
  readonly report: string;
  readonly nodes: readonly ClaimedNode[];
}

const date = fc.constantFrom('2019-03-01', '2019-03-12', '2019-04-02');
const policy: fc.Arbitrary<ClaimedNode> = fc.record({
  id: fc.constantFrom('policy:1', 'policy:2', 'policy:3'),
  properties: fc
    .tuple(
      date,
      fc.constantFrom('DRAFT', 'TRIAL', 'ISSUED'),
      fc.constantFrom('甲', '乙'),
      fc.constantFrom(0.5, 1),
      fc.constantFrom('excerpt:1', 'excerpt:2'),
    )
    .map(([announcedOn, status, title, confidence, excerpt]) => ({
      announcedOn,
      date: announcedOn,
      status,
      title,
      confidence,
      excerptIds: [excerpt],
    })),
});
const imports: fc.Arbitrary<Import[]> = fc.array(
  fc.record({
    report: fc.constantFrom('report:a', 'report:b', 'report:c'),
    nodes: fc.array(policy, { maxLength: 4 }),
  }),
  { maxLength: 8 },
);

/** A graph of nodes alone: what they claim and what they show. */
function graphAfter(steps: readonly Import[]): Map<string, { claims: readonly string[]; shown: unknown }> {
  const graph = new Map<string, { claims: readonly string[]; shown: unknown }>();
  for (const { report, nodes } of steps) {
    const stored: StoredNode[] = [...graph].map(([id, { claims }]) => ({ id, claims }));
    const changes = planChanges(report, { nodes: stored, relationships: [] }, { nodes, relationships: [] });
    for (const { id, properties } of changes.nodes) {
      graph.set(id, { claims: properties.claims as string[], shown: properties });
    }
    for (const id of changes.deletedNodes) graph.delete(id);
  }
  return graph;
}

test('the graph depends on the last version of each report alone', () => {
  fc.assert(
    fc.property(imports, fc.infiniteStream(fc.nat()), (steps, numbers) => {
      const last = [...new Map(steps.map((step) => [step.report, step])).values()];
      const shuffled = last
        .map((step) => ({ step, place: numbers.next().value }))
        .sort((a, b) => a.place - b.place)
        .map(({ step }) => step);
      expect(new Map([...graphAfter(steps)].sort())).toEqual(new Map([...graphAfter(shuffled)].sort()));
    }),
  );
});

test('importing a report again changes nothing, and emptying it takes back all that it said', () => {
  fc.assert(
    fc.property(imports, fc.array(policy, { maxLength: 4 }), (steps, nodes) => {
      const before = graphAfter(steps.filter(({ report }) => report !== 'report:a'));
      const others = steps.filter(({ report }) => report !== 'report:a');
      const once = [...others, { report: 'report:a', nodes }];
      expect(graphAfter([...once, { report: 'report:a', nodes }])).toEqual(graphAfter(once));
      expect(graphAfter([...once, { report: 'report:a', nodes: [] }])).toEqual(before);
    }),
  );
});

test('what is shown does not depend on the order of the claims', () => {
  fc.assert(
    fc.property(fc.array(policy, { minLength: 1, maxLength: 6 }), (nodes) => {
      const claims = nodes.map(({ properties }, place) =>
        decodeClaim(encodeClaim(`report:${place % 3}`, properties)),
      );
      expect(mergeClaims('Policy', [...claims].reverse())).toEqual(mergeClaims('Policy', claims));
    }),
  );
});
