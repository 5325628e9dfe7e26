// The public enums, each with the Chinese term of every value. The values are those of the facts (`facts.ts`).

import { enumOf } from './enum-of.js';
import {
  bodyLevels,
  bodyTypes,
  eventKinds,
  mentionFields,
  organizerRoles,
  partnershipKinds,
  policyKinds,
  policyStatuses,
  regionLevels,
} from './facts.js';

export const PolicyKind = enumOf('PolicyKind', 'What a policy action is. Example: `DOCUMENT`', policyKinds, {
  DOCUMENT: 'A titled instrument (文件).',
  MEASURE: 'A measure taken without one (举措).',
});

export const PolicyStatus = enumOf(
  'PolicyStatus',
  'How far a policy has come. Example: `DRAFT`',
  policyStatuses,
  {
    ISSUED: 'Issued (印发, 发布).',
    TRIAL: 'Issued for trial (试行).',
    ADOPTED: 'Adopted, not yet published (审议通过).',
    DRAFT: 'Open for comments (征求意见稿).',
    PLANNED: 'Announced for later (拟, 将出台).',
    IN_FORCE: 'A measure under way.',
  },
);

export const RegionLevel = enumOf(
  'RegionLevel',
  'The level of a division (行政级别). Example: `PROVINCE`',
  regionLevels,
  {
    COUNTRY: 'China itself (中国).',
    PROVINCE: 'Province, autonomous region, municipality, special administrative region (省级).',
    PREFECTURE: 'Prefecture-level (地级).',
    COUNTY: 'County-level (县级).',
    ZONE: 'A named zone that is no division (园区, 新区, 片区).',
  },
);

export const PartnershipKind = enumOf(
  'PartnershipKind',
  'What kind of deal it is. Example: `COOPERATION`',
  partnershipKinds,
  {
    STRATEGIC_AGREEMENT: 'A strategic cooperation agreement (战略合作协议).',
    COOPERATION: 'Cooperation or another agreement (合作).',
    JOINT_VENTURE: 'A company formed together (合资).',
    INVESTMENT: 'Money or a stake (投资, 入股, 收购).',
    JOINT_PRODUCT: 'A product brought out together (联合推出).',
    PRESENCE: 'Settled at a place, or its technology in use by a body (落户, 采用).',
  },
);

export const EventKind = enumOf('EventKind', 'What kind of event it is. Example: `SUMMIT`', eventKinds, {
  SUMMIT: '峰会',
  CONFERENCE: '大会, 论坛, 博览会',
  MEETING: '工作会议, 座谈会, 电视电话会议',
  SIGNING: '签约',
  LAUNCH: '上线, 启动, 投入使用',
  RELEASE: 'A product or strategy made public (发布).',
  ACQUISITION: '收购, 入股',
  SESSION: '人大, 政协, 两会',
});

export const OrganizerRole = enumOf(
  'OrganizerRole',
  'The part an organizer had. Example: `HOST`',
  organizerRoles,
  {
    HOST: '主办',
    CO_HOST: '承办, 协办',
    GUIDANCE: '指导',
  },
);

export const BodyLevel = enumOf('BodyLevel', 'The level of an organ. Example: `CENTRAL`', bodyLevels, {
  CENTRAL: '中央',
  PROVINCE: '省级',
  PREFECTURE: '地级',
  COUNTY: '县级',
});

export const BodyType = enumOf('BodyType', 'What kind of body it is. Example: `DEPARTMENT`', bodyTypes, {
  PARTY: '党的机关',
  GOVERNMENT: '政府',
  DEPARTMENT: '部门',
  COURT: '法院',
  SCHOOL: '学校',
  HOSPITAL: '医院',
  INSTITUTE: '科研院所',
  PEOPLES_ORGANISATION: '人民团体',
  ASSOCIATION: '学会, 协会, 联盟',
  OTHER: '其他',
});

export const PolicyOrderField = enumOf(
  'PolicyOrderField',
  'What policies can be ordered by. Example: `ANNOUNCED_ON`',
  ['ANNOUNCED_ON', 'TITLE'],
  {
    ANNOUNCED_ON: 'The date announced.',
    TITLE: 'The title, by code point.',
  },
);

export const OrderDirection = enumOf(
  'OrderDirection',
  'Ascending or descending. Example: `DESC`',
  ['ASC', 'DESC'],
  {
    ASC: 'Smallest, or earliest, first.',
    DESC: 'Largest, or latest, first.',
  },
);

export const MentionField = enumOf(
  'MentionField',
  'The part of an excerpt that a mention stands in. Example: `TEXT`',
  mentionFields,
  {
    TEXT: 'Its text, which `quote` is.',
    HEADING: 'Its heading.',
  },
);

export const PolicyGrouping = enumOf(
  'PolicyGrouping',
  'What policies are counted by. Example: `THEME`',
  ['THEME', 'PROVINCE', 'MONTH', 'ISSUING_BODY', 'INSTRUMENT'],
  {
    THEME: 'By theme; a policy counts for each of its themes.',
    PROVINCE:
      'By province, those for divisions below it included; policies for the whole country are in none.',
    MONTH: 'By the month announced, YYYY-MM, in order of time.',
    ISSUING_BODY: 'By issuing body; a joint policy counts for each.',
    INSTRUMENT: 'By kind of document (通知, 意见 …); measures have none.',
  },
);

export const ChangeKind = enumOf(
  'ChangeKind',
  'How two reports differ on something. Example: `CHANGED`',
  ['NEW', 'CONTINUED', 'CHANGED'],
  {
    NEW: 'Only the later report speaks of it.',
    CONTINUED: 'Both speak of it, and agree.',
    CHANGED: 'Both speak of it, and differ: a draft was issued, a summit was put off.',
  },
);

export const ChangeAspect = enumOf(
  'ChangeAspect',
  'What two reports say differently of one thing. Example: `STATUS`',
  ['STATUS', 'TITLE', 'STARTS_ON', 'ENDS_ON', 'NAMES', 'AMOUNT', 'STAKE'],
  {
    STATUS: 'How far a policy has come, as each report tells it last (征求意见稿 → 试行).',
    TITLE: "A policy's title.",
    STARTS_ON: 'The day of an event, or its first.',
    ENDS_ON: "An event's last day.",
    NAMES: 'Names of a body or an enterprise, beside its own.',
    AMOUNT: 'The sum of a deal, in CNY.',
    STAKE: 'The stake of a deal, in per cent.',
  },
);
