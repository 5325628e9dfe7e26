// All tools, in the order in which a model is told of them.

import type { Tool } from './tool.js';
import { countPolicies } from './tools/count-policies.js';
import { entityFacts } from './tools/entity-facts.js';
import { findEntity } from './tools/find-entity.js';
import { findPaths } from './tools/find-paths.js';
import { listChanges } from './tools/list-changes.js';
import { listPartnerships } from './tools/list-partnerships.js';
import { listPolicies } from './tools/list-policies.js';
import { listReports } from './tools/list-reports.js';
import { partnerRegions } from './tools/partner-regions.js';
import { readEvidence } from './tools/read-evidence.js';

export const tools: readonly Tool[] = [
  findEntity,
  entityFacts,
  partnerRegions,
  listPartnerships,
  listPolicies,
  countPolicies,
  findPaths,
  listChanges,
  readEvidence,
  listReports,
];
