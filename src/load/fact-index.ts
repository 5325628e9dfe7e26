// The facts of one report, with the ids that its references stand for. A reference to nothing is the caller's fault: the
// document is not what `resolve` gives, and nothing of it is loaded.

import { ProductError } from '../model/errors.js';
import type { EntityFact, Facts } from '../model/facts.js';
import { regionId } from '../model/identity.js';
import { bodyId, enterpriseId, excerptId, personId, reportId, themeId } from './entity-ids.js';

export interface IndexedEntity {
  readonly id: string;
  readonly fact: EntityFact;
}

export interface FactIndex {
  readonly reportId: string;
  /** Year of the report's month, for facts without a date. */
  readonly year: string;
  /** Throws BAD_USER_INPUT for a key or ref that the document does not have; so do the others. */
  excerptId(key: string): string;
  entity(ref: string): IndexedEntity;
  /** Date of an excerpt, null where it has none. */
  excerptDate(key: string): string | null;
}

export function indexFacts(facts: Facts): FactIndex {
  const report = reportId(facts.report.publisher, facts.report.month);
  const excerpts = new Map(facts.excerpts.map((excerpt) => [excerpt.key, excerpt]));
  const entities = new Map(facts.entities.map((fact) => [fact.ref, fact]));
  const excerptOf = (key: string) => excerpts.get(key) ?? unknown('excerpt', key);
  const idOfExcerpt = (key: string) => excerptId(report, excerptOf(key).key);
  const nameOf = (ref: string) => (entities.get(ref) ?? unknown('entity', ref)).name;

  /** A person is told from namesakes by the first affiliation that the report gives. */
  function placeOf(person: EntityFact): string {
    const told = facts.people.filter((fact) => fact.ref === person.ref);
    const affiliated = told.find((fact) => fact.affiliationRef !== null);
    if (affiliated?.affiliationRef) return nameOf(affiliated.affiliationRef);
    const named = told.find((fact) => fact.affiliation !== null)?.affiliation;
    const excerpt =
      told[0]?.excerpt ??
      person.mentions[0]?.excerpt ??
      person.inferredFrom[0]?.excerpt ??
      firstUse(person.ref);
    return named ?? idOfExcerpt(excerpt);
  }

  function firstUse(ref: string): string {
    const event = facts.events.find((fact) => fact.participantRefs.includes(ref));
    return event?.excerpt ?? unknown('excerpt of person', ref);
  }

  function idOf(fact: EntityFact): string {
    switch (fact.type) {
      case 'REGION':
        return regionId(fact.code ?? unknown('code of region', fact.name));
      case 'ISSUING_BODY':
        return bodyId(fact.name);
      case 'ENTERPRISE':
        return enterpriseId(fact.name);
      case 'THEME':
        return themeId(fact.name);
      case 'PERSON':
        return personId(fact.name, placeOf(fact));
    }
  }

  const ids = new Map(facts.entities.map((fact) => [fact.ref, { id: idOf(fact), fact }]));
  return {
    reportId: report,
    year: facts.report.month.slice(0, 4),
    excerptId: idOfExcerpt,
    entity: (ref) => ids.get(ref) ?? unknown('entity', ref),
    excerptDate: (key) => excerptOf(key).date,
  };
}

function unknown(what: string, name: string): never {
  throw new ProductError('BAD_USER_INPUT', `The facts use the ${what} “${name}”, but do not give it.`, {
    [what]: name,
  });
}
