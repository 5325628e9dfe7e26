// What is true of the world, whatever a report says: the shape of the files in `seed/gazetteers/`.
// The loader (`cli/`) reads the files; `resolve/` indexes them; a stage gets the result as an argument.

import type { BodyLevelName, BodyTypeName, RegionLevelName } from './facts.js';

/** A division of GB/T 2260 as of March 2019; 中国 is `100000`. */
export interface RegionEntry {
  readonly code: string;
  readonly name: string;
  /** Without 省/市/县/自治区 …: 贵州, 内蒙古, 朝阳. */
  readonly shortName: string;
  readonly level: RegionLevelName;
  /** Code of the division above; null for 中国. A level that a place lacks is skipped. */
  readonly parent: string | null;
  readonly englishName: string;
  /** One-character names (粤), former names, other spellings. */
  readonly aliases: readonly string[];
}

/** A named body: a central organ, a court, a people's organisation, a well-known school, hospital or institute. */
export interface BodyEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly englishName: string | null;
  readonly level: BodyLevelName | null;
  readonly bodyType: BodyTypeName;
  /** Code of the region whose organ it is; null where it is nobody's. */
  readonly governs: string | null;
  /** Code of the region it stands in, for schools, hospitals, institutes; null where not known. */
  readonly seat: string | null;
}

/** A kind of local organ: a region's name before `name` is an organ's full name. */
export interface DepartmentEntry {
  /** 卫生健康委员会 */
  readonly name: string;
  /** 卫生健康委, 卫健委 */
  readonly shortNames: readonly string[];
  readonly bodyType: BodyTypeName;
  /** Levels at which an organ is called so (工业和信息化厅 at a province, …局 below). */
  readonly levels: readonly BodyLevelName[];
  /** Codes of the only regions that have it (经济和信息化厅: 四川, 浙江, 湖北), with all below them; null for all. */
  readonly onlyIn: readonly string[] | null;
  /** Set where the full name does not begin with the region: 国家税务总局{region}税务局, 中共{region}委, {short}海关. */
  readonly pattern: string | null;
}

/** A company, or a company's named business. */
export interface EnterpriseEntry {
  /** The shortest name that is unambiguous in Chinese business news. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly englishName: string | null;
  /** Name of the enterprise above it; null where there is none or none is known. */
  readonly parent: string | null;
  /**
   * Names that are everyday words, numbers, or pieces of everyday phrases too (360个, 提高通关, 其中行政): they mean the
   * enterprise only as a heading or between the joints of a list. `name` may be one; the others are not in `aliases`.
   */
  readonly wordLike?: readonly string[];
}

export interface ThemeEntry {
  readonly name: string;
  readonly englishName: string;
  readonly keywords: readonly string[];
}

export interface Gazetteer {
  readonly regions: readonly RegionEntry[];
  readonly bodies: readonly BodyEntry[];
  readonly departments: readonly DepartmentEntry[];
  readonly enterprises: readonly EnterpriseEntry[];
  readonly themes: readonly ThemeEntry[];
}
