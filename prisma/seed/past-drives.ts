import { driveKey } from '@/lib/vault/key-name'
import { momentAgo, type Seeding, sealed } from './seeding'

/** Drives that are over: what is left of them is who learned from whom. */
const PAST_DRIVES = [
  {
    code: 'FENNEL-6642',
    codeName: 'Lucky Kite',
    coach: 'mira',
    learner: 'sam',
    from: 520,
    until: 300,
    industry: 'retail',
  },
  {
    code: 'INDIGO-1175',
    codeName: 'Huerta fugaz',
    coach: 'mira',
    learner: 'lucia',
    from: 430,
    until: 190,
    industry: 'food',
  },
] as const

/** Adds the drives in which Sam and Lucía were coached, with nobody on the chart any more. */
export function writePastDrives(seeding: Seeding, users: Record<string, string>): void {
  const { random, rows, vault } = seeding
  for (const { code, codeName, coach, learner, from, until, industry } of PAST_DRIVES) {
    const id = random.id()
    const [from_at, until_at] = [momentAgo(seeding, from), momentAgo(seeding, until)]
    vault.createDriveKey(id)
    rows.add('drive', {
      id,
      code,
      time_zone: 'America/Chicago',
      locale: 'en',
      industry,
      words: sealed(seeding, driveKey(id), 'drive', id, { codeName }),
      version: 1,
      started_by: users[learner],
      started_at: from_at,
      closed_at: until_at,
    })
    rows.add('drive_role', {
      drive_id: id,
      id: random.id(),
      user_id: users[learner],
      role: 'committee',
      from_at,
      until_at,
    })
    rows.add('drive_role', {
      drive_id: id,
      id: random.id(),
      user_id: users[coach],
      role: 'coach',
      from_at,
      until_at,
    })
    const ended = { from_at, until_at, ended_reason: 'won' }
    rows.add('coaching', { id: random.id(), drive_id: id, coach_id: users[coach], ...ended })
  }
}
