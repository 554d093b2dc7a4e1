import 'server-only'
import { dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { correctTalkTime, refuseTalkTime } from '@/lib/conversations/talk-time'
import { failure, success } from '@/lib/result'
import { refuseRecordAssessment } from '../policy'
import { RecordAssessment } from '../schema'

/** Writes down where somebody stands without a talk: they signed, or came, or did not. Earlier ratings stay. */
export const recordAssessment = defineCommand({
  name: 'assessment.record',
  scope: 'drive',
  input: RecordAssessment,
  subject: 'worker',
  followsMerge: true,

  async load({ driveId, workerId }, { tx, viewer }) {
    const [facts] = await tx.sql<{ timeZone: string; ownWorkerId: string | null }>`
      select d.time_zone as "timeZone",
        (select r.worker_id from drive_role r where r.drive_id = d.id and r.user_id = ${viewer.userId}
           and r.worker_id is not null order by r.from_at desc limit 1) as "ownWorkerId"
      from worker w join drive d on d.id = w.drive_id
      where w.drive_id = ${driveId} and w.id = ${workerId} and w.removed_at is null`
    return facts ?? null
  },

  refuse: (_viewer, { ownWorkerId }, { workerId, rating }) =>
    refuseRecordAssessment(rating, { isOneself: ownWorkerId === workerId }),

  async run({ driveId, workerId, happenedAt: said, rating }, { timeZone }, { tx, viewer, now, skewMs }) {
    const happenedAt = skewMs === null ? new Date(said) : correctTalkTime(new Date(said), skewMs, now)
    const wrongTime = refuseTalkTime(happenedAt, now)
    if (wrongTime) return failure({ code: 'invalid', fields: { happenedAt: [wrongTime] } })
    await tx.sql`
      insert into assessment (drive_id, id, worker_id, value, basis, assessor_id, happened_at, happened_on, recorded_at, reason)
      values (${driveId}, ${rating.assessmentId}, ${workerId}, ${rating.value}, ${rating.basis}, ${viewer.userId},
        ${happenedAt}, ${dateIn(timeZone, happenedAt)}, ${now}, ${rating.reason})`
    await tx.sql`select app.apply_fact(${driveId}, ${workerId})`
    return success({ assessmentId: rating.assessmentId, workerId })
  },
})
