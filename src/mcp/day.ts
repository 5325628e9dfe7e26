// Days as tools take them, and the condition on `announcedOn` that two of them make.

import { z } from 'zod';

export const day = z.iso.date();

export function dateBounds({
  from,
  to,
}: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}) {
  if (!from && !to) return {};
  return { announcedOn: { ...(from ? { gte: from } : {}), ...(to ? { lte: to } : {}) } };
}
