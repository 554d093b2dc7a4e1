import 'server-only'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { employerKeys } from '@/lib/records/employer-key'
import type { EmployerPlace, RecordFit } from '@/lib/records/match-employer-place'
import { fitOfRecord } from '@/lib/records/match-employer-place'
import { currentEmployer } from './current-employer'
import type { RecordLine } from './search-records'

/** What the public record says of a drive's employer: here, elsewhere in the state, anywhere else; the newest first. */
export type EmployerRecord = {
  /** `null`: the committee has not said for whom people work. */
  employer: EmployerPlace | null
  records: (RecordLine & { fit: RecordFit })[]
  /** How many more there are than `records` shows. */
  more: number
}

const SHOWN = 6
const NEAREST_FIRST: readonly RecordFit[] = ['same_place', 'same_state', 'elsewhere']

/** Votes held at the employer that a drive named. Nobody outside the drive learns what was looked for. */
export function getEmployerRecord(viewer: Session, driveId: string): Promise<EmployerRecord> {
  return asViewer(viewer, async (tx) => {
    const employer = await currentEmployer(tx, driveId)
    if (!employer) return { employer: null, records: [], more: 0 }
    const beginnings = employerKeys(employer.name).map((key) => `${key.split(' ')[0]}%`)
    const rows = await tx.sql<RecordLine>`
      select id, case_number as "caseNumber", kind, employer_name as "employerName", city, state, unions, eligible,
        last_tally_on as "lastTallyOn", result
      from public_record
      where employer_key like any (${beginnings}::text[]) or (state = ${employer.state} and lower(city) = lower(${employer.city}))
      order by last_tally_on desc nulls last, case_number, unit_key limit 2000`
    const records = rows
      .flatMap((row) => {
        const fit = fitOfRecord(employer, row)
        return fit === null ? [] : [{ ...row, fit }]
      })
      .sort((a, b) => NEAREST_FIRST.indexOf(a.fit) - NEAREST_FIRST.indexOf(b.fit))
    const place = { name: employer.name, city: employer.city, state: employer.state }
    return { employer: place, records: records.slice(0, SHOWN), more: Math.max(0, records.length - SHOWN) }
  })
}
