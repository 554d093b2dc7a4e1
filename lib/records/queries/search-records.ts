import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import type { ElectionResult } from '@/lib/records/election-result'
import type { CaseKind } from '@/lib/records/election-row'
import { namePatterns, RECORDS_A_PAGE, type RecordSearch } from '@/lib/records/record-search'

/** One record in a list: a unit of a case, and how its last vote ended. */
export type RecordLine = {
  id: string
  caseNumber: string
  kind: CaseKind
  employerName: string
  city: string
  state: string
  unions: string[]
  eligible: number | null
  lastTallyOn: CalendarDate | null
  result: ElectionResult
}

/** One count of ballots of a record. */
export type RecordTally = {
  recordId: string
  id: string
  tallyOn: CalendarDate | null
  kind: 'initial' | 'runoff' | 'rerun' | 'self_determination' | null
  eligible: number | null
  votesFor: { union: string; votes: number }[]
  votesAgainst: number | null
  challenged: number | null
}

/** A record with its counts, the first one first. */
export type RecordWithTallies = RecordLine & { tallies: RecordTally[] }

/** One page of records, the newest votes first, and how many there are in all. */
export function searchRecords(
  viewer: Session,
  search: RecordSearch,
): Promise<{ records: RecordWithTallies[]; total: number }> {
  const { union, city, state, year, result, page } = search
  return asViewer(viewer, async ({ sql }) => {
    const rows = await sql<RecordLine & { total: number }>`
      select id, case_number as "caseNumber", kind, employer_name as "employerName", city, state, unions, eligible,
        last_tally_on as "lastTallyOn", result, count(*) over ()::int as total
      from public_record
      where (${state}::text is null or state = ${state})
        and (${result}::text is null or result = ${result})
        and (${year}::int is null
          or last_tally_on between make_date(coalesce(${year}::int, 1970), 1, 1) and make_date(coalesce(${year}::int, 1970), 12, 31))
        and (${city}::text is null or lower(city) like '%' || lower(${city}) || '%')
        and employer_key like all (${namePatterns(search.employer)}::text[])
        and (${union}::text is null or lower(array_to_string(unions, ' ')) like '%' || lower(${union}) || '%')
      order by last_tally_on desc nulls last, case_number, unit_key
      limit ${RECORDS_A_PAGE} offset ${(page - 1) * RECORDS_A_PAGE}`
    const tallies = await sql<RecordTally>`
      select record_id as "recordId", id, tally_on as "tallyOn", kind, eligible, votes_for as "votesFor",
        votes_against as "votesAgainst", challenged
      from public_tally where record_id = any(${rows.map(({ id }) => id)}) order by tally_on nulls first, id`
    const records = rows.map(({ total: _total, ...row }) => ({
      ...row,
      tallies: tallies.filter(({ recordId }) => recordId === row.id),
    }))
    return { records, total: rows[0]?.total ?? 0 }
  })
}
