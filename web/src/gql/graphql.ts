/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The level of an organ. Example: `CENTRAL` */
export type BodyLevel =
  /** 中央 */
  | 'CENTRAL'
  /** 县级 */
  | 'COUNTY'
  /** 地级 */
  | 'PREFECTURE'
  /** 省级 */
  | 'PROVINCE';

/** What kind of body it is. Example: `DEPARTMENT` */
export type BodyType =
  /** 学会, 协会, 联盟 */
  | 'ASSOCIATION'
  /** 法院 */
  | 'COURT'
  /** 部门 */
  | 'DEPARTMENT'
  /** 政府 */
  | 'GOVERNMENT'
  /** 医院 */
  | 'HOSPITAL'
  /** 科研院所 */
  | 'INSTITUTE'
  /** 其他 */
  | 'OTHER'
  /** 党的机关 */
  | 'PARTY'
  /** 人民团体 */
  | 'PEOPLES_ORGANISATION'
  /** 学校 */
  | 'SCHOOL';

/** What two reports say differently of one thing. Example: `STATUS` */
export type ChangeAspect =
  /** The sum of a deal, in CNY. */
  | 'AMOUNT'
  /** An event's last day. */
  | 'ENDS_ON'
  /** Names of a body or an enterprise, beside its own. */
  | 'NAMES'
  /** The stake of a deal, in per cent. */
  | 'STAKE'
  /** The day of an event, or its first. */
  | 'STARTS_ON'
  /** How far a policy has come, as each report tells it last (征求意见稿 → 试行). */
  | 'STATUS'
  /** A policy's title. */
  | 'TITLE';

/** How two reports differ on something. Example: `CHANGED` */
export type ChangeKind =
  /** Both speak of it, and differ: a draft was issued, a summit was put off. */
  | 'CHANGED'
  /** Both speak of it, and agree. */
  | 'CONTINUED'
  /** Only the later report speaks of it. */
  | 'NEW';

/** A condition on a date; all that are given must hold. Example: `{ gte: "2019-02-16", lte: "2019-03-15" }` */
export type DateWhere = {
  /** On this day. Example: `"2019-03-01"` */
  readonly eq?: string | null | undefined;
  /** On this day or later. Example: `"2019-03-01"` */
  readonly gte?: string | null | undefined;
  /** On this day or earlier. Example: `"2019-03-01"` */
  readonly lte?: string | null | undefined;
};

/** What kind of event it is. Example: `SUMMIT` */
export type EventKind =
  /** 收购, 入股 */
  | 'ACQUISITION'
  /** 大会, 论坛, 博览会 */
  | 'CONFERENCE'
  /** 上线, 启动, 投入使用 */
  | 'LAUNCH'
  /** 工作会议, 座谈会, 电视电话会议 */
  | 'MEETING'
  /** A product or strategy made public (发布). */
  | 'RELEASE'
  /** 人大, 政协, 两会 */
  | 'SESSION'
  /** 签约 */
  | 'SIGNING'
  /** 峰会 */
  | 'SUMMIT';

/** The part of an excerpt that a mention stands in. Example: `TEXT` */
export type MentionField =
  /** Its heading. */
  | 'HEADING'
  /** Its text, which `quote` is. */
  | 'TEXT';

/** Ascending or descending. Example: `DESC` */
export type OrderDirection =
  /** Smallest, or earliest, first. */
  | 'ASC'
  /** Largest, or latest, first. */
  | 'DESC';

/** The part an organizer had. Example: `HOST` */
export type OrganizerRole =
  /** 承办, 协办 */
  | 'CO_HOST'
  /** 指导 */
  | 'GUIDANCE'
  /** 主办 */
  | 'HOST';

/** What kind of deal it is. Example: `COOPERATION` */
export type PartnershipKind =
  /** Cooperation or another agreement (合作). */
  | 'COOPERATION'
  /** Money or a stake (投资, 入股, 收购). */
  | 'INVESTMENT'
  /** A product brought out together (联合推出). */
  | 'JOINT_PRODUCT'
  /** A company formed together (合资). */
  | 'JOINT_VENTURE'
  /** Settled at a place, or its technology in use by a body (落户, 采用). */
  | 'PRESENCE'
  /** A strategic cooperation agreement (战略合作协议). */
  | 'STRATEGIC_AGREEMENT';

/** Conditions on partnerships; all that are given must hold. Example: `{ kind: [INVESTMENT], with: ["百度"] }` */
export type PartnershipWhere = {
  /** The date announced. Example: `{ gte: "2019-03-01" }` */
  readonly announcedOn?: DateWhere | null | undefined;
  /** One of these kinds. Example: `[INVESTMENT, JOINT_VENTURE]` */
  readonly kind?: ReadonlyArray<PartnershipKind> | null | undefined;
  /** At least this confidence. Example: `0.8` */
  readonly minConfidence?: number | null | undefined;
  /** Names, aliases, codes or ids of parties; several mean any of them. Example: `["腾讯", "百度"]` */
  readonly with?: ReadonlyArray<string> | null | undefined;
};

/** What a policy action is. Example: `DOCUMENT` */
export type PolicyKind =
  /** A titled instrument (文件). */
  | 'DOCUMENT'
  /** A measure taken without one (举措). */
  | 'MEASURE';

/** An order of policies. Example: `{ field: ANNOUNCED_ON, direction: ASC }` */
export type PolicyOrder = {
  /** Which way. Example: `DESC` */
  readonly direction: OrderDirection;
  /** By what. Example: `ANNOUNCED_ON` */
  readonly field: PolicyOrderField;
};

/** What policies can be ordered by. Example: `ANNOUNCED_ON` */
export type PolicyOrderField =
  /** The date announced. */
  | 'ANNOUNCED_ON'
  /** The title, by code point. */
  | 'TITLE';

/** How far a policy has come. Example: `DRAFT` */
export type PolicyStatus =
  /** Adopted, not yet published (审议通过). */
  | 'ADOPTED'
  /** Open for comments (征求意见稿). */
  | 'DRAFT'
  /** A measure under way. */
  | 'IN_FORCE'
  /** Issued (印发, 发布). */
  | 'ISSUED'
  /** Announced for later (拟, 将出台). */
  | 'PLANNED'
  /** Issued for trial (试行). */
  | 'TRIAL';

