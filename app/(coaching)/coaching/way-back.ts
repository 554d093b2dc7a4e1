import type { Viewer } from '@/lib/access/viewer'

/** Where a page for everybody leads back to: to the board of whoever only coaches, to the own place of everybody else. */
export const wayBack = ({ driveRoles, networkRoles }: Viewer): string =>
  networkRoles.length > 0 || driveRoles.some(({ role }) => role !== 'coach') ? '/home' : '/coaching'
