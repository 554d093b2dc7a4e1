import 'server-only'
import type { CommandContext } from '@/lib/command/define-command'
import { driveKey } from '@/lib/vault/key-name'
import { alsoCalled } from '../also-called'
import type { WorkerName } from '../worker-name'

type Joined = { driveId: string; keptWorkerId: string; mergedWorkerId: string }

/** Gives the one kept the other's name as a nickname; false where there is none to give. */
export async function takeNickname(context: CommandContext, joined: Joined): Promise<boolean> {
  const [kept, merged] = await openNames(context, joined)
  const nick = kept && merged ? alsoCalled(kept, merged) : null
  if (!kept || nick === null) return false
  await writeName(context, joined, { ...kept, nick })
  return true
}

/** Takes a nickname that came with the other row away again, unless somebody changed it since. */
export async function giveNicknameBack(context: CommandContext, joined: Joined): Promise<void> {
  const [kept, merged] = await openNames(context, joined)
  if (!kept || !merged) return
  const before = { ...kept, nick: null }
  if (kept.nick === alsoCalled(before, merged)) await writeName(context, joined, before)
}

const placeOf = (rowId: string) => ({ table: 'worker_name', rowId })

async function openNames(
  { tx, vault }: CommandContext,
  { driveId, keptWorkerId, mergedWorkerId }: Joined,
): Promise<(WorkerName | undefined)[]> {
  const rows = await tx.sql<{ workerId: string; words: Buffer }>`
    select worker_id as "workerId", words from worker_name
    where drive_id = ${driveId} and worker_id in (${keptWorkerId}, ${mergedWorkerId}) for no key update`
  const names = new Map(
    rows.map(({ workerId, words }) => {
      const opened = vault.open<Partial<WorkerName>>(driveKey(driveId), placeOf(workerId), words)
      const { first = null, last = null, nick = null } = opened
      return [workerId, { first, last, nick }]
    }),
  )
  return [names.get(keptWorkerId), names.get(mergedWorkerId)]
}

async function writeName(
  { tx, vault, now }: CommandContext,
  { driveId, keptWorkerId }: Joined,
  name: WorkerName,
): Promise<void> {
  const words = vault.seal(driveKey(driveId), placeOf(keptWorkerId), name)
  await tx.sql`
    update worker_name set words = ${words}, version = version + 1, updated_at = ${now}
    where drive_id = ${driveId} and worker_id = ${keptWorkerId}`
}
