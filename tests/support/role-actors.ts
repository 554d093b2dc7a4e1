import type pg from 'pg'
import { v7 } from 'uuid'
import { DRIVE_ROLES, NETWORK_ROLES, type RoleName } from '@/lib/access/roles'
import type { Session } from '@/lib/db/as-viewer'
import { addTestWorker, type OakStreet } from './oak-street'
import { giveNetworkRole, giveRole, newUser } from './people'

/** Somebody with exactly one role, in Oak Street, in the other drive, in the network, or with none. */
export type Actor = {
  label: string
  userId: string
  session: Session
  where: 'here' | 'elsewhere' | 'network'
  roles: RoleName[]
}

/** One person for every role here, every role in the other drive, every role of the network, and one without any. */
export async function openActors(owner: pg.Client, oak: OakStreet): Promise<Actor[]> {
  const actors: Actor[] = []
  const places = [
    { where: 'here', driveId: oak.driveId, granting: oak.people.ana.session, cellId: oak.cells.dockNight },
    { where: 'elsewhere', driveId: oak.otherDriveId, granting: oak.people.flo.session, cellId: null },
  ] as const
  for (const { where, driveId, granting, cellId } of places) {
    for (const role of DRIVE_ROLES) {
      const { userId, session } = await newUser(owner)
      const onChart =
        role === 'worker_leader'
          ? await addTestWorker(granting, driveId, { name: `L${where}`, cellId })
          : null
      await giveRole(owner, granting, { driveId, userId, role, workerId: onChart?.id ?? null })
      actors.push({ label: `${role} ${where}`, userId, session, where, roles: [role] })
    }
  }
  for (const role of NETWORK_ROLES) {
    const { userId, session } = await newUser(owner)
    await giveNetworkRole(owner, userId, role)
    actors.push({ label: role, userId, session, where: 'network', roles: [role] })
  }
  const { userId, session } = await newUser(owner)
  return [...actors, { label: 'no role', userId, session, where: 'network', roles: [] }]
}

/** An admitted coach with a profile that fits Oak Street. */
export async function addCoach(owner: pg.Client, userId: string, words: Buffer): Promise<void> {
  await owner.query(
    `insert into coach_profile (user_id, words, industries, languages, time_zone, availability, models, cap, joined_at,
       admitted_at, admitted_why)
     values ($1, $2, '{warehouse}', '{en}', 'America/New_York', '[[2, 1080, 1260]]', '{pre_majority}', 6, now(), now(), 'coordination')
     on conflict do nothing`,
    [userId, words],
  )
}

/** Ids that a command asks for, made anew each time. */
export const newIds = <Name extends string>(...names: Name[]): Record<Name, string> =>
  Object.fromEntries(names.map((name) => [name, v7()])) as Record<Name, string>
