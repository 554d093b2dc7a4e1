import 'server-only'
import { PEOPLE_A_PAGE } from '@/lib/access/reading-budget'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { searchPeople } from '../name-search'
import { mayShowNames, READ_ENOUGH, type ReadEnough } from './may-show-names'
import { getPeople, type ListedPerson } from './people'

/** What the list shows at once: everybody on the own list, and of the others a page. */
export type PeoplePage = {
  people: ListedPerson[] | ReadEnough
  /** Everybody the viewer reaches. */
  inAll: number
  /** Of the others, in the area chosen. */
  othersInAll: number
  /** Whether there are more others than fit a page, so that the search has to look further than the page. */
  isInParts: boolean
}

/** A page of the list, in the area `cellId` (`none`: without one; `null`: anywhere), the others from `first` on. */
export async function getPeoplePage(
  session: Session,
  driveId: string,
  { cellId, first }: { cellId: string | null; first: number },
): Promise<PeoplePage> {
  const everybody = await getPeople(session, driveId)
  const here = everybody.filter((person) => cellId === null || (person.cellId ?? 'none') === cellId)
  const others = here.filter(({ isMine }) => !isMine)
  const shown = [...here.filter(({ isMine }) => isMine), ...others.slice(first, first + PEOPLE_A_PAGE)]
  return {
    people: await unlessReadEnough(session, driveId, shown),
    inAll: everybody.length,
    othersInAll: others.length,
    isInParts: everybody.filter(({ isMine }) => !isMine).length > PEOPLE_A_PAGE,
  }
}

/** A search answers few, so that looking for somebody does not use up what one may read. */
const FOUND_AT_ONCE = 12
const FEWEST_LETTERS = 2

/** People by name in all of the list, the best matches first; nobody while too little is typed. */
export async function findPeople(
  session: Session,
  driveId: string,
  query: string,
): Promise<ListedPerson[] | ReadEnough> {
  if (query.trim().length < FEWEST_LETTERS) return []
  const found = searchPeople(await getPeople(session, driveId), query).slice(0, FOUND_AT_ONCE)
  return unlessReadEnough(session, driveId, found)
}

const unlessReadEnough = (session: Session, driveId: string, people: ListedPerson[]) =>
  asViewer(session, async (tx) => {
    const ids = people.map(({ workerId }) => workerId)
    return (await mayShowNames(tx, driveId, ids)) ? people : READ_ENOUGH
  })
