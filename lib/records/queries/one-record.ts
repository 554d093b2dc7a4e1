import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import type { RecordLine } from './search-records'

export type RecordTally = {
  id: string
  tallyOn: CalendarDate | null
  kind: 'initial' | 'runoff' | 'rerun' | 'self_determination' | null
  eligible: number | null
  votesFor: { union: string; votes: number }[]
  votesAgainst: number | null
  challenged: number | null
}

/** Everything that the record says of one unit of one case. */
export type ElectionRecordPage = RecordLine & {
  unitDescription: string | null
  filedOn: CalendarDate | null
  closedOn: CalendarDate | null
  closedReason: string | null
  tallies: RecordTally[]
}

/** One record with its counts, the first one first; `null` when there is none. */
export function getRecord(viewer: Session, recordId: string): Promise<ElectionRecordPage | null> {
  return asViewer(viewer, async ({ sql }) => {
    const [record] = await sql<Omit<ElectionRecordPage, 'tallies'>>`
      select id, case_number as "caseNumber", kind, employer_name as "employerName", city, state, unions, eligible,
        last_tally_on as "lastTallyOn", result, unit_description as "unitDescription", filed_on as "filedOn",
        closed_on as "closedOn", closed_reason as "closedReason"
      from public_record where id = ${recordId}`
    if (!record) return null
    const tallies = await sql<RecordTally>`
      select id, tally_on as "tallyOn", kind, eligible, votes_for as "votesFor", votes_against as "votesAgainst", challenged
      from public_tally where record_id = ${recordId} order by tally_on nulls first, id`
    return { ...record, tallies }
  })
}
