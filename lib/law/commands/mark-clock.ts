import 'server-only'
import { addDays, dateIn } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { MarkClock } from '../contracts/schema'
import { lawIn } from '../queries/law-of'

const A_YEAR_DAYS = 366

/** Writes down that a date was met, that an election was agreed or ordered, or that a day is no business day. */
export const markClock = defineCommand({
  name: 'clock.mark_met',
  scope: 'drive',
  input: MarkClock,
  subject: 'drive',
  load: ({ driveId }, { tx }) => lawIn(tx, driveId),
  refuse: () => null,

  async run({ driveId, markId, clock, aboutId, metOn }, { timeZone }, { tx, viewer, now }) {
    const today = dateIn(timeZone, now)
    const latest = clock === 'holiday' ? addDays(today, A_YEAR_DAYS) : today
    if (metOn > latest)
      return failure({ code: 'invalid', fields: { metOn: [{ key: 'forms.in_the_future' }] } })
    await tx.sql`
      insert into clock_mark (drive_id, id, clock, about_id, met_on, recorded_by, recorded_at)
      values (${driveId}, ${markId}, ${clock}, ${aboutId}, ${metOn}, ${viewer.userId}, ${now})`
    return success({ markId })
  },
})
