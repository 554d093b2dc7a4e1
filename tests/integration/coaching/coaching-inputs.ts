import { v7 } from 'uuid'
import { admitCoach } from '@/lib/coaching/commands/admit-coach'
import { saveCoachProfile } from '@/lib/coaching/commands/save-coach-profile'
import { execute } from '@/lib/command/execute'
import type { SignedIn } from '@/tests/support/people'

/** What a coach may send as their profile; English, warehouses, two drives at most. */
export const coachProfile = (changes: object = {}) => ({
  name: 'Mira',
  about: '',
  companies: [],
  industries: ['warehouse'],
  languages: ['en', 'es'],
  timeZone: 'America/New_York',
  availability: [[2, 1080, 1260]],
  models: ['pre_majority'],
  wins: 1,
  lastWinOn: '2026-08-01',
  cap: 2,
  away: null,
  version: 0,
  ...changes,
})

/** What a committee may send when it asks for a coach. */
export const requestInput = (driveId: string) => ({
  driveId,
  requestId: v7(),
  languages: ['en'],
  needs: ['first_talks', 'committee'],
  availability: [[2, 1080, 1260]],
  urgency: 'usual',
  shareCompany: false,
})

/** Makes somebody a coach: their profile, and a coordinator's word. */
export async function becomeCoach(coach: SignedIn, coordinator: SignedIn, changes: object = {}) {
  const saved = { commandId: v7(), input: coachProfile(changes) }
  const admitted = { commandId: v7(), input: { coachId: coach.userId } }
  const results = [
    await execute(saveCoachProfile, coach.session, saved),
    await execute(admitCoach, coordinator.session, admitted),
  ]
  for (const result of results) if (!result.ok) throw new Error(JSON.stringify(result.error))
}
