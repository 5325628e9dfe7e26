// What the search statement looks for, made of the text by the product's own rules: they are part of the question.

import { product } from '../product.mjs';

const { lookupKey } = await product('model/lookup-key.js');
const {
  exactQuery,
  keyLength,
  namesQuery,
  pinyinPrefixQuery,
  pinyinQuery,
  prefixQuery,
  textsQuery,
  titlesQuery,
} = await product('model/search-query.js');

export const searchParameters = ({ query }) => ({
  exact: exactQuery(query),
  prefix: prefixQuery(query),
  pinyin: pinyinQuery(query),
  pinyinPrefix: pinyinPrefixQuery(query),
  inNames: namesQuery(query),
  inTitles: titlesQuery(query),
  inTexts: textsQuery(query),
  key: lookupKey(query),
  length: keyLength(query),
});
