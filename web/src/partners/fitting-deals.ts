// The deals that fit the days in the address; the server has no such condition where it rolls deals up to provinces.

export interface Days {
  readonly gte?: string;
  readonly lte?: string;
}

/** A deal without a date fits no span, as on the server. */
export function fittingDeals<Deal extends { readonly announcedOn?: string | null }>(
  deals: readonly Deal[],
  days: Days | undefined,
): readonly Deal[] {
  if (!days) return deals;
  return deals.filter(
    ({ announcedOn }) =>
      announcedOn && (!days.gte || announcedOn >= days.gte) && (!days.lte || announcedOn <= days.lte),
  );
}
