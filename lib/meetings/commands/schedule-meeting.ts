import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { ScheduleMeeting } from '../schema'
import { plannedTime } from './planned-time'

type Facts = { timeZone: string; today: CalendarDate }

/** Plans a meeting, or writes one down that has just been. Place and link are words: sealed. */
export const scheduleMeeting = defineCommand({
  name: 'meeting.schedule',
  scope: 'drive',
  input: ScheduleMeeting,
  subject: 'drive',

  async load({ driveId }, { tx, now }) {
    const [drive] = await tx.sql<Facts>`
      select time_zone as "timeZone", (${now}::timestamptz at time zone time_zone)::date as today from drive where id = ${driveId}`
    return drive ?? null
  },

  refuse: () => null,

  async run(input, facts, { tx, vault, viewer, now }) {
    const { driveId, meetingId, kind, minutes, place, link } = input
    const startsAt = plannedTime({ ...facts, ...input })
    if (!startsAt.ok) return startsAt
    const words = vault.seal(driveKey(driveId), { table: 'meeting', rowId: meetingId }, { place, link })
    await tx.sql`
      insert into meeting (drive_id, id, kind, words, starts_at, minutes, made_by, made_at)
      values (${driveId}, ${meetingId}, ${kind}, ${words}, ${startsAt.value}, ${minutes}, ${viewer.userId}, ${now})`
    return success({ meetingId })
  },
})
