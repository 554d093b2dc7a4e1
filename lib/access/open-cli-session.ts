import type pg from 'pg'
import { v7 } from 'uuid'
import type { Session } from '@/lib/db/as-viewer'
import { newSessionToken } from './session-token'

/** Whom a command line acts for: a person by id, a data steward of a drive, or somebody who administers the network. */
export type ActingFor = { userId: string } | { stewardOf: string } | { networkAdmin: true }

/**
 * Opens a session of 15 minutes for a command line, with the owner's connection: whoever has that has everything anyway, and
 * this way what they do is written down as done by somebody.
 *
 * @throws {Error} with a sentence when there is no such person.
 */
export async function openCliSession(owner: pg.ClientBase, actingFor: ActingFor): Promise<Session> {
  const userId = await findUser(owner, actingFor)
  if (!userId) throw new Error('Nobody on this instance fits. Name a person with --as <user id>.')
  const { token, hash } = newSessionToken()
  await owner.query(
    `insert into session (id, token_hash, user_id, kind, level, fresh_at, idle_expires_at, abs_expires_at)
     values ($1, $2, $3, 'cli', 'full', now(), now() + interval '15 minutes', now() + interval '15 minutes')`,
    [v7(), hash, userId],
  )
  return { token, kind: 'cli' }
}

async function findUser(owner: pg.ClientBase, actingFor: ActingFor): Promise<string | undefined> {
  const find = async (text: string, value?: string) =>
    (await owner.query<{ id: string }>(text, value ? [value] : [])).rows[0]?.id
  if ('userId' in actingFor)
    return find('select id from app_user where id = $1 and closed_at is null', actingFor.userId)
  if ('stewardOf' in actingFor) {
    return find(
      `select user_id as id from drive_role where drive_id = $1 and role = 'data_steward'
       and (until_at is null or until_at > now()) order by from_at limit 1`,
      actingFor.stewardOf,
    )
  }
  return find(
    `select user_id as id from network_role where role = 'network_admin' and (until_at is null or until_at > now())
     order by from_at limit 1`,
  )
}
