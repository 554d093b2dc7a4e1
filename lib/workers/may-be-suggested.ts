/** Whether a screen may suggest that this user talks with the person, after what the person asked for. */
export const mayBeSuggested = (
  person: { leaveAlone: boolean; onlyUserId: string | null },
  userId: string,
): boolean => !person.leaveAlone && (person.onlyUserId === null || person.onlyUserId === userId)
