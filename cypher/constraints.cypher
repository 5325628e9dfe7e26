// Constraints and indexes. Parameters: none. Rows: none.
// Idempotent: each statement says IF NOT EXISTS, and names what it makes.

// Keys. An entity's id is unique among all entities, so that one seek finds it whatever its label.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT policy_id IF NOT EXISTS FOR (n:Policy) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT issuing_body_id IF NOT EXISTS FOR (n:IssuingBody) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT region_id IF NOT EXISTS FOR (n:Region) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT region_code IF NOT EXISTS FOR (n:Region) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT enterprise_id IF NOT EXISTS FOR (n:Enterprise) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT theme_id IF NOT EXISTS FOR (n:Theme) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT provenance_id IF NOT EXISTS FOR (n:Provenance) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT report_id IF NOT EXISTS FOR (n:Report) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT excerpt_id IF NOT EXISTS FOR (n:Excerpt) REQUIRE n.id IS UNIQUE;

// Orders that lists are paged in, each ended by the id that breaks ties.
CREATE INDEX policy_announced_on IF NOT EXISTS FOR (n:Policy) ON (n.announcedOn, n.id);
CREATE INDEX policy_title IF NOT EXISTS FOR (n:Policy) ON (n.title, n.id);
CREATE INDEX event_starts_on IF NOT EXISTS FOR (n:Event) ON (n.startsOn, n.id);
CREATE INDEX region_level IF NOT EXISTS FOR (n:Region) ON (n.level, n.code);
CREATE INDEX issuing_body_name IF NOT EXISTS FOR (n:IssuingBody) ON (n.name, n.id);
CREATE INDEX enterprise_name IF NOT EXISTS FOR (n:Enterprise) ON (n.name, n.id);
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name, n.id);
CREATE INDEX report_month IF NOT EXISTS FOR (n:Report) ON (n.month, n.id);

// Deals: all pairs of one, deals by day, and the order that lists of them are paged in.
CREATE INDEX partnership_id IF NOT EXISTS FOR ()-[r:PARTNERS_WITH]-() ON (r.partnershipId);
CREATE INDEX partnership_ordered_on IF NOT EXISTS FOR ()-[r:PARTNERS_WITH]-() ON (r.orderedOn, r.partnershipId);
CREATE INDEX partnership_announced_on IF NOT EXISTS FOR ()-[r:PARTNERS_WITH]-() ON (r.announcedOn, r.partnershipId);

// Stored counts of policies: one a way of counting, theme (or all) and group; all groups of a theme are found together.
CREATE CONSTRAINT policy_tally IF NOT EXISTS FOR (n:PolicyTally) REQUIRE (n.by, n.theme, n.key) IS UNIQUE;

// Look-up by a whole name: `lookup` holds each name's key (NFKC, lower case, no spaces), one term each.
CREATE FULLTEXT INDEX entityLookup IF NOT EXISTS FOR (n:Entity) ON EACH [n.lookup]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword' } };

// The same by pinyin: `pinyin` holds each name's whole pinyin and its initials, one term each.
CREATE FULLTEXT INDEX entityPinyin IF NOT EXISTS FOR (n:Entity) ON EACH [n.pinyin]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword' } };

// Search by words: Chinese is cut into pairs of characters (cjk).
CREATE FULLTEXT INDEX entitySearch IF NOT EXISTS FOR (n:Entity|Excerpt)
ON EACH [n.name, n.title, n.shortName, n.aliases, n.englishName, n.text]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
