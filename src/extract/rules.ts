// The rules in their order: later ones see what earlier ones found in the same excerpt.

import type { Rule } from './rule.js';
import { eventDeal } from './rules/event-deal.js';
import { eventGathering } from './rules/event-gathering.js';
import { eventLaunch } from './rules/event-launch.js';
import { eventRelease } from './rules/event-release.js';
import { eventSession } from './rules/event-session.js';
import { eventSummit } from './rules/event-summit.js';
import { partnershipAgreement } from './rules/partnership-agreement.js';
import { partnershipAnaphor } from './rules/partnership-anaphor.js';
import { partnershipDealing } from './rules/partnership-dealing.js';
import { partnershipInvestment } from './rules/partnership-investment.js';
import { partnershipJoining } from './rules/partnership-joining.js';
import { partnershipPassing } from './rules/partnership-passing.js';
import { partnershipPresence } from './rules/partnership-presence.js';
import { partnershipProvision } from './rules/partnership-provision.js';
import { partnershipRemaining } from './rules/partnership-remaining.js';
import { partnershipRole } from './rules/partnership-role.js';
import { personRule } from './rules/person.js';
import { policyDocument } from './rules/policy-document.js';
import { policyMeasure } from './rules/policy-measure.js';

export const rules: readonly Rule[] = [
  partnershipInvestment,
  partnershipAgreement,
  partnershipJoining,
  partnershipAnaphor,
  partnershipPresence,
  partnershipProvision,
  partnershipRole,
  partnershipDealing,
  partnershipPassing,
  partnershipRemaining,
  policyDocument,
  policyMeasure,
  personRule,
  eventGathering,
  eventDeal,
  eventLaunch,
  eventRelease,
  eventSummit,
  eventSession,
];
