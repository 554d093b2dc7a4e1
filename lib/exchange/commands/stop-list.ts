import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseStopping } from '../list-export'
import { listExportIn } from '../queries/list-exports'
import { WhichList } from '../schema'
import { noticeParams } from './notice-params'

/** Stops a list before it is taken out. Anybody of the committee can. */
export const stopList = defineCommand({
  name: 'list_export.cancel',
  scope: 'drive',
  input: WhichList,
  subject: 'request',

  async load({ driveId, exportId }, { tx, now }) {
    const list = await listExportIn(tx, driveId, exportId)
    return list && { list, now }
  },

  refuse: (_viewer, { list, now }) => refuseStopping(list, now),

  async run({ driveId, exportId }, _facts, { tx }) {
    await tx.sql`select app.stop_list(${driveId}, ${exportId})`
    await tx.sql`select app.settle_notices(${driveId}, ${['list_export_asked', 'list_export_agreed']})`
    await tx.sql`select app.notify_committee(${driveId}, 'list_export_cancelled', ${await noticeParams(tx, driveId)})`
    return success({ exportId })
  },
})
