/** Well-known issues: a chip each, no words stored. A drive adds its own beside them. */
export const KNOWN_ISSUES = ['schedule', 'pay', 'safety', 'staffing', 'respect'] as const
export type KnownIssue = (typeof KNOWN_ISSUES)[number]
