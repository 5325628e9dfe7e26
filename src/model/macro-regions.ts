// Regions that are made of several provinces and have no code of their own, with the divisions that they stand for.
// A policy “for 长三角” is a policy for these provinces.

export interface MacroRegion {
  readonly name: string;
  readonly aliases: readonly string[];
  /** GB/T 2260 codes of the divisions. */
  readonly members: readonly string[];
}

export const macroRegions: readonly MacroRegion[] = [
  { name: '粤港澳大湾区', aliases: ['大湾区', '粤港澳'], members: ['440000', '810000', '820000'] },
  {
    name: '长三角',
    aliases: ['长江三角洲', '长三角地区'],
    members: ['310000', '320000', '330000', '340000'],
  },
  { name: '京津冀', aliases: ['京津冀地区'], members: ['110000', '120000', '130000'] },
  { name: '珠三角', aliases: ['珠江三角洲'], members: ['440000'] },
  { name: '东北三省', aliases: ['东三省'], members: ['210000', '220000', '230000'] },
  { name: '西北五省', aliases: ['西北五省区'], members: ['610000', '620000', '630000', '640000', '650000'] },
];
