// The way from a report to the policies of the days that it covers.

import { words } from '../language/language.js';
import { addressOf } from '../routing/address.js';

export function PoliciesOfReport({ coverageFrom, coverageTo }: { coverageFrom: string; coverageTo: string }) {
  const days = { 'policies.from': coverageFrom, 'policies.to': coverageTo };
  return <a href={addressOf('/explore/policies', days)}>{words().entity.reportPolicies}</a>;
}
