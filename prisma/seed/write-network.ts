import type { NetworkRoleName } from '@/lib/access/roles'
import { addDays } from '@/lib/clock'
import { coachWordsPlace } from '@/lib/coaching/coach-words'
import { companyId } from '@/lib/coaching/commands/company-id'
import { networkKey } from '@/lib/vault/key-name'
import { addUser } from './add-user'
import { COACHES, type CoachStory, NETWORK_PEOPLE } from './network-people'
import { dayAgo, momentAgo, type Seeding, sealed } from './seeding'

/** Adds those who work for the whole network, and the coaches with their profiles. Answers their user ids by key. */
export function writeNetwork(seeding: Seeding): Record<string, string> {
  const users: Record<string, string> = {}
  for (const { key, name, role, locale } of NETWORK_PEOPLE) {
    users[key] = addUser(seeding, { locale, timeZone: 'America/Chicago' })
    giveNetworkRole(seeding, users[key], role, name)
  }
  for (const coach of COACHES) {
    users[coach.key] = addUser(seeding, coach)
    addCoach(seeding, users[coach.key] as string, coach)
  }
  return users
}

function giveNetworkRole(seeding: Seeding, user_id: string, role: NetworkRoleName, name: string): void {
  const id = seeding.random.id()
  seeding.rows.add('network_role', {
    id,
    user_id,
    role,
    from_at: momentAgo(seeding, 400),
    words: sealed(seeding, networkKey, 'network_role', id, { name }),
  })
}

function addCoach(seeding: Seeding, user_id: string, coach: CoachStory): void {
  const { rows, today, vault } = seeding
  const { name, about, companies = [] } = coach
  const { table, rowId } = coachWordsPlace(user_id)
  rows.add('coach_profile', {
    user_id,
    words: sealed(seeding, networkKey, table, rowId, { name, about, companies }),
    version: 1,
    industries: coach.industries,
    languages: coach.languages,
    time_zone: coach.timeZone,
    availability: coach.availability,
    models: coach.models,
    wins: coach.wins,
    last_win_on: coach.lastWinAgo && dayAgo(seeding, coach.lastWinAgo),
    cap: coach.cap,
    apprentice: coach.apprentice ?? false,
    away_from_on: coach.awayIn ? addDays(today, coach.awayIn[0]) : null,
    away_until_on: coach.awayIn ? addDays(today, coach.awayIn[1]) : null,
    company_ids: companies.flatMap((company) => companyId(vault, company) ?? []),
    joined_at: momentAgo(seeding, coach.joinedAgo),
    admitted_at: momentAgo(seeding, coach.joinedAgo),
    admitted_why: coach.wins > 0 ? 'won_action' : 'vouchers',
  })
}
