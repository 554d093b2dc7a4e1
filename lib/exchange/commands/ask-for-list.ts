import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseAsking } from '../list-export'
import { rowsOf } from '../queries/list-exports'
import { AskForList } from '../schema'
import { noticeParams } from './notice-params'

/** Asks to take a list out, for a purpose, by code or with names. The committee is told at once. */
export const askForList = defineCommand({
  name: 'list_export.ask',
  scope: 'drive',
  input: AskForList,
  subject: 'drive',

  async load({ driveId, address }, { tx, now }) {
    const [drive] = await tx.sql<{ askedToday: number }>`
      select app.lists_asked_today(id) as "askedToday" from drive where id = ${driveId} and closed_at is null`
    return drive ? { ...drive, rows: await rowsOf(tx, driveId, address, now) } : null
  },

  refuse: (_viewer, facts) => refuseAsking(facts),

  async run({ driveId, exportId, purpose, address, withNames }, { rows }, { tx }) {
    await tx.sql`select app.ask_for_list(${driveId}, ${exportId}, ${purpose}, ${address}, ${rows}, ${withNames})`
    await tx.sql`select app.notify_committee(${driveId}, 'list_export_asked', ${await noticeParams(tx, driveId)})`
    return success({ exportId, rows, withNames })
  },
})
