import 'server-only'
import { createHash } from 'node:crypto'
import { v7 } from 'uuid'
import { dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { addPlaces } from '@/lib/exchange/commands/add-places'
import { placeKey, placesToAdd, saysPlace } from '@/lib/exchange/place-labels'
import { chartForImport } from '@/lib/exchange/queries/chart-for-import'
import { success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { insertWorkers } from '@/lib/workers/commands/insert-workers'
import { NameVoterList } from '../voters/schema'
import type { VoterWords } from '../voters/voter-words'

/** Puts everybody whom only the employer's list knows on the chart, in their area. Those who are disputed stay off it. It is an import, which can be undone as one. */
export const addUnknownVoters = defineCommand({
  name: 'voter_list.add_unknown',
  scope: 'drive',
  input: NameVoterList,
  subject: 'voter_list',

  async load({ driveId, listId }, { tx }) {
    const [list] = await tx.sql<{ timeZone: string }>`
      select d.time_zone as "timeZone" from voter_list l join drive d on d.id = l.drive_id
      where l.drive_id = ${driveId} and l.id = ${listId} and l.retired_at is null`
    return list ?? null
  },

  refuse: () => null,

  async run({ driveId, listId }, { timeZone }, context) {
    const { tx, vault, viewer, now } = context
    const rows = await tx.sql<{ id: string; words: Buffer }>`
      select id, words from voter where drive_id = ${driveId} and list_id = ${listId} and state = 'unknown' and dispute is null
        and words is not null order by line for update`
    const lines = rows.map(({ id, words }) => ({
      ...{ voterId: id, workerId: v7() },
      ...vault.open<VoterWords>(driveKey(driveId), { table: 'voter', rowId: id }, words),
    }))
    const { structure } = await chartForImport(tx, driveId)
    const places = lines.map(({ place }) => place)
    const cellOf = await addPlaces(context, driveId, structure, placesToAdd(places, structure))
    const fromOn = dateIn(timeZone, now)
    const importId = v7()
    const hash = createHash('sha256').update(listId).digest()
    const counts = { new: lines.length, matched: 0, leftAlone: 0, problem: 0 }
    await tx.sql`
      insert into import_batch (drive_id, id, file_hash, rows, made_by, made_at, counts)
      values (${driveId}, ${importId}, ${hash}, ${lines.length}, ${viewer.userId}, ${now}, ${JSON.stringify(counts)})`
    await insertWorkers(context, {
      ...{ driveId, importId },
      people: lines.map(({ workerId, name, contacts, place }) => ({
        ...{ id: workerId, name, contacts, fromOn },
        cellId: saysPlace(place) ? (cellOf.get(placeKey(place, structure)) ?? null) : null,
      })),
    })
    await tx.sql`select app.apply_facts(${driveId}, ${lines.map(({ workerId }) => workerId)}::uuid[])`
    await tx.sql`
      update voter v set state = 'added', worker_id = x.worker_id, decided_by = ${viewer.userId}, decided_at = ${now}
      from unnest(${lines.map(({ voterId }) => voterId)}::uuid[], ${lines.map(({ workerId }) => workerId)}::uuid[]) x (id, worker_id)
      where v.drive_id = ${driveId} and v.id = x.id`
    return success({ listId, added: lines.length })
  },
})
