import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseTaking } from '../list-export'
import { linesOf, listExportIn, markOfLines } from '../queries/list-exports'
import { WhichList } from '../schema'
import { noticeParams } from './notice-params'

/** Uses up a list that is ready and writes down that it was taken out. The file is read with `getTakenList` by whoever was allowed this. */
export const takeList = defineCommand({
  name: 'list_export.take',
  scope: 'drive',
  input: WhichList,
  subject: 'request',

  async load({ driveId, exportId }, { tx, now }) {
    const list = await listExportIn(tx, driveId, exportId)
    return list && { list, now, lines: await linesOf(tx, driveId, list.address, now) }
  },

  refuse: (viewer, { list, lines, now }) => refuseTaking(list, viewer.userId, lines.length, now),

  async run({ driveId, exportId }, { list, lines }, { tx }) {
    await tx.sql`select app.take_list(${driveId}, ${exportId}, ${lines.length})`
    await tx.sql`select app.settle_notices(${driveId}, ${['list_export_asked', 'list_export_agreed']})`
    await tx.sql`select app.notify_committee(${driveId}, 'list_export_taken', ${await noticeParams(tx, driveId)})`
    return success({ exportId, rows: lines.length, withNames: list.withNames, lines: markOfLines(lines) })
  },
})
