// The name of an entity, leading to its page.

import type { ComponentChildren } from 'preact';
import { KindMark } from './kind-mark.js';
import { addressOf } from './routing/address.js';

export interface EntityName {
  readonly id: string;
  readonly name: string;
}

export const entityAddress = (id: string) => addressOf(`/explore/entity/${id}`);

export function EntityLink({
  type,
  id,
  name,
  children,
}: EntityName & { type: string; children?: ComponentChildren }) {
  return (
    <a class="entity" href={entityAddress(id)} lang="zh-CN">
      <KindMark type={type} named />
      {children ?? name}
    </a>
  );
}

/** Several of one kind, in their order. */
export function EntityLinks({ type, entities }: { type: string; entities: readonly EntityName[] }) {
  return (
    <span class="entities">
      {entities.map((entity) => (
        <EntityLink key={entity.id} type={type} id={entity.id} name={entity.name} />
      ))}
    </span>
  );
}