/** Conditions on policies; all that are given must hold. Example: `{ theme: ["医疗健康"], region: ["河北"], OR: [{ status: DRAFT }, { status: TRIAL }] }` */
export type PolicyWhere = {
  /** All of these hold. Example: `[{ theme: ["教育"] }, { region: ["天津"] }]` */
  readonly AND?: ReadonlyArray<PolicyWhere> | null | undefined;
  /** This does not hold. Example: `{ kind: MEASURE }` */
  readonly NOT?: PolicyWhere | null | undefined;
  /** One of these holds. Example: `[{ status: DRAFT }, { status: PLANNED }]` */
  readonly OR?: ReadonlyArray<PolicyWhere> | null | undefined;
  /** The date announced. Example: `{ gte: "2019-03-01" }` */
  readonly announcedOn?: DateWhere | null | undefined;
  /** Names, aliases or ids of issuing bodies; several mean any of them. Example: `["国务院", "教育部"]` */
  readonly issuedBy?: ReadonlyArray<string> | null | undefined;
  /** The kind. Example: `DOCUMENT` */
  readonly kind?: PolicyKind | null | undefined;
  /** Names, aliases, codes or ids of regions; divisions below count too. Example: `["贵州", "Hainan"]` */
  readonly region?: ReadonlyArray<string> | null | undefined;
  /** The status. Example: `DRAFT` */
  readonly status?: PolicyStatus | null | undefined;
  /** Names, aliases or ids of themes; several mean any of them. Example: `["医疗健康", "Education"]` */
  readonly theme?: ReadonlyArray<string> | null | undefined;
  /** The title. Example: `{ contains: "互联网医院" }` */
  readonly title?: StringWhere | null | undefined;
};

/** The level of a division (行政级别). Example: `PROVINCE` */
export type RegionLevel =
  /** China itself (中国). */
  | 'COUNTRY'
  /** County-level (县级). */
  | 'COUNTY'
  /** Prefecture-level (地级). */
  | 'PREFECTURE'
  /** Province, autonomous region, municipality, special administrative region (省级). */
  | 'PROVINCE'
  /** A named zone that is no division (园区, 新区, 片区). */
  | 'ZONE';

/** A kind of relationship between entities. Example: `PARTNERS_WITH` */
export type RelationshipKind =
  /** Policy or event → theme (主题). */
  | 'ABOUT'
  /** Person → body or enterprise (任职). */
  | 'AFFILIATED_WITH'
  /** Policy → region (适用). */
  | 'APPLIES_TO'
  /** Body → the region whose organ it is (管辖). */
  | 'GOVERNS'
  /** Event → region (举办地). */
  | 'HELD_IN'
  /** Policy → issuing body (发布). */
  | 'ISSUED_BY'
  /** Body or enterprise → event (主办, 承办, 指导). */
  | 'ORGANIZED'
  /** Body, enterprise or person → event (参加). */
  | 'PARTICIPATED_IN'
  /** Enterprise, body or region with another (合作). */
  | 'PARTNERS_WITH'
  /** Region → the region above it (隶属). */
  | 'PART_OF'
  /** Enterprise → the enterprise above it (子公司). */
  | 'SUBSIDIARY_OF';

/** A condition on a text; all that are given must hold. Example: `{ startsWith: "关于", contains: "互联网" }` */
export type StringWhere = {
  /** Has this in it. Example: `"互联网"` */
  readonly contains?: string | null | undefined;
  /** Exactly this. Example: `"中国教育现代化2035"` */
  readonly eq?: string | null | undefined;
  /** One of these. Example: `["腾讯", "腾讯云"]` */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Begins with this. Example: `"关于"` */
  readonly startsWith?: string | null | undefined;
};

export type DifferencePartsFragment = { readonly what: ChangeAspect, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> };

export type ChangedEntitiesQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  kinds?: ReadonlyArray<ChangeKind> | ChangeKind | null | undefined;
  types?: ReadonlyArray<string> | string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ChangedEntitiesQuery = { readonly changes: { readonly entities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ChangeKind, readonly differences: ReadonlyArray<{ readonly what: ChangeAspect, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }>, readonly entity:
          | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
        , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
              | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
             }> }>, readonly evidenceBefore: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
              | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
             }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export type ChangedDealsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  kinds?: ReadonlyArray<ChangeKind> | ChangeKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ChangedDealsQuery = { readonly changes: { readonly deals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ChangeKind, readonly differences: ReadonlyArray<{ readonly what: ChangeAspect, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }>, readonly partnership: { readonly id: string, readonly kind: PartnershipKind, readonly announcedOn: string | null, readonly scope: string | null, readonly amountCny: number | null, readonly stakePercent: number | null, readonly confidence: number, readonly parties: ReadonlyArray<
            | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
            | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          >, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
                | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
                | { readonly __typename: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename: 'Region', readonly id: string, readonly name: string }
                | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
               }> }> }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
              | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
             }> }>, readonly evidenceBefore: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
              | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
             }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export type DealsOfQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
  where?: PartnershipWhere | null | undefined;
}>;


export type DealsOfQuery = { readonly node:
    | { readonly partnerships: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: PartnershipKind, readonly announcedOn: string | null, readonly scope: string | null, readonly amountCny: number | null, readonly stakePercent: number | null, readonly confidence: number, readonly parties: ReadonlyArray<
            | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
            | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          >, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
                | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
                | { readonly __typename: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename: 'Region', readonly id: string, readonly name: string }
                | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
               }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly partnerships: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: PartnershipKind, readonly announcedOn: string | null, readonly scope: string | null, readonly amountCny: number | null, readonly stakePercent: number | null, readonly confidence: number, readonly parties: ReadonlyArray<
            | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
            | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          >, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
                | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
                | { readonly __typename: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename: 'Region', readonly id: string, readonly name: string }
                | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
               }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly partnerships: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: PartnershipKind, readonly announcedOn: string | null, readonly scope: string | null, readonly amountCny: number | null, readonly stakePercent: number | null, readonly confidence: number, readonly parties: ReadonlyArray<
            | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
            | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          >, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
                | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
                | { readonly __typename: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename: 'Region', readonly id: string, readonly name: string }
                | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
               }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null };

export type DealPageFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: PartnershipKind, readonly announcedOn: string | null, readonly scope: string | null, readonly amountCny: number | null, readonly stakePercent: number | null, readonly confidence: number, readonly parties: ReadonlyArray<
      | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
      | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
    >, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
          | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
         }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type EntityHeadQueryVariables = Exact<{
  id: string | number;
}>;


export type EntityHeadQuery = { readonly node:
    | { readonly __typename: 'Enterprise', readonly name: string, readonly englishName: string | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly parent: { readonly id: string, readonly name: string } | null, readonly subsidiaries: ReadonlyArray<{ readonly id: string, readonly name: string }> }
    | { readonly __typename: 'Event', readonly name: string, readonly startsOn: string | null, readonly endsOn: string | null, readonly id: string, readonly eventKind: EventKind, readonly heldIn: { readonly id: string, readonly name: string } | null, readonly organizers: ReadonlyArray<{ readonly role: OrganizerRole, readonly party:
          | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
          | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
         }>, readonly participants: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
          | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        > }, readonly themes: ReadonlyArray<{ readonly id: string, readonly name: string }> }
    | { readonly __typename: 'IssuingBody', readonly name: string, readonly bodyType: BodyType, readonly englishName: string | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly bodyLevel: BodyLevel | null, readonly governs: { readonly id: string, readonly name: string } | null }
    | { readonly __typename: 'Person', readonly name: string, readonly id: string, readonly affiliations: ReadonlyArray<{ readonly title: string | null, readonly capacity: string | null, readonly with:
          | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
          | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
         }> }
    | { readonly __typename: 'Policy', readonly name: string, readonly title: string, readonly instrument: string | null, readonly status: PolicyStatus, readonly announcedOn: string, readonly issuerCount: number | null, readonly summary: string, readonly id: string, readonly policyKind: PolicyKind, readonly issuedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly appliesTo: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly statusHistory: ReadonlyArray<{ readonly date: string, readonly status: PolicyStatus, readonly evidence: { readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
              | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
             }> } | null }> }
    | { readonly __typename: 'Region', readonly name: string, readonly level: RegionLevel, readonly code: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly parent: { readonly id: string, readonly name: string } | null, readonly children: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly issuingBodies: ReadonlyArray<{ readonly id: string, readonly name: string }> }
    | { readonly __typename: 'Report', readonly title: string, readonly publisher: string, readonly month: string, readonly coverageFrom: string, readonly coverageTo: string, readonly importedAt: string, readonly id: string }
    | { readonly __typename: 'Theme', readonly name: string, readonly id: string, readonly themeEnglishName: string }
   | null };

