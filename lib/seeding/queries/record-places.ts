import 'server-only'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { namePatterns, type RecordSearch } from '@/lib/records/record-search'
import type { RecordPlace } from '@/lib/seeding/places/clean-play'

const SHOWN = 100

/** Workplaces in the public history of votes that fit a search by firm, city and state: each place once, with its last vote. */
export async function getRecordPlaces(
  viewer: Session,
  { employer, city, state }: Pick<RecordSearch, 'employer' | 'city' | 'state'>,
): Promise<RecordPlace[]> {
  if (!employer && !city && !state) return []
  return asViewer(
    viewer,
    ({ sql }) => sql<RecordPlace>`
      select "recordId", place, result, "lastTallyOn" from (
        select distinct on (employer_key, lower(city), state) id as "recordId", state, city, employer_key,
          concat_ws(', ', employer_name, nullif(city, ''), nullif(state, '')) as place, result, last_tally_on as "lastTallyOn"
        from public_record
        where employer_key like all (${namePatterns(employer)}::text[])
          and (${state}::text is null or state = ${state})
          and (${city}::text is null or lower(city) like '%' || lower(${city}) || '%')
        order by employer_key, lower(city), state, last_tally_on desc nulls last, id) x
      order by state, city, employer_key limit ${SHOWN}`,
  )
}
