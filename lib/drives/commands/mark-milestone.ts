import 'server-only'
import { dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { judgedMilestones } from '../models/asked-of-people'
import { MarkMilestone } from '../models/command-inputs'
import { allModels } from '../models/models'
import { driveZoneIn } from '../queries/drive-zone'

/** Marks a milestone that people judge. Those that numbers decide are never marked: they are read off. */
export const markMilestone = defineCommand({
  name: 'milestone.mark',
  scope: 'drive',
  input: MarkMilestone,
  subject: 'drive',

  async load({ driveId, milestone }, { tx }) {
    const timeZone = await driveZoneIn(tx, driveId)
    return timeZone ? { timeZone, isJudged: judgedMilestones(allModels()).includes(milestone) } : null
  },

  refuse: (_viewer, { isJudged }) => (isJudged ? null : { key: 'models.refused.not_a_milestone' }),

  async run({ driveId, markId, milestone, onDate }, { timeZone }, { tx, viewer, now }) {
    if (onDate > dateIn(timeZone, now))
      return failure({ code: 'invalid', fields: { onDate: [{ key: 'forms.in_the_future' }] } })
    await tx.sql`
      insert into milestone_mark (drive_id, id, milestone, on_date, recorded_by, recorded_at)
      values (${driveId}, ${markId}, ${milestone}, ${onDate}, ${viewer.userId}, ${now})`
    return success({ markId })
  },
})