export type EventsOfQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type EventsOfQuery = { readonly node:
    | { readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EventKind, readonly startsOn: string | null, readonly endsOn: string | null, readonly heldIn: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EventKind, readonly startsOn: string | null, readonly endsOn: string | null, readonly heldIn: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null };

export type EventPageFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EventKind, readonly startsOn: string | null, readonly endsOn: string | null, readonly heldIn: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type PoliciesOfQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
  where?: PolicyWhere | null | undefined;
  orderBy?: ReadonlyArray<PolicyOrder> | PolicyOrder | null | undefined;
}>;


export type PoliciesOfQuery = { readonly node:
    | { readonly policies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly announcedOn: string, readonly status: PolicyStatus, readonly instrument: string | null, readonly issuedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly appliesTo: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly policies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly announcedOn: string, readonly status: PolicyStatus, readonly instrument: string | null, readonly issuedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly appliesTo: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly policies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly announcedOn: string, readonly status: PolicyStatus, readonly instrument: string | null, readonly issuedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly appliesTo: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null };

export type PolicyPageFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly announcedOn: string, readonly status: PolicyStatus, readonly instrument: string | null, readonly issuedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly appliesTo: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type RelationsOfQueryVariables = Exact<{
  id: string | number;
  via?: ReadonlyArray<RelationshipKind> | RelationshipKind | null | undefined;
}>;


export type RelationsOfQuery = { readonly neighborhood: { readonly truncated: boolean, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly startsOn: string | null, readonly id: string, readonly name: string }
      | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
      | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
    >, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: string, readonly from: string, readonly to: string, readonly properties: unknown, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
            | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
           }> }> }> } };

export type CoIssuersOfQueryVariables = Exact<{
  id: string;
}>;


export type CoIssuersOfQuery = { readonly coIssuers: ReadonlyArray<{ readonly count: number, readonly body: { readonly id: string, readonly name: string } }> };

export type RegionsLikeOfQueryVariables = Exact<{
  id: string;
}>;


export type RegionsLikeOfQuery = { readonly regionsLike: ReadonlyArray<{ readonly similarity: number, readonly policyCount: number, readonly region: { readonly id: string, readonly name: string }, readonly sharedThemes: ReadonlyArray<{ readonly id: string, readonly name: string }> }> };

export type EvidencePartsFragment = { readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
      | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
      | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
     }> };

export type EvidenceOfEntityQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type EvidenceOfEntityQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
              | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
             }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly name: string, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
              | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
             }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly name: string, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
              | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
             }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly name: string, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
              | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
             }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly name: string, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
              | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
             }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly name: string, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
              | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
             }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly name: string, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
              | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
             }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null };

export type EvidenceOfFactsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type EvidenceOfFactsQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
              | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
             }> }> } }
    | { readonly id: string, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
              | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
             }> }> } }
    | { readonly id: string, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
              | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
             }> }> } }
    | { readonly id: string, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
              | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
             }> }> } }
    | { readonly id: string, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
              | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
             }> }> } }
    | { readonly id: string, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
              | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
             }> }> } }
    | { readonly id: string, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
              | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
             }> }> } }
    | Record<PropertyKey, never>
   | null> };

export type PictureEdgeFragment = { readonly id: string, readonly type: string, readonly from: string, readonly to: string, readonly properties: unknown };

export type SurroundingsQueryVariables = Exact<{
  id: string | number;
  limit: number;
}>;


export type SurroundingsQuery = { readonly neighborhood: { readonly truncated: boolean, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
      | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
    >, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: string, readonly from: string, readonly to: string, readonly properties: unknown }> } };

export type SurroundingEvidenceQueryVariables = Exact<{
  id: string | number;
  limit: number;
}>;


export type SurroundingEvidenceQuery = { readonly neighborhood: { readonly edges: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
            | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
           }> }> }> } };

export type ChainsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
}>;


export type ChainsQuery = { readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
      | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
    >, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: string, readonly from: string, readonly to: string, readonly properties: unknown, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
            | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
           }> }> }> }> };

export type ChainEndsQueryVariables = Exact<{
  prefix: string;
}>;


export type ChainEndsQuery = { readonly suggest: ReadonlyArray<{ readonly entity:
      | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
      | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
     }> };

export type HeatMapTotalsQueryVariables = Exact<{ [key: string]: never; }>;


export type HeatMapTotalsQuery = { readonly byTheme: ReadonlyArray<{ readonly key: string, readonly count: number }>, readonly byProvince: ReadonlyArray<{ readonly key: string, readonly count: number, readonly entity:
      | { readonly code: string, readonly shortName: string }
      | Record<PropertyKey, never>
     | null }>, readonly byMonth: ReadonlyArray<{ readonly key: string, readonly count: number }> };

export type HeatMapRowQueryVariables = Exact<{
  theme: ReadonlyArray<string> | string;
}>;


export type HeatMapRowQuery = { readonly policyCounts: ReadonlyArray<{ readonly count: number, readonly entity:
      | { readonly code: string }
      | Record<PropertyKey, never>
     | null }> };

export type HeatMapPoliciesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type HeatMapPoliciesQuery = { readonly policies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly announcedOn: string, readonly themes: ReadonlyArray<{ readonly name: string }>, readonly appliesTo: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly evidence: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
              | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
             }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly policies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly announcedOn: string, readonly status: PolicyStatus, readonly instrument: string | null, readonly issuedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly appliesTo: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }, readonly partnerships: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: PartnershipKind, readonly announcedOn: string | null, readonly scope: string | null, readonly amountCny: number | null, readonly stakePercent: number | null, readonly confidence: number, readonly parties: ReadonlyArray<
        | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
        | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
      >, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
            | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
            | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
           }> }> }> }, readonly events: { readonly totalCount: number }, readonly enterprises: { readonly totalCount: number }, readonly issuingBodies: { readonly totalCount: number }, readonly reports: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly month: string }> }, readonly policyCounts: ReadonlyArray<{ readonly key: string, readonly count: number, readonly entity:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     | null }> };

