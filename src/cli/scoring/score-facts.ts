// Facts and a gold file in, their score out: every kind of fact that the guideline settles, matched excerpt by excerpt.

import type { Facts, PersonFact } from '../../model/facts.js';
import { alternativesOf, type GoldFacts, type GoldPerson } from './gold-facts.js';
import { matchExcerpts } from './match-excerpts.js';
import { scoreEvents } from './score-events.js';
import { scoreExcerpts } from './score-excerpts.js';
import { scorePartnerships } from './score-partnerships.js';
import { scorePolicies } from './score-policies.js';
import { type Score, Tally } from './tally.js';

/** Of the facts only what a gold file has is compared. */
export type ScoredFacts = Pick<Facts, 'excerpts' | 'policies' | 'partnerships' | 'events' | 'people'>;

export function scoreFacts(facts: ScoredFacts, gold: GoldFacts): Score {
  const tally = new Tally();
  const goldKey = matchExcerpts(facts.excerpts, gold.excerpts);
  scoreExcerpts(tally, facts.excerpts, gold.excerpts, goldKey);
  scorePolicies(tally, facts.policies, gold.policies, goldKey);
  scorePartnerships(tally, facts.partnerships, gold.partnerships);
  scoreEvents(tally, facts.events, gold.events, goldKey);
  scorePeople(tally, facts.people, gold.people);
  return tally.score();
}

type PersonId = Pick<PersonFact, 'name' | 'title' | 'affiliation'>;
const personId = (one: PersonId) => `${one.name} ${one.affiliation ?? ''} ${one.title ?? ''}`;

function scorePeople(tally: Tally, given: readonly PersonFact[], gold: readonly GoldPerson[]): void {
  const readings = new Map(
    gold.flatMap((one) =>
      [one.affiliation, ...alternativesOf(one.affiliationAlternatives)].flatMap((affiliation) =>
        [one.title, ...alternativesOf(one.titleAlternatives)].map(
          (title) => [personId({ ...one, affiliation, title }), personId(one)] as const,
        ),
      ),
    ),
  );
  const wanted = new Map(gold.map((one) => [personId(one), { optional: one.optional === true }]));
  tally.count('person', wanted, given.map(personId), (fact) => readings.get(fact) ?? fact);
}
