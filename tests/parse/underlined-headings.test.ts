import { expect, test } from '@jest/globals';
import { readBlocks } from '../../src/parse/blocks.js';

const blocks = (text: string) => readBlocks(text.split('\n'));

test('an underlined line is a heading', () => {
  expect(blocks('二、全国各省\n---------\n\n一、部委\n===')).toEqual([
    { kind: 'heading', level: 2, text: '二、全国各省', from: 1, to: 2 },
    { kind: 'heading', level: 1, text: '一、部委', from: 4, to: 5 },
  ]);
});

test('a rule under a sentence is a rule', () => {
  expect(blocks('各地举措不断。\n---\n甲')).toEqual([
    { kind: 'paragraph', text: '各地举措不断。', from: 1, to: 1 },
    { kind: 'paragraph', text: '甲', from: 3, to: 3 },
  ]);
});

test('a table whose pipes were lost is text, line by line', () => {
  expect(blocks(' 机构  举措 \n---------\n 教育部  印发。\n|---|')).toEqual([
    { kind: 'heading', level: 2, text: '机构  举措', from: 1, to: 2 },
    { kind: 'paragraph', text: '教育部  印发。', from: 3, to: 3 },
    { kind: 'table', rows: [], from: 4, to: 4 },
  ]);
});
