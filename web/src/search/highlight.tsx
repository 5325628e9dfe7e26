// A hit's name or words with what was searched for marked.

import { highlighted } from './highlighted.js';

export function Highlight({ text }: { text: string }) {
  return (
    <span lang="zh-CN">
      {highlighted(text).map(({ at, text: piece, found }) => (found ? <mark key={at}>{piece}</mark> : piece))}
    </span>
  );
}
