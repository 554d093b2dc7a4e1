import type { Refusal } from '@/lib/errors'

/** How somebody came along to a talk; whoever talked leads. */
export const COMPANY_ROLES = ['co_pilot', 'observer'] as const
export type CompanyRole = (typeof COMPANY_ROLES)[number]

/** So many people fit one go, the first one included. */
export const MOST_IN_ONE_GO = 12

/** So many can come along. */
export const MOST_COMPANY = 5

/** Everybody who was there, by id on the chart. */
export type TalkPeople = {
  workerId: string
  others: readonly { workerId: string }[]
  companions: readonly { workerId: string }[]
}

/** Refuses a talk in which somebody has two parts: talked with twice, or talked with and talking or along. */
export function refuseTalkPeople(people: TalkPeople, talkerId: string | null): Refusal {
  const talkedWith = [people.workerId, ...people.others.map(({ workerId }) => workerId)]
  if (talkerId !== null && talkedWith.includes(talkerId)) return { key: 'conversations.refused.with_oneself' }
  const along = people.companions.map(({ workerId }) => workerId)
  const everybody = [...talkedWith, ...along, ...(talkerId === null ? [] : [talkerId])]
  if (new Set(everybody).size < everybody.length) return { key: 'conversations.refused.twice' }
  return null
}
