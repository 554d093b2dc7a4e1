import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { instantIn } from '../meeting-time'
import { refuseChange } from '../policy'
import { ChangeMeeting } from '../schema'
import { loadMeeting } from './load-meeting'
import { plannedTime } from './planned-time'

/** Moves a meeting or says anew where it is. Two people who change it at once see what the other wrote. */
export const changeMeeting = defineCommand({
  name: 'meeting.change',
  scope: 'drive',
  input: ChangeMeeting,
  subject: 'meeting',

  load: loadMeeting,

  refuse: (_viewer, meeting, { kind, onDate, time }) => {
    const startsAt = instantIn(meeting.timeZone, onDate, time)
    const moved = startsAt?.getTime() !== meeting.startsAt.getTime()
    return refuseChange(meeting, { kindOrTime: moved || kind !== meeting.kind })
  },

  async run(input, meeting, { tx, vault }) {
    const { driveId, meetingId, kind, minutes, place, link, version } = input
    const sealedTo = { table: 'meeting', rowId: meetingId }
    if (version !== meeting.version) {
      const theirs = vault.open<{ place: string | null }>(driveKey(driveId), sealedTo, meeting.words).place
      const reason = {
        key: 'meetings.refused.changed_meanwhile',
        params: { theirs: theirs ?? '', yours: place ?? '' },
      }
      return failure({ code: 'conflict', reason })
    }
    const isMoved =
      instantIn(meeting.timeZone, input.onDate, input.time)?.getTime() !== meeting.startsAt.getTime()
    const startsAt = isMoved
      ? plannedTime({ ...meeting, ...input })
      : { ok: true as const, value: meeting.startsAt }
    if (!startsAt.ok) return startsAt
    const words = vault.seal(driveKey(driveId), sealedTo, { place, link })
    await tx.sql`
      update meeting set kind = ${kind}, words = ${words}, version = version + 1, starts_at = ${startsAt.value},
        minutes = ${minutes} where drive_id = ${driveId} and id = ${meetingId}`
    return success({ meetingId })
  },
})
