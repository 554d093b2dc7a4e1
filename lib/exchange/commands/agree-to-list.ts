import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseAgreeingToList } from '../list-export'
import { listExportIn } from '../queries/list-exports'
import { WhichList } from '../schema'
import { noticeParams } from './notice-params'

/** The second person agrees that a list is taken out. It can be taken until a day after it was asked for. */
export const agreeToList = defineCommand({
  name: 'list_export.agree',
  scope: 'drive',
  input: WhichList,
  subject: 'request',

  async load({ driveId, exportId }, { tx, now }) {
    const list = await listExportIn(tx, driveId, exportId)
    return list && { list, now }
  },

  refuse: (viewer, { list, now }) => refuseAgreeingToList(list, viewer.userId, now),

  async run({ driveId, exportId }, { list }, { tx }) {
    await tx.sql`select app.agree_to_list(${driveId}, ${exportId})`
    await tx.sql`select app.settle_notices(${driveId}, ${['list_export_asked']})`
    await tx.sql`select app.notify_committee(${driveId}, 'list_export_agreed', ${await noticeParams(tx, driveId)})`
    return success({ exportId, rows: list.rows, withNames: list.withNames })
  },
})
