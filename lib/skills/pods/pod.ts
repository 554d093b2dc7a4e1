import type { Refusal } from '@/lib/errors'

/** A team stays small enough that everybody speaks. Our choice: as many as a circle on a call. */
export const MOST_IN_POD = 8

/** What a team or somebody in it is called, as it is sealed. */
export type PodWords = { name: string }

/** Where the name of a team is sealed to. */
export const podWordsPlace = (podId: string) => ({ table: 'pod', rowId: podId })

/** Where the name of somebody in a team is sealed to. */
export const podMemberWordsPlace = (memberId: string) => ({ table: 'pod_member', rowId: memberId })

/** A small team of coaches who check in with each other. */
export type PodTeam = {
  podId: string
  name: string
  members: { memberId: string; name: string; isMe: boolean }[]
}

/** Somebody comes in once, and while there is room. */
export function refuseAddToPod({ isIn, members }: { isIn: boolean; members: number }): Refusal {
  if (isIn) return { key: 'pods.refused.is_in' }
  return members >= MOST_IN_POD ? { key: 'pods.refused.full', params: { count: MOST_IN_POD } } : null
}