export type PartnerRegionsQueryVariables = Exact<{
  enterprise: string;
  kinds?: ReadonlyArray<PartnershipKind> | PartnershipKind | null | undefined;
}>;


export type PartnerRegionsQuery = { readonly enterprise: { readonly id: string, readonly name: string, readonly partnerRegions: ReadonlyArray<{ readonly region: { readonly id: string, readonly code: string, readonly name: string }, readonly partnerships: ReadonlyArray<{ readonly id: string, readonly kind: PartnershipKind, readonly announcedOn: string | null, readonly scope: string | null, readonly amountCny: number | null, readonly stakePercent: number | null, readonly confidence: number, readonly parties: ReadonlyArray<
          | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
          | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        >, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
              | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
             }> }> }> }> } | null };

export type RegionDealsQueryVariables = Exact<{
  region: string;
  first: number;
  after?: string | null | undefined;
  where?: PartnershipWhere | null | undefined;
}>;


export type RegionDealsQuery = { readonly region: { readonly id: string, readonly name: string, readonly partnerships: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: PartnershipKind, readonly announcedOn: string | null, readonly scope: string | null, readonly amountCny: number | null, readonly stakePercent: number | null, readonly confidence: number, readonly parties: ReadonlyArray<
          | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
          | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        >, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
              | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
             }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type BusiestQueryVariables = Exact<{ [key: string]: never; }>;


export type BusiestQuery = { readonly enterprises: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly regions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type PoliciesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: PolicyWhere | null | undefined;
  orderBy?: ReadonlyArray<PolicyOrder> | PolicyOrder | null | undefined;
}>;


export type PoliciesQuery = { readonly policies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly announcedOn: string, readonly status: PolicyStatus, readonly instrument: string | null, readonly issuedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly appliesTo: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PolicyFilterNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyFilterNamesQuery = { readonly themes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly regions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type DataQualityQueryVariables = Exact<{ [key: string]: never; }>;


export type DataQualityQuery = { readonly dataQuality: ReadonlyArray<{ readonly report: string, readonly fact: string, readonly precision: number, readonly recall: number, readonly f1: number, readonly right: number, readonly missing: number, readonly extra: number }> };

export type ReportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ReportsQuery = { readonly reports: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly month: string, readonly publisher: string, readonly coverageFrom: string, readonly coverageTo: string, readonly importedAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SuggestQueryVariables = Exact<{
  prefix: string;
  types?: ReadonlyArray<string> | string | null | undefined;
}>;


export type SuggestQuery = { readonly suggest: ReadonlyArray<{ readonly highlight: string | null, readonly entity:
      | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
      | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
     }> };

export type HitsFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly highlight: string | null, readonly score: number, readonly entity:
      | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
      | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
     }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type SearchByTypeQueryVariables = Exact<{
  query: string;
}>;


export type SearchByTypeQuery = { readonly Enterprise: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly highlight: string | null, readonly score: number, readonly entity:
        | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly IssuingBody: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly highlight: string | null, readonly score: number, readonly entity:
        | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly Region: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly highlight: string | null, readonly score: number, readonly entity:
        | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly Policy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly highlight: string | null, readonly score: number, readonly entity:
        | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly Event: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly highlight: string | null, readonly score: number, readonly entity:
        | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly Person: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly highlight: string | null, readonly score: number, readonly entity:
        | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly Theme: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly highlight: string | null, readonly score: number, readonly entity:
        | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SearchOneTypeQueryVariables = Exact<{
  query: string;
  types?: ReadonlyArray<string> | string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchOneTypeQuery = { readonly search: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly highlight: string | null, readonly score: number, readonly entity:
        | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

type Named_Enterprise_Fragment = { readonly __typename: 'Enterprise', readonly id: string, readonly name: string };

type Named_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly name: string };

type Named_IssuingBody_Fragment = { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string };

type Named_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string };

type Named_Policy_Fragment = { readonly __typename: 'Policy', readonly id: string, readonly name: string };

type Named_Region_Fragment = { readonly __typename: 'Region', readonly id: string, readonly name: string };

type Named_Theme_Fragment = { readonly __typename: 'Theme', readonly id: string, readonly name: string };

export type NamedFragment =
  | Named_Enterprise_Fragment
  | Named_Event_Fragment
  | Named_IssuingBody_Fragment
  | Named_Person_Fragment
  | Named_Policy_Fragment
  | Named_Region_Fragment
  | Named_Theme_Fragment
;

type PartyParts_Enterprise_Fragment = { readonly __typename: 'Enterprise', readonly id: string, readonly name: string };

type PartyParts_IssuingBody_Fragment = { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string };

type PartyParts_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string };

type PartyParts_Region_Fragment = { readonly __typename: 'Region', readonly id: string, readonly name: string };

export type PartyPartsFragment =
  | PartyParts_Enterprise_Fragment
  | PartyParts_IssuingBody_Fragment
  | PartyParts_Person_Fragment
  | PartyParts_Region_Fragment
;

export type PolicyRowFragment = { readonly id: string, readonly name: string, readonly announcedOn: string, readonly status: PolicyStatus, readonly instrument: string | null, readonly issuedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly appliesTo: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type DealRowFragment = { readonly id: string, readonly kind: PartnershipKind, readonly announcedOn: string | null, readonly scope: string | null, readonly amountCny: number | null, readonly stakePercent: number | null, readonly confidence: number, readonly parties: ReadonlyArray<
    | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
    | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    | { readonly __typename: 'Region', readonly id: string, readonly name: string }
  >, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
        | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string }
        | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
       }> }> };

export type EventRowFragment = { readonly id: string, readonly name: string, readonly kind: EventKind, readonly startsOn: string | null, readonly endsOn: string | null, readonly heldIn: { readonly id: string, readonly name: string } | null };

export type TimelineOfQueryVariables = Exact<{
  id: string | number;
}>;


export type TimelineOfQuery = { readonly node:
    | { readonly partnerships: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: PartnershipKind, readonly announcedOn: string | null, readonly confidence: number, readonly parties: ReadonlyArray<
            | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
            | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          >, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
                | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
                | { readonly __typename: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename: 'Region', readonly id: string, readonly name: string }
                | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
               }> }> }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly startsOn: string | null }> } }
    | { readonly policies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly announcedOn: string }> }, readonly partnerships: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: PartnershipKind, readonly announcedOn: string | null, readonly confidence: number, readonly parties: ReadonlyArray<
            | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
            | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          >, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
                | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
                | { readonly __typename: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename: 'Region', readonly id: string, readonly name: string }
                | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
               }> }> }> } }
    | { readonly policies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly announcedOn: string }> }, readonly partnerships: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: PartnershipKind, readonly announcedOn: string | null, readonly confidence: number, readonly parties: ReadonlyArray<
            | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
            | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          >, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
                | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
                | { readonly __typename: 'Event', readonly id: string, readonly name: string }
                | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
                | { readonly __typename: 'Region', readonly id: string, readonly name: string }
                | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
               }> }> }> }, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly startsOn: string | null }> } }
    | { readonly policies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly announcedOn: string }> } }
    | Record<PropertyKey, never>
   | null };

