import { createHash, randomBytes } from 'node:crypto'
import { withClient } from '../database/with-client'

/** Whether the instance is for trying out, with open sign-in links, or for real drives. */
export type InstanceMode = 'demo' | 'live'

/** What the database says it is; `null` when nobody has set it up yet. */
export function instanceMode(url: string): Promise<InstanceMode | null> {
  return withClient(url, async (client) => {
    const { rows: tables } = await client.query<{ name: string | null }>(
      "select to_regclass('public.instance') as name",
    )
    if (!tables[0]?.name) return null
    const { rows } = await client.query<{ mode: InstanceMode }>('select mode from instance')
    return rows[0]?.mode ?? null
  })
}

/**
 * Writes down what this instance is, unless it is known, and answers a new token for its first user; `null` when
 * that user is there already. Only the hash of the token is kept, so an older token stops working.
 */
export function ensureInstance(ownerUrl: string, mode: InstanceMode): Promise<string | null> {
  const token = randomBytes(18).toString('base64url')
  const hash = createHash('sha256').update(token).digest()
  return withClient(ownerUrl, async (owner) => {
    const { rowCount } = await owner.query(
      `insert into instance (id, mode, setup_token_hash) values (1, $1, $2)
       on conflict (id) do update set setup_token_hash = excluded.setup_token_hash
         where instance.setup_token_hash is not null`,
      [mode, hash],
    )
    return rowCount === 1 ? token : null
  })
}
