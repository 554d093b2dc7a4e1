/** What a person asked for, as it concerns whoever looks: talk with them, or leave them to somebody, or leave them alone. */
export type Boundary = 'anyone' | 'only_me' | 'only_somebody' | 'leave_alone'

/** The boundary of a person as `me` meets it. Being left alone goes before anything else. */
export function boundaryOf(leaveAlone: boolean, onlyUserId: string | null, me: string): Boundary {
  if (leaveAlone) return 'leave_alone'
  if (onlyUserId === null) return 'anyone'
  return onlyUserId === me ? 'only_me' : 'only_somebody'
}
