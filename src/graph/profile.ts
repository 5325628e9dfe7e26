// What Neo4j did for a statement, out of the driver's summary: the plan tree with its work, and the times.

import type { ProfiledPlan, ResultSummary } from 'neo4j-driver';

/** One operator of a plan and those that feed it. */
export interface PlanStep {
  readonly operator: string;
  /** What it does, in Neo4j's words; may name parameters, never their values. */
  readonly details: string;
  readonly rows: number;
  readonly dbHits: number;
  readonly children: readonly PlanStep[];
}

export interface Profile {
  readonly plan: PlanStep | null;
  /** Reads of the store by all operators together. */
  readonly dbHits: number;
  /** Until the first row was there, and until the last had been sent, in milliseconds, as Neo4j tells. */
  readonly availableMs: number;
  readonly consumedMs: number;
}

export function profileOf(summary: ResultSummary): Profile {
  const plan = summary.profile ? stepOf(summary.profile) : null;
  return {
    plan,
    dbHits: plan ? totalHits(plan) : 0,
    availableMs: Number(summary.resultAvailableAfter),
    consumedMs: Number(summary.resultConsumedAfter),
  };
}

function stepOf(plan: ProfiledPlan): PlanStep {
  return {
    // "NodeIndexSeek@neo4j": the database behind the @ says nothing here.
    operator: plan.operatorType.split('@', 1)[0] ?? '',
    details: String(plan.arguments.Details ?? ''),
    rows: Number(plan.rows),
    dbHits: Number(plan.dbHits),
    children: plan.children.map(stepOf),
  };
}

const totalHits = (step: PlanStep): number =>
  step.children.reduce((sum, child) => sum + totalHits(child), step.dbHits);
