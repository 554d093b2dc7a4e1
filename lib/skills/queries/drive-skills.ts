import 'server-only'
import { type CalendarDate, dateIn } from '@/lib/clock'
import { talkersIn } from '@/lib/conversations/queries/drive-talkers'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { type SeenStep, skillLadder } from '../skill-ladder'
import type { Skill, SkillStep } from '../skills'

/** Somebody who organizes here and how far they are. */
export type SkilledPerson = {
  userId: string
  name: string
  isOneself: boolean
  ladder: Record<Skill, SkillStep | null>
}

export type DriveSkills = { today: CalendarDate; people: SkilledPerson[] }

/** Who organizes here and what others saw them learn, do and teach; for the committee, `null` for anybody else. */
export const getDriveSkills = (
  session: Session & { userId: string },
  driveId: string,
  now: Date,
): Promise<DriveSkills | null> =>
  asViewer(session, async (tx) => {
    const [drive] = await tx.sql<{ timeZone: string }>`
      select time_zone as "timeZone" from drive where id = ${driveId} and id = any (app.my_chart_drives())`
    if (!drive) return null
    const talkers = await talkersIn(tx, driveId)
    const steps = await tx.sql<SeenStep & { userId: string }>`
      select user_id as "userId", skill, step from skill_step where withdrawn_at is null
        and (drive_id = ${driveId} or user_id = ${session.userId}) order by on_date, id`
    return {
      today: dateIn(drive.timeZone, now),
      people: talkers.map(({ userId, name }) => ({
        ...{ userId, name, isOneself: userId === session.userId },
        ladder: skillLadder(steps.filter((step) => step.userId === userId)),
      })),
    }
  })
