import type pg from 'pg'
import { v7 } from 'uuid'
import type { ParticipationResult } from '@/lib/actions/participation'
import { driveKey } from '@/lib/vault/key-name'
import { vaultFor } from '@/lib/vault/vault-for'

/** Writes down a button day that is over: its frozen list, with what each person did. Answers its id. */
export async function heldButtonDay(
  owner: pg.Client,
  about: { driveId: string; by: string; daysAgo: number },
  list: readonly (readonly [workerId: string, result: ParticipationResult | null])[],
): Promise<string> {
  const { driveId, by, daysAgo } = about
  const id = v7()
  const words = vaultFor({ kind: 'web' }).seal(
    driveKey(driveId),
    { table: 'structure_test', rowId: id },
    { title: 'Button day', plan: '' },
  )
  await owner.query(
    `insert into structure_test (drive_id, id, kind, words, happens_on, is_public, counting, made_by, made_at, frozen_at, closed_at)
     values ($1, $2, 'button_day', $3, current_date - $5::int, true, 'people', $4, now() - interval '90 days',
       now() - make_interval(days => $5), now() - make_interval(days => $5 - 1))`,
    [driveId, id, words, by, daysAgo],
  )
  for (const [workerId, result] of list) {
    await owner.query(
      'insert into eligible (drive_id, test_id, worker_id, committee) values ($1, $2, $3, false)',
      [driveId, id, workerId],
    )
    if (result)
      await owner.query(
        `insert into participation (drive_id, id, test_id, worker_id, result, recorded_at, recorded_by)
         values ($1, $2, $3, $4, $5, now(), $6)`,
        [driveId, v7(), id, workerId, result, by],
      )
  }
  return id
}
