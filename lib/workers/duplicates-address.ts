const base = (driveId: string): string => `/d/${driveId}/people/duplicates`

/** Addresses of the page about people who may be on the list twice. Ids only: a name in an address would stay in the history. */
export const duplicatesAddress = {
  suggestions: base,
  /** Whom this person may be the same as. */
  sameAs: (driveId: string, workerId: string): string => `${base(driveId)}?person=${workerId}`,
  pair: (driveId: string, one: string, other: string): string =>
    `${base(driveId)}?person=${one}&other=${other}`,
}