export type PoliciesInTimeFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly announcedOn: string }> };

export type DealsInTimeFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: PartnershipKind, readonly announcedOn: string | null, readonly confidence: number, readonly parties: ReadonlyArray<
      | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
      | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
    >, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
          | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
          | { readonly __typename: 'Region', readonly id: string, readonly name: string }
          | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
         }> }> }> };

export type EventsInTimeFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly startsOn: string | null }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const DifferencePartsFragmentDoc = new TypedDocumentString(`
    fragment DifferenceParts on Difference {
  what
  before
  after
}
    `, {"fragmentName":"DifferenceParts"}) as unknown as TypedDocumentString<DifferencePartsFragment, unknown>;
export const PartyPartsFragmentDoc = new TypedDocumentString(`
    fragment PartyParts on Party {
  __typename
  ... on Entity {
    id
    name
  }
}
    `, {"fragmentName":"PartyParts"}) as unknown as TypedDocumentString<PartyPartsFragment, unknown>;
export const EvidencePartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceParts on Evidence {
  id
  quote
  heading
  section
  date
  lineFrom
  lineTo
  sourceUrl
  report {
    id
    title
    month
    publisher
  }
  mentions {
    field
    start
    end
    text
    entity {
      __typename
      id
      name
    }
  }
}
    `, {"fragmentName":"EvidenceParts"}) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const DealRowFragmentDoc = new TypedDocumentString(`
    fragment DealRow on Partnership {
  id
  kind
  announcedOn
  scope
  amountCny
  stakePercent
  confidence
  parties {
    ...PartyParts
  }
  evidence {
    ...EvidenceParts
  }
}
    fragment EvidenceParts on Evidence {
  id
  quote
  heading
  section
  date
  lineFrom
  lineTo
  sourceUrl
  report {
    id
    title
    month
    publisher
  }
  mentions {
    field
    start
    end
    text
    entity {
      __typename
      id
      name
    }
  }
}
fragment PartyParts on Party {
  __typename
  ... on Entity {
    id
    name
  }
}`, {"fragmentName":"DealRow"}) as unknown as TypedDocumentString<DealRowFragment, unknown>;
export const DealPageFragmentDoc = new TypedDocumentString(`
    fragment DealPage on PartnershipConnection {
  totalCount
  nodes {
    ...DealRow
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment EvidenceParts on Evidence {
  id
  quote
  heading
  section
  date
  lineFrom
  lineTo
  sourceUrl
  report {
    id
    title
    month
    publisher
  }
  mentions {
    field
    start
    end
    text
    entity {
      __typename
      id
      name
    }
  }
}
fragment PartyParts on Party {
  __typename
  ... on Entity {
    id
    name
  }
}
fragment DealRow on Partnership {
  id
  kind
  announcedOn
  scope
  amountCny
  stakePercent
  confidence
  parties {
    ...PartyParts
  }
  evidence {
    ...EvidenceParts
  }
}`, {"fragmentName":"DealPage"}) as unknown as TypedDocumentString<DealPageFragment, unknown>;
export const EventRowFragmentDoc = new TypedDocumentString(`
    fragment EventRow on Event {
  id
  name
  kind
  startsOn
  endsOn
  heldIn {
    id
    name
  }
}
    `, {"fragmentName":"EventRow"}) as unknown as TypedDocumentString<EventRowFragment, unknown>;
export const EventPageFragmentDoc = new TypedDocumentString(`
    fragment EventPage on EventConnection {
  totalCount
  nodes {
    ...EventRow
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment EventRow on Event {
  id
  name
  kind
  startsOn
  endsOn
  heldIn {
    id
    name
  }
}`, {"fragmentName":"EventPage"}) as unknown as TypedDocumentString<EventPageFragment, unknown>;
export const PolicyRowFragmentDoc = new TypedDocumentString(`
    fragment PolicyRow on Policy {
  id
  name
  announcedOn
  status
  instrument
  issuedBy {
    id
    name
  }
  themes {
    id
    name
  }
  appliesTo {
    id
    name
  }
}
    `, {"fragmentName":"PolicyRow"}) as unknown as TypedDocumentString<PolicyRowFragment, unknown>;
export const PolicyPageFragmentDoc = new TypedDocumentString(`
    fragment PolicyPage on PolicyConnection {
  totalCount
  nodes {
    ...PolicyRow
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment PolicyRow on Policy {
  id
  name
  announcedOn
  status
  instrument
  issuedBy {
    id
    name
  }
  themes {
    id
    name
  }
  appliesTo {
    id
    name
  }
}`, {"fragmentName":"PolicyPage"}) as unknown as TypedDocumentString<PolicyPageFragment, unknown>;
export const PictureEdgeFragmentDoc = new TypedDocumentString(`
    fragment PictureEdge on GraphEdge {
  id
  type
  from
  to
  properties
}
    `, {"fragmentName":"PictureEdge"}) as unknown as TypedDocumentString<PictureEdgeFragment, unknown>;
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Entity {
  __typename
  id
  name
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const HitsFragmentDoc = new TypedDocumentString(`
    fragment Hits on SearchConnection {
  totalCount
  nodes {
    highlight
    score
    entity {
      ...Named
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment Named on Entity {
  __typename
  id
  name
}`, {"fragmentName":"Hits"}) as unknown as TypedDocumentString<HitsFragment, unknown>;
export const PoliciesInTimeFragmentDoc = new TypedDocumentString(`
    fragment PoliciesInTime on PolicyConnection {
  totalCount
  nodes {
    id
    name
    announcedOn
  }
}
    `, {"fragmentName":"PoliciesInTime"}) as unknown as TypedDocumentString<PoliciesInTimeFragment, unknown>;
export const DealsInTimeFragmentDoc = new TypedDocumentString(`
    fragment DealsInTime on PartnershipConnection {
  totalCount
  nodes {
    id
    kind
    announcedOn
    confidence
    parties {
      ...PartyParts
    }
    evidence {
      ...EvidenceParts
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  quote
  heading
  section
  date
  lineFrom
  lineTo
  sourceUrl
  report {
    id
    title
    month
    publisher
  }
  mentions {
    field
    start
    end
    text
    entity {
      __typename
      id
      name
    }
  }
}
fragment PartyParts on Party {
  __typename
  ... on Entity {
    id
    name
  }
}`, {"fragmentName":"DealsInTime"}) as unknown as TypedDocumentString<DealsInTimeFragment, unknown>;
export const EventsInTimeFragmentDoc = new TypedDocumentString(`
    fragment EventsInTime on EventConnection {
  totalCount
  nodes {
    id
    name
    startsOn
  }
}
    `, {"fragmentName":"EventsInTime"}) as unknown as TypedDocumentString<EventsInTimeFragment, unknown>;
export const ChangedEntitiesDocument = new TypedDocumentString(`
    query ChangedEntities($from: ID!, $to: ID!, $kinds: [ChangeKind!], $types: [String!], $first: Int!, $after: String) {
  changes(from: $from, to: $to) {
    entities(kinds: $kinds, types: $types, first: $first, after: $after) {
      totalCount
      nodes {
        kind
        differences {
          ...DifferenceParts
        }
        entity {
          ...Named
        }
        evidence {
          ...EvidenceParts
        }
        evidenceBefore {
          ...EvidenceParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment DifferenceParts on Difference {
  what
  before
  after
}
fragment EvidenceParts on Evidence {
  id
  quote
  heading
  section
  date
  lineFrom
  lineTo
  sourceUrl
  report {
    id
    title
    month
    publisher
  }
  mentions {
    field
    start
    end
    text
    entity {
      __typename
      id
      name
    }
  }
}
fragment Named on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<ChangedEntitiesQuery, ChangedEntitiesQueryVariables>;
export const ChangedDealsDocument = new TypedDocumentString(`
    query ChangedDeals($from: ID!, $to: ID!, $kinds: [ChangeKind!], $first: Int!, $after: String) {
  changes(from: $from, to: $to) {
    deals(kinds: $kinds, first: $first, after: $after) {
      totalCount
      nodes {
        kind
        differences {
          ...DifferenceParts
        }
        partnership {
          ...DealRow
        }
        evidence {
          ...EvidenceParts
        }
        evidenceBefore {
          ...EvidenceParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment DifferenceParts on Difference {
  what
  before
  after
}
fragment EvidenceParts on Evidence {
  id
  quote
  heading
  section
  date
  lineFrom
  lineTo
  sourceUrl
  report {
    id
    title
    month
    publisher
  }
  mentions {
    field
    start
    end
    text
    entity {
      __typename
      id
      name
    }
  }
}
fragment PartyParts on Party {
  __typename
  ... on Entity {
    id
    name
  }
}
fragment DealRow on Partnership {
  id
  kind
  announcedOn
  scope
  amountCny
  stakePercent
  confidence
  parties {
    ...PartyParts
  }
  evidence {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<ChangedDealsQuery, ChangedDealsQueryVariables>;
export const DealsOfDocument = new TypedDocumentString(`
    query DealsOf($id: ID!, $first: Int!, $after: String, $where: PartnershipWhere) {
  node(id: $id) {
    ... on Region {
      partnerships(first: $first, after: $after, where: $where) {
        ...DealPage
      }
    }
    ... on IssuingBody {
      partnerships(first: $first, after: $after, where: $where) {
        ...DealPage
      }
    }
    ... on Enterprise {
      partnerships(first: $first, after: $after, where: $where) {
        ...DealPage
      }
    }
  }
}
    fragment DealPage on PartnershipConnection {
  totalCount
  nodes {
    ...DealRow
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment EvidenceParts on Evidence {
  id
  quote
  heading
  section
  date
  lineFrom
  lineTo
  sourceUrl
  report {
    id
    title
    month
    publisher
  }
  mentions {
    field
    start
    end
    text
    entity {
      __typename
      id
      name
    }
  }
}
fragment PartyParts on Party {
  __typename
  ... on Entity {
    id
    name
  }
}
fragment DealRow on Partnership {
  id
  kind
  announcedOn
  scope
  amountCny
  stakePercent
  confidence
  parties {
    ...PartyParts
  }
  evidence {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<DealsOfQuery, DealsOfQueryVariables>;
export const EntityHeadDocument = new TypedDocumentString(`
    query EntityHead($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Region {
      name
      level
      code
      aliases
      parent {
        id
        name
      }
      children {
        id
        name
      }
      issuingBodies {
        id
        name
      }
    }
    ... on IssuingBody {
      name
      bodyType
      bodyLevel: level
      englishName
      aliases
      governs {
        id
        name
      }
    }
    ... on Enterprise {
      name
      englishName
      aliases
      parent {
        id
        name
      }
      subsidiaries {
        id
        name
      }
    }
    ... on Policy {
      name
      title
      policyKind: kind
      instrument
      status
      announcedOn
      issuerCount
      summary
      issuedBy {
        id
        name
      }
      appliesTo {
        id
        name
      }
      themes {
        id
        name
      }
      statusHistory {
        date
        status
        evidence {
          ...EvidenceParts
        }
      }
    }
    ... on Event {
      name
      eventKind: kind
      startsOn
      endsOn
      heldIn {
        id
        name
      }
      organizers {
        role
        party {
          ...PartyParts
        }
      }
      participants(first: 200) {
        totalCount
        nodes {
          ...PartyParts
        }
      }
      themes {
        id
        name
      }
    }
    ... on Person {
      name
      affiliations {
        title
        capacity
        with {
          ...PartyParts
        }
      }
    }
    ... on Theme {
      name
      themeEnglishName: englishName
    }
    ... on Report {
      title
      publisher
      month
      coverageFrom
      coverageTo
      importedAt
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  quote
  heading
  section
  date
  lineFrom
  lineTo
  sourceUrl
  report {
    id
    title
    month
    publisher
  }
  mentions {
    field
    start
    end
    text
    entity {
      __typename
      id
      name
    }
  }
}
fragment PartyParts on Party {
  __typename
  ... on Entity {
    id
    name
  }
}`) as unknown as TypedDocumentString<EntityHeadQuery, EntityHeadQueryVariables>;
export const EventsOfDocument = new TypedDocumentString(`
    query EventsOf($id: ID!, $first: Int!, $after: String) {
  node(id: $id) {
    ... on Region {
      events(first: $first, after: $after) {
        ...EventPage
      }
    }
    ... on Enterprise {
      events(first: $first, after: $after) {
        ...EventPage
      }
    }
  }
}
    fragment EventPage on EventConnection {
  totalCount
  nodes {
    ...EventRow
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment EventRow on Event {
  id
  name
  kind
  startsOn
  endsOn
  heldIn {
    id
    name
  }
}`) as unknown as TypedDocumentString<EventsOfQuery, EventsOfQueryVariables>;
export const PoliciesOfDocument = new TypedDocumentString(`
    query PoliciesOf($id: ID!, $first: Int!, $after: String, $where: PolicyWhere, $orderBy: [PolicyOrder!]) {
  node(id: $id) {
    ... on Region {
      policies(first: $first, after: $after, where: $where, orderBy: $orderBy) {
        ...PolicyPage
      }
    }
    ... on IssuingBody {
      policies(first: $first, after: $after, where: $where, orderBy: $orderBy) {
        ...PolicyPage
      }
    }
    ... on Theme {
      policies(first: $first, after: $after, where: $where, orderBy: $orderBy) {
        ...PolicyPage
      }
    }
  }
}
    fragment PolicyPage on PolicyConnection {
  totalCount
  nodes {
    ...PolicyRow
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment PolicyRow on Policy {
  id
  name
  announcedOn
  status
  instrument
  issuedBy {
    id
    name
  }
  themes {
    id
    name
  }
  appliesTo {
    id
    name
  }
}`) as unknown as TypedDocumentString<PoliciesOfQuery, PoliciesOfQueryVariables>;
export const RelationsOfDocument = new TypedDocumentString(`
    query RelationsOf($id: ID!, $via: [RelationshipKind!]) {
  neighborhood(id: $id, via: $via, limit: 500) {
    truncated
    nodes {
      ...Named
      ... on Event {
        startsOn
      }
    }
    edges {
      id
      type
      from
      to
      properties
      evidence {
        ...EvidenceParts
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  quote
  heading
  section
  date
  lineFrom
  lineTo
  sourceUrl
  report {
    id
    title
    month
    publisher
  }
  mentions {
    field
    start
    end
    text
    entity {
      __typename
      id
      name
    }
  }
}
fragment Named on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<RelationsOfQuery, RelationsOfQueryVariables>;
export const CoIssuersOfDocument = new TypedDocumentString(`
    query CoIssuersOf($id: String!) {
  coIssuers(body: $id, first: 50) {
    count
    body {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CoIssuersOfQuery, CoIssuersOfQueryVariables>;
export const RegionsLikeOfDocument = new TypedDocumentString(`
    query RegionsLikeOf($id: String!) {
  regionsLike(region: $id, first: 10) {
    similarity
    policyCount
    region {
      id
      name
    }
    sharedThemes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<RegionsLikeOfQuery, RegionsLikeOfQueryVariables>;
export const EvidenceOfEntityDocument = new TypedDocumentString(`
    query EvidenceOfEntity($id: ID!, $first: Int!, $after: String) {
  node(id: $id) {
    ... on Entity {
      id
      name
      evidence(first: $first, after: $after) {
        totalCount
        nodes {
          ...EvidenceParts
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  quote
  heading
  section
  date
  lineFrom
  lineTo
  sourceUrl
  report {
    id
    title
    month
    publisher
  }
  mentions {
    field
    start
    end
    text
    entity {
      __typename
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<EvidenceOfEntityQuery, EvidenceOfEntityQueryVariables>;
export const EvidenceOfFactsDocument = new TypedDocumentString(`
    query EvidenceOfFacts($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Entity {
      id
      evidence(first: 10) {
        nodes {
          ...EvidenceParts
        }
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  quote
  heading
  section
  date
  lineFrom
  lineTo
  sourceUrl
  report {
    id
    title
    month
    publisher
  }
  mentions {
    field
    start
    end
    text
    entity {
      __typename
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<EvidenceOfFactsQuery, EvidenceOfFactsQueryVariables>;
export const SurroundingsDocument = new TypedDocumentString(`
    query Surroundings($id: ID!, $limit: Int!) {
  neighborhood(id: $id, limit: $limit) {
    nodes {
      __typename
      id
      name
    }
    edges {
      ...PictureEdge
    }
    truncated
  }
}
    fragment PictureEdge on GraphEdge {
  id
  type
  from
  to
  properties
}`) as unknown as TypedDocumentString<SurroundingsQuery, SurroundingsQueryVariables>;
export const SurroundingEvidenceDocument = new TypedDocumentString(`
    query SurroundingEvidence($id: ID!, $limit: Int!) {
  neighborhood(id: $id, limit: $limit) {
    edges {
      id
      evidence {
        ...EvidenceParts
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  quote
  heading
  section
  date
  lineFrom
  lineTo
  sourceUrl
  report {
    id
    title
    month
    publisher
  }
  mentions {
    field
    start
    end
    text
    entity {
      __typename
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<SurroundingEvidenceQuery, SurroundingEvidenceQueryVariables>;
export const ChainsDocument = new TypedDocumentString(`
    query Chains($from: ID!, $to: ID!) {
  paths(from: $from, to: $to) {
    length
    nodes {
      __typename
      id
      name
    }
    edges {
      ...PictureEdge
      evidence {
        ...EvidenceParts
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  quote
  heading
  section
  date
  lineFrom
  lineTo
  sourceUrl
  report {
    id
    title
    month
    publisher
  }
  mentions {
    field
    start
    end
    text
    entity {
      __typename
      id
      name
    }
  }
}
fragment PictureEdge on GraphEdge {
  id
  type
  from
  to
  properties
}`) as unknown as TypedDocumentString<ChainsQuery, ChainsQueryVariables>;
export const ChainEndsDocument = new TypedDocumentString(`
    query ChainEnds($prefix: String!) {
  suggest(prefix: $prefix, first: 8) {
    entity {
      __typename
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ChainEndsQuery, ChainEndsQueryVariables>;
export const HeatMapTotalsDocument = new TypedDocumentString(`
    query HeatMapTotals {
  byTheme: policyCounts(by: THEME) {
    key
    count
  }
  byProvince: policyCounts(by: PROVINCE) {
    key
    count
    entity {
      ... on Region {
        code
        shortName
      }
    }
  }
  byMonth: policyCounts(by: MONTH) {
    key
    count
  }
}
    `) as unknown as TypedDocumentString<HeatMapTotalsQuery, HeatMapTotalsQueryVariables>;
export const HeatMapRowDocument = new TypedDocumentString(`
    query HeatMapRow($theme: [String!]!) {
  policyCounts(by: PROVINCE, where: {theme: $theme}) {
    count
    entity {
      ... on Region {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HeatMapRowQuery, HeatMapRowQueryVariables>;
export const HeatMapPoliciesDocument = new TypedDocumentString(`
    query HeatMapPolicies($first: Int!, $after: String) {
  policies(first: $first, after: $after) {
    nodes {
      id
      name
      announcedOn
      themes {
        name
      }
      appliesTo(atLevel: PROVINCE) {
        code
        name
      }
      evidence(first: 5) {
        nodes {
          ...EvidenceParts
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  quote
  heading
  section
  date
  lineFrom
  lineTo
  sourceUrl
  report {
    id
    title
    month
    publisher
  }
  mentions {
    field
    start
    end
    text
    entity {
      __typename
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<HeatMapPoliciesQuery, HeatMapPoliciesQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  policies(first: 8) {
    totalCount
    nodes {
      ...PolicyRow
    }
  }
  partnerships(first: 8) {
    totalCount
    nodes {
      ...DealRow
    }
  }
  events(first: 0) {
    totalCount
  }
  enterprises(first: 0) {
    totalCount
  }
  issuingBodies(first: 0) {
    totalCount
  }
  reports(first: 1) {
    totalCount
    nodes {
      id
      title
      month
    }
  }
  policyCounts(by: THEME) {
    key
    count
    entity {
      id
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  quote
  heading
  section
  date
  lineFrom
  lineTo
  sourceUrl
  report {
    id
    title
    month
    publisher
  }
  mentions {
    field
    start
    end
    text
    entity {
      __typename
      id
      name
    }
  }
}
fragment PartyParts on Party {
  __typename
  ... on Entity {
    id
    name
  }
}
fragment PolicyRow on Policy {
  id
  name
  announcedOn
  status
  instrument
  issuedBy {
    id
    name
  }
  themes {
    id
    name
  }
  appliesTo {
    id
    name
  }
}
fragment DealRow on Partnership {
  id
  kind
  announcedOn
  scope
  amountCny
  stakePercent
  confidence
  parties {
    ...PartyParts
  }
  evidence {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const PartnerRegionsDocument = new TypedDocumentString(`
    query PartnerRegions($enterprise: String!, $kinds: [PartnershipKind!]) {
  enterprise(name: $enterprise) {
    id
    name
    partnerRegions(kinds: $kinds) {
      region {
        id
        code
        name
      }
      partnerships {
        ...DealRow
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  quote
  heading
  section
  date
  lineFrom
  lineTo
  sourceUrl
  report {
    id
    title
    month
    publisher
  }
  mentions {
    field
    start
    end
    text
    entity {
      __typename
      id
      name
    }
  }
}
fragment PartyParts on Party {
  __typename
  ... on Entity {
    id
    name
  }
}
fragment DealRow on Partnership {
  id
  kind
  announcedOn
  scope
  amountCny
  stakePercent
  confidence
  parties {
    ...PartyParts
  }
  evidence {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<PartnerRegionsQuery, PartnerRegionsQueryVariables>;
export const RegionDealsDocument = new TypedDocumentString(`
    query RegionDeals($region: String!, $first: Int!, $after: String, $where: PartnershipWhere) {
  region(name: $region) {
    id
    name
    partnerships(first: $first, after: $after, where: $where) {
      ...DealPage
    }
  }
}
    fragment DealPage on PartnershipConnection {
  totalCount
  nodes {
    ...DealRow
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment EvidenceParts on Evidence {
  id
  quote
  heading
  section
  date
  lineFrom
  lineTo
  sourceUrl
  report {
    id
    title
    month
    publisher
  }
  mentions {
    field
    start
    end
    text
    entity {
      __typename
      id
      name
    }
  }
}
fragment PartyParts on Party {
  __typename
  ... on Entity {
    id
    name
  }
}
fragment DealRow on Partnership {
  id
  kind
  announcedOn
  scope
  amountCny
  stakePercent
  confidence
  parties {
    ...PartyParts
  }
  evidence {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<RegionDealsQuery, RegionDealsQueryVariables>;
export const BusiestDocument = new TypedDocumentString(`
    query Busiest {
  enterprises(first: 24, orderBy: [{field: PARTNERSHIPS, direction: DESC}]) {
    nodes {
      id
      name
    }
  }
  regions(
    first: 34
    level: PROVINCE
    orderBy: [{field: PARTNERSHIPS, direction: DESC}]
  ) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<BusiestQuery, BusiestQueryVariables>;
export const PoliciesDocument = new TypedDocumentString(`
    query Policies($first: Int!, $after: String, $where: PolicyWhere, $orderBy: [PolicyOrder!]) {
  policies(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    ...PolicyPage
  }
}
    fragment PolicyPage on PolicyConnection {
  totalCount
  nodes {
    ...PolicyRow
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment PolicyRow on Policy {
  id
  name
  announcedOn
  status
  instrument
  issuedBy {
    id
    name
  }
  themes {
    id
    name
  }
  appliesTo {
    id
    name
  }
}`) as unknown as TypedDocumentString<PoliciesQuery, PoliciesQueryVariables>;
export const PolicyFilterNamesDocument = new TypedDocumentString(`
    query PolicyFilterNames {
  themes {
    id
    name
  }
  regions(first: 40, level: PROVINCE) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PolicyFilterNamesQuery, PolicyFilterNamesQueryVariables>;
export const DataQualityDocument = new TypedDocumentString(`
    query DataQuality {
  dataQuality {
    report
    fact
    precision
    recall
    f1
    right
    missing
    extra
  }
}
    `) as unknown as TypedDocumentString<DataQualityQuery, DataQualityQueryVariables>;
export const ReportsDocument = new TypedDocumentString(`
    query Reports($first: Int!, $after: String) {
  reports(first: $first, after: $after) {
    totalCount
    nodes {
      id
      title
      month
      publisher
      coverageFrom
      coverageTo
      importedAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ReportsQuery, ReportsQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($prefix: String!, $types: [String!]) {
  suggest(prefix: $prefix, first: 10, types: $types) {
    highlight
    entity {
      ...Named
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const SearchByTypeDocument = new TypedDocumentString(`
    query SearchByType($query: String!) {
  Enterprise: search(query: $query, types: ["Enterprise"], first: 5) {
    ...Hits
  }
  IssuingBody: search(query: $query, types: ["IssuingBody"], first: 5) {
    ...Hits
  }
  Region: search(query: $query, types: ["Region"], first: 5) {
    ...Hits
  }
  Policy: search(query: $query, types: ["Policy"], first: 5) {
    ...Hits
  }
  Event: search(query: $query, types: ["Event"], first: 5) {
    ...Hits
  }
  Person: search(query: $query, types: ["Person"], first: 5) {
    ...Hits
  }
  Theme: search(query: $query, types: ["Theme"], first: 5) {
    ...Hits
  }
}
    fragment Hits on SearchConnection {
  totalCount
  nodes {
    highlight
    score
    entity {
      ...Named
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment Named on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<SearchByTypeQuery, SearchByTypeQueryVariables>;
export const SearchOneTypeDocument = new TypedDocumentString(`
    query SearchOneType($query: String!, $types: [String!], $first: Int!, $after: String) {
  search(query: $query, types: $types, first: $first, after: $after) {
    ...Hits
  }
}
    fragment Hits on SearchConnection {
  totalCount
  nodes {
    highlight
    score
    entity {
      ...Named
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment Named on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<SearchOneTypeQuery, SearchOneTypeQueryVariables>;
export const TimelineOfDocument = new TypedDocumentString(`
    query TimelineOf($id: ID!) {
  node(id: $id) {
    ... on Region {
      policies(first: 100) {
        ...PoliciesInTime
      }
      partnerships(first: 100) {
        ...DealsInTime
      }
      events(first: 100) {
        ...EventsInTime
      }
    }
    ... on IssuingBody {
      policies(first: 100) {
        ...PoliciesInTime
      }
      partnerships(first: 100) {
        ...DealsInTime
      }
    }
    ... on Enterprise {
      partnerships(first: 100) {
        ...DealsInTime
      }
      events(first: 100) {
        ...EventsInTime
      }
    }
    ... on Theme {
      policies(first: 100) {
        ...PoliciesInTime
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  quote
  heading
  section
  date
  lineFrom
  lineTo
  sourceUrl
  report {
    id
    title
    month
    publisher
  }
  mentions {
    field
    start
    end
    text
    entity {
      __typename
      id
      name
    }
  }
}
fragment PartyParts on Party {
  __typename
  ... on Entity {
    id
    name
  }
}
fragment PoliciesInTime on PolicyConnection {
  totalCount
  nodes {
    id
    name
    announcedOn
  }
}
fragment DealsInTime on PartnershipConnection {
  totalCount
  nodes {
    id
    kind
    announcedOn
    confidence
    parties {
      ...PartyParts
    }
    evidence {
      ...EvidenceParts
    }
  }
}
fragment EventsInTime on EventConnection {
  totalCount
  nodes {
    id
    name
    startsOn
  }
}`) as unknown as TypedDocumentString<TimelineOfQuery, TimelineOfQueryVariables>;