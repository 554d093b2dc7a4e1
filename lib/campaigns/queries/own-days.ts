import 'server-only'
import { type TitledWords, togetherPlace } from '@/lib/campaigns/campaign-words'
import type { CalendarDate } from '@/lib/clock'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { driveKey, networkKey } from '@/lib/vault/key-name'

/** A joint day as one drive answers it. */
export type OwnDay = {
  dayId: string
  campaignId: string
  title: string
  onDate: CalendarDate
  /** `null`: nobody has answered. */
  state: 'in' | 'out' | null
  testId: string | null
}

export type OwnDays = { days: OwnDay[]; actions: { testId: string; title: string }[] }

/** The joint days of a drive's campaigns, soonest first, and its own actions that could be its part in them. */
export const getOwnDays = (session: Session, driveId: string): Promise<OwnDays> =>
  asViewer(session, async ({ sql, vault }) => {
    const days = await sql<Omit<OwnDay, 'title'> & { words: Buffer }>`
      select d.id as "dayId", d.campaign_id as "campaignId", d.words, d.on_date as "onDate", p.state, p.test_id as "testId"
      from campaign_day d join campaign_drive m on m.campaign_id = d.campaign_id and m.drive_id = ${driveId} and m.state = 'in'
      left join campaign_day_drive p on p.day_id = d.id and p.drive_id = ${driveId}
      where d.cancelled_at is null order by d.on_date, d.id`
    const actions = await sql<{ testId: string; words: Buffer }>`
      select id as "testId", words from structure_test where drive_id = ${driveId} and cancelled_at is null
      order by happens_on desc, id limit 20`
    return {
      days: days.map(({ words, ...day }) => ({
        ...day,
        title: vault.open<TitledWords>(networkKey, togetherPlace('campaign_day', day.dayId), words).title,
      })),
      actions: actions.map(({ testId, words }) => ({
        testId,
        title: vault.open<{ title: string }>(
          driveKey(driveId),
          { table: 'structure_test', rowId: testId },
          words,
        ).title,
      })),
    }
  })
