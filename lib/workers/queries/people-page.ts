import 'server-only'
import { PEOPLE_A_PAGE } from '@/lib/access/reading-budget'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { searchPeople } from '../name-search'
import { hasReadEnough, mayShowNames, READ_ENOUGH, type ReadEnough } from './may-show-names'
import { getUnnamed, type ListedPerson, nameThem } from './people'

/** What the list shows at once: everybody on the own list, and of the others a page. */
export type PeoplePage = {
  people: ListedPerson[]
  /** The others are held back until a fresh sign-in: the viewer has read enough names for now. */
  isHeldBack: boolean
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
  return asViewer(session, async (tx) => {
    const everybody = await getUnnamed(tx, driveId)
    const here = everybody.filter((person) => cellId === null || (person.cellId ?? 'none') === cellId)
    const others = here.filter(({ isMine }) => !isMine)
    const page = others.slice(first, first + PEOPLE_A_PAGE)
    const isHeldBack = !(await mayShow(tx, driveId, page))
    const shown = [...here.filter(({ isMine }) => isMine), ...(isHeldBack ? [] : page)]
    return {
      people: await nameThem(tx, driveId, shown),
      isHeldBack,
      inAll: everybody.length,
      othersInAll: others.length,
      isInParts: everybody.filter(({ isMine }) => !isMine).length > PEOPLE_A_PAGE,
    }
  })
}

/** A search answers few, so that looking for somebody does not use up what one may read. */
const FOUND_AT_ONCE = 12
const FEWEST_LETTERS = 2

/**
 * People by name in all of the list, the best matches first; nobody while too little is typed. Whoever has read enough finds the
 * own list, and hears the same of everybody else, be they there or not.
 */
export async function findPeople(
  session: Session,
  driveId: string,
  query: string,
): Promise<ListedPerson[] | ReadEnough> {
  if (query.trim().length < FEWEST_LETTERS) return []
  return asViewer(session, async (tx) => {
    const unnamed = await getUnnamed(tx, driveId)
    const isOver = await hasReadEnough(tx, driveId)
    const looked = isOver ? unnamed.filter(({ isMine }) => isMine) : unnamed
    const found = searchPeople(await nameThem(tx, driveId, looked), query).slice(0, FOUND_AT_ONCE)
    if (isOver && found.length === 0) return READ_ENOUGH
    return (await mayShow(tx, driveId, found)) ? found : READ_ENOUGH
  })
}

const mayShow = (tx: ViewerTx, driveId: string, people: readonly { workerId: string }[]): Promise<boolean> =>
  mayShowNames(
    tx,
    driveId,
    people.map(({ workerId }) => workerId),
  )
