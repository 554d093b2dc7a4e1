import 'server-only'
import type { Sql } from '@/lib/db/sql'
import { PUSH_TRIES } from '@/lib/reaching/published-constants'
import type { PushAddress } from '@/lib/reaching/push-address'
import { isPushDue, type PushPhone } from '@/lib/reaching/when-to-push'
import { courierKey } from '@/lib/vault/key-name'
import type { Vault } from '@/lib/vault/vault'
import { VaultError } from '@/lib/vault/vault-error'
import { type PushOutcome, type PushSender, postPush } from './post-push'

/** How many phones were told, were gone, or could not be reached. */
export type PushReport = Record<PushOutcome, number>

/** How often a served instance looks whether somebody has something new. */
export const PUSH_LOOK_MS = 60_000

/** Phones that are called at the same time. */
const AT_ONCE = 10

/**
 * Tells every phone that is due that there is something new, as of `moment`. `sql` is on a connection of its own: it holds the lock
 * that lets one sender of an instance work at a time; `null` where another has it. `vault` may be that of a job.
 */
export async function sendPushes(
  sql: Sql,
  vault: Vault,
  { subject, testOrigin }: Omit<PushSender, 'publicKey' | 'privateKey'>,
  moment: Date,
): Promise<PushReport | null> {
  const [lock] = await sql<{ mine: boolean }>`
    select pg_try_advisory_lock(hashtextextended('job:push', 0)) as mine`
  if (!lock?.mine) return null
  try {
    const sender = { ...vault.pushPair(), subject, testOrigin }
    const due = await dueIds(sql, moment)
    const report: PushReport = { sent: 0, gone: 0, failed: 0 }
    for (let first = 0; first < due.length; first += AT_ONCE) {
      const ids = due.slice(first, first + AT_ONCE)
      const ended = await Promise.all(
        (await addressesOf(sql, vault, ids)).map(async ({ id, address }) => ({
          id,
          outcome: address ? await postPush(address, sender) : ('gone' as const),
        })),
      )
      for (const { id, outcome } of ended) {
        await sql`select app.push_ended(${id}, ${outcome}, ${moment}, ${PUSH_TRIES})`
        report[outcome] += 1
      }
    }
    return report
  } finally {
    await sql`select pg_advisory_unlock(hashtextextended('job:push', 0))`
  }
}

async function dueIds(sql: Sql, moment: Date): Promise<string[]> {
  const phones = await sql<PushPhone & { id: string }>`
    select id, last_sent_at as "lastSentAt", failures, time_zone as "timeZone", newest_unread_at as "newestUnreadAt"
    from app.push_candidates()`
  return phones.filter((phone) => isPushDue(phone, moment)).map(({ id }) => id)
}

type Addressed = { id: string; address: PushAddress | null }

/** The addresses of phones; `null` for one that no key of this instance opens, which nobody can ever reach. */
async function addressesOf(sql: Sql, vault: Vault, ids: readonly string[]): Promise<Addressed[]> {
  const rows = await sql<{ id: string; words: Buffer }>`select id, words from app.push_words(${ids})`
  return rows.map(({ id, words }) => ({ id, address: openOrNull(vault, id, words) }))
}

function openOrNull(vault: Vault, id: string, words: Buffer): PushAddress | null {
  try {
    return vault.open<PushAddress>(courierKey, { table: 'push_address', rowId: id }, words)
  } catch (error) {
    if (error instanceof VaultError && error.code === 'unreadable') return null
    throw error
  }
}
