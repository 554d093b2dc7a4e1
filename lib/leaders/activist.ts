import { FEW_FOLLOWERS } from './published-constants'

/**
 * Whether somebody is very active without being known as a person whom others follow: rated 1, fewer than
 * {@link FEW_FOLLOWERS} followers, and nobody has marked them. A help to any group, and not the same as a leader.
 */
export const isActivist = (person: {
  /** `null`: not rated. */
  value: number | null
  followers: number
  leader: string | null
}): boolean => person.value === 1 && person.leader === null && person.followers < FEW_FOLLOWERS
