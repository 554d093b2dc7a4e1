import { driveToday } from '@/app/(organizing)/drive-frame'
import { scaleWordsOf } from '@/components/assessments/scale-words-of'
import { seesAll } from '@/lib/access/sees-all'
import type { Viewer } from '@/lib/access/viewer'
import { getScale } from '@/lib/assessments/queries/scale'
import type { ScaleWords } from '@/lib/assessments/scale-words'
import type { CalendarDate } from '@/lib/clock'
import { placeNames } from '@/lib/coverage/place-names'
import { columnsShown, type ListColumn } from '@/lib/workers/lists/columns'
import { type ListSearch, UNFOLDED, type Unfolded } from '@/lib/workers/lists/list-address'
import type { PeopleFilter } from '@/lib/workers/lists/people-filter'
import { readAddress } from '@/lib/workers/lists/read-address'
import { getPeoplePage, type PeoplePage } from '@/lib/workers/queries/people-page'
import { getColleagues } from '@/lib/workers/queries/saved-views'

/** What every part of the page of the list needs: what was asked for, who is found, and the words for it. */
export type AboutList = {
  viewer: Viewer
  driveId: string
  isCommittee: boolean
  filter: PeopleFilter
  /** `null`: the list as always. */
  columns: readonly ListColumn[] | null
  /** How much of the address means nothing. */
  lost: number
  unfolded: Unfolded | null
  /** The first of the others that is shown, counted from 0. */
  first: number
  page: PeoplePage
  colleagues: { userId: string; name: string }[]
  cells: { id: string; name: string }[]
  cellName: (cellId: string) => string
  scale: ScaleWords
  today: CalendarDate
}

/** The list that an address asks for, a place without a name called `whole`; `null` where the viewer has none in this group. */
export async function aboutList(
  viewer: Viewer,
  driveId: string,
  { search, whole }: { search: ListSearch; whole: string },
): Promise<AboutList | null> {
  const first = Math.max(0, Math.trunc(Number(search.from ?? 0)) || 0)
  const { filter, lost, columns } = readAddress(search)
  const page = await getPeoplePage(viewer, driveId, { filter, first })
  if (!page) return null
  const isCommittee = seesAll(viewer, driveId)
  const cellName = placeNames(page.labels, whole)
  return {
    ...{ viewer, driveId, isCommittee, filter, lost, first, page, cellName },
    columns: columnsShown(columns, page.sight),
    unfolded: UNFOLDED.find((each) => each === search.more) ?? null,
    colleagues: isCommittee ? await getColleagues(viewer, driveId) : [],
    cells: page.labels.places.map(({ cellId }) => ({ id: cellId, name: cellName(cellId) })),
    scale: await scaleWordsOf(await getScale(viewer, driveId)),
    today: await driveToday(viewer, driveId),
  }
}
