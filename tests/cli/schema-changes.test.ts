import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { compareSchemas, unexplained, withChanges } from '../../src/cli/schema-changes.js';

const released = buildSchema(`
  type Query { policies(first: Int = 20): [Policy!]! report: String }
  type Policy { title: String! status: Status! }
  enum Status { ISSUED DRAFT }`);
const today = buildSchema(`
  type Query { policies(first: Int = 20, after: String): [Policy!]! }
  "A policy."
  type Policy { title: String! @deprecated(reason: "Ask name.") status: Status! instrument: String name: String! }
  enum Status { ISSUED DRAFT TRIAL }`);
const removed = "Field 'report' was removed from object type 'Query'";

test('what differs, each with how much it can hurt; descriptions are no difference', async () => {
  expect(await compareSchemas(released, today)).toEqual([
    { level: 'NON_BREAKING', message: "Field 'instrument' was added to object type 'Policy'" },
    { level: 'NON_BREAKING', message: "Field 'name' was added to object type 'Policy'" },
    { level: 'NON_BREAKING', message: "Field 'Policy.title' is deprecated" },
    { level: 'DANGEROUS', message: "Argument 'after: String' added to field 'Query.policies'" },
    { level: 'BREAKING', message: removed },
    { level: 'DANGEROUS', message: "Enum value 'TRIAL' was added to enum 'Status'" },
  ]);
});

describe('the changelog', () => {
  const before = '# Changes\n\n## Unreleased\n\n- a change that was taken back\n\n## 0.1.0\n\n- old\n';
  const explained = before.replace('- a change that was taken back', `- ${removed}: ask reports instead.`);

  test('gets the lines of what breaks nobody; of what breaks, only what a person has written', async () => {
    const changes = await compareSchemas(released, today);
    const others = `### Look twice

- Argument 'after: String' added to field 'Query.policies'
- Enum value 'TRIAL' was added to enum 'Status'

### New

- Field 'instrument' was added to object type 'Policy'
- Field 'name' was added to object type 'Policy'
- Field 'Policy.title' is deprecated

## 0.1.0

- old
`;
    expect(withChanges(before, changes)).toBe(`# Changes\n\n## Unreleased\n\n${others}`);
    expect(withChanges(explained, changes)).toBe(
      `# Changes\n\n## Unreleased\n\n### Breaking\n\n- ${removed}: ask reports instead.\n\n${others}`,
    );
  });

  test('is not whole until a person has said what a client is to do about what breaks', async () => {
    const changes = await compareSchemas(released, today);
    expect(unexplained(before, changes)).toEqual([removed]);
    expect(unexplained(before.replace('- a', `- ${removed}\n- a`), changes)).toEqual([removed]);
    expect(unexplained(explained, changes)).toEqual([]);
  });

  test('says so where nothing has changed', async () => {
    expect(withChanges(before, await compareSchemas(today, today))).toBe(
      '# Changes\n\n## Unreleased\n\nNothing.\n\n## 0.1.0\n\n- old\n',
    );
  });
});
