import { createHash, randomBytes } from 'node:crypto'
import type pg from 'pg'
import { v7 } from 'uuid'
import { driveKey } from '@/lib/vault/key-name'
import { vaultFor } from '@/lib/vault/vault-for'
import { withClient } from '@/scripts/database/with-client'

/** Somebody in whose place a visitor of the demo can look around. `home` is the page they land on. */
export type DemoPerson = { key: DemoPersonKey; name: string; userId: string; home: string }

export type DemoPersonKey = (typeof PEOPLE)[number]['key']

/** Each by a role and the name used in it. Without a drive it is a role in the network. */
const PEOPLE = [
  { key: 'worker_leader', name: 'Danitza Q.', role: 'worker_leader', drive: 'ALDER-4127', page: '' },
  { key: 'committee', name: 'Teo', role: 'committee', drive: 'ALDER-4127', page: '/map' },
  { key: 'data_steward', name: 'Roz', role: 'data_steward', drive: 'ALDER-4127', page: '' },
  { key: 'committee_es', name: 'Ximena A.', role: 'committee', drive: 'CLOVER-2093', page: '/map' },
  {
    key: 'union_liaison',
    name: 'Patrick Donnelly',
    role: 'union_liaison',
    drive: 'LINDEN-5568',
    page: '/liaison',
  },
  {
    key: 'membership_secretary',
    name: 'Siobhán Kearney',
    role: 'membership_secretary',
    drive: 'SUMAC-9021',
    page: '/bodies',
  },
  { key: 'coach', name: 'Sam Whitfield', role: 'coach', drive: 'ALDER-4127', page: '/coaching' },
  { key: 'coordinator', name: 'Ingrid Halvorsen', role: 'coordinator', drive: null, page: '/network/queue' },
  {
    key: 'intake_caller',
    name: 'Milo Santangelo',
    role: 'intake_caller',
    drive: null,
    page: '/network/intake',
  },
  {
    key: 'network_admin',
    name: 'Hugo Fairbanks',
    role: 'network_admin',
    drive: null,
    page: '/network/settings',
  },
] as const

/** The people to sign in as who are still there: whoever looked around before may have ended a role or burned a drive. */
export async function findDemoPeople(owner: pg.ClientBase): Promise<DemoPerson[]> {
  const found: DemoPerson[] = []
  for (const { key, name, role, drive, page } of PEOPLE) {
    const holder = drive
      ? await holderInDrive(owner, { name, role, drive })
      : await holderInNetwork(owner, role)
    if (!holder) continue
    const home = holder.driveId && role !== 'coach' ? `/d/${holder.driveId}${page}` : page
    found.push({ key, name, userId: holder.userId, home })
  }
  return found
}

type Holder = { userId: string; driveId: string | null }

async function holderInDrive(
  owner: pg.ClientBase,
  { name, role, drive }: { name: string; role: string; drive: string },
): Promise<Holder | undefined> {
  const { rows } = await owner.query<Holder & { driveId: string; id: string; words: Buffer }>(
    `select r.user_id as "userId", r.drive_id as "driveId", r.id, r.words from drive_role r join drive d on d.id = r.drive_id
     where d.code = $1 and r.role = $2 and r.words is not null and (r.until_at is null or r.until_at > now())`,
    [drive, role],
  )
  const vault = vaultFor({ kind: 'cli' })
  return rows
    .filter(({ driveId }) => !vault.isBurned(driveId))
    .find(({ driveId, id, words }) => {
      const place = { table: 'drive_role', rowId: id }
      return vault.open<{ name: string }>(driveKey(driveId), place, words).name === name
    })
}

async function holderInNetwork(owner: pg.ClientBase, role: string): Promise<Holder | undefined> {
  const { rows } = await owner.query<Holder>(
    `select user_id as "userId", null as "driveId" from network_role
     where role = $1 and (until_at is null or until_at > now()) order by from_at, id limit 1`,
    [role],
  )
  return rows[0]
}

const LINK_HOURS = 24

/** A person of the demo with an address that signs in as them, once. */
export type DemoLink = DemoPerson & { link: string }

/**
 * A fresh link for each of these people. It works once, within a day, and only where the instance is a demo: the database
 * keeps a hash, and the secret is after the `#`, which browsers send to nobody.
 */
export function demoSignInLinks({
  ownerUrl,
  origin,
}: {
  ownerUrl: string
  origin: string
}): Promise<DemoLink[]> {
  return withClient(ownerUrl, async (owner) => {
    const links: DemoLink[] = []
    for (const person of await findDemoPeople(owner))
      links.push({ ...person, link: await demoLink(owner, { ...person, origin }) })
    return links
  })
}

/** One such link for any user of the demo; `home` is where it leads. */
export async function demoLink(
  owner: pg.ClientBase,
  { userId, home, origin }: { userId: string; home: string; origin: string },
): Promise<string> {
  const secret = randomBytes(24).toString('base64url')
  await owner.query(
    `insert into sign_in_challenge (id, kind, hash, user_id, expires_at)
     values ($1, 'demo', $2, $3, now() + make_interval(hours => $4))`,
    [v7(), createHash('sha256').update(secret).digest(), userId, LINK_HOURS],
  )
  return `${origin}/sign-in?to=${encodeURIComponent(home)}#demo=${secret}`
}
