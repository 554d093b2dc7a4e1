import type { CalendarDate } from '@/lib/clock'
import { daysBetween } from '@/lib/clock'

/** Who votes: every member, or delegates whom the members elected. */
export const ELECTORATES = ['members', 'delegates'] as const
export type Electorate = (typeof ELECTORATES)[number]

/** Where a delegate stands. */
export const STANDS = ['unknown', 'pledged', 'leaning', 'against'] as const
export type Stand = (typeof STANDS)[number]

/** A worksite in an election: who votes there, how many votes are wanted, how many are pledged, and whether somebody of ours is there. */
export type ElectionSite = { cellId: string; voters: number; goal: number; pledged: number; contact: boolean }

/** What an election is planned with. */
export type OfficerElection = {
  electorate: Electorate
  /** How many vote: all members, or so many delegates. */
  electorateSize: number
  /** Members behind delegates; `null` where not said. */
  members: number | null
  goalVotes: number
}

/** Where the votes stand: of those who vote, never of the members behind delegates. */
export type VoteGoal = {
  voters: number
  goal: number
  pledged: number
  leaning: number
  missing: number
  goalShare: number
}

/** Where the organizing stands: by worksite, whoever votes. */
export type OrganizingGoal = {
  sites: number
  withContact: number
  withoutContact: number
  /** Pledges of workers at their worksites, against what each wants. */
  goal: number
  pledged: number
  atGoal: number
}

/**
 * The goal of votes on the electorate. Where delegates vote, only delegates who pledged count: what members pledge at their worksites
 * is no vote. Where members vote, the pledges are those of the worksites.
 */
export function voteGoal(
  { electorate, electorateSize, goalVotes }: OfficerElection,
  stands: readonly Stand[],
  sites: readonly ElectionSite[],
): VoteGoal {
  const pledged =
    electorate === 'delegates'
      ? stands.filter((stand) => stand === 'pledged').length
      : sites.reduce((sum, site) => sum + site.pledged, 0)
  const leaning = electorate === 'delegates' ? stands.filter((stand) => stand === 'leaning').length : 0
  const missing = Math.max(0, goalVotes - pledged)
  return {
    voters: electorateSize,
    goal: goalVotes,
    pledged,
    leaning,
    missing,
    goalShare: goalVotes / electorateSize,
  }
}

/** The goal of organizing on worksites, whoever votes. */
export function organizingGoal(sites: readonly ElectionSite[]): OrganizingGoal {
  const withContact = sites.filter(({ contact }) => contact).length
  return {
    ...{ sites: sites.length, withContact, withoutContact: sites.length - withContact },
    goal: sites.reduce((sum, { goal }) => sum + goal, 0),
    pledged: sites.reduce((sum, { pledged }) => sum + pledged, 0),
    atGoal: sites.filter(({ goal, pledged }) => pledged >= goal).length,
  }
}

/**
 * Workers who joined an action ÷ pledged voters: below 1 there are more promises than deeds. `null` where nobody has pledged. May
 * exceed 1. From the field's warning against shallow vote-getting.
 */
export const deepRatio = (joined: number, pledged: number): number | null =>
  pledged === 0 ? null : joined / pledged

const ELECTION_CLOCKS = ['notice', 'nominations', 'ballot'] as const
export type ElectionClock = { clock: (typeof ELECTION_CLOCKS)[number]; on: CalendarDate; daysLeft: number }

/** The days of an election that are known, in order, with the days left; negative once they have passed. */
export const electionClocks = (
  on: Record<(typeof ELECTION_CLOCKS)[number], CalendarDate | null>,
  today: CalendarDate,
): ElectionClock[] =>
  ELECTION_CLOCKS.flatMap((clock) => {
    const day = on[clock]
    return day ? { clock, on: day, daysLeft: daysBetween(today, day) } : []
  }).toSorted((a, b) => a.daysLeft - b.daysLeft)
