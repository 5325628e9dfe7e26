// The province that an item is about, for rows whose heading the conversion lost.

import { expect, test } from '@jest/globals';
import { readGazetteer } from '../../src/cli/read-gazetteer.js';
import { inferHeading } from '../../src/resolve/infer-heading.js';

const headingOf = inferHeading(await readGazetteer());

test.each([
  ['2月22日，甘肃省红十字创新工作方式。', '甘肃省'],
  ['3月3日，贵州省卫健委近日与中国科学院软件研究所在贵阳签署了协议。', '贵州省'],
  ['4月10日，昆明市与紫光云签约。', '云南省'],
  ['3月1日，云南“一部手机办事通”APP注册用户达到100.2万人。', '云南省'],
  ['3月2日，内蒙古召开工作会议。', '内蒙古自治区'],
  ['3月2日，各地推进“互联网+”。', null],
])('%s', (text, heading) => {
  expect(headingOf(text)).toBe(heading);
});
