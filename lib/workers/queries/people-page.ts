import 'server-only'
import { PEOPLE_A_PAGE } from '@/lib/access/reading-budget'
import { now as currentTime } from '@/lib/clock'
import type { MapLabels } from '@/lib/coverage/place-names'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { isOnList } from '../lists/is-on-list'
import { MOST_AT_ONCE } from '../lists/many-people'
import { matchesFilter } from '../lists/matches-filter'
import { listsFor, type NamedList } from '../lists/named-list'
import type { PeopleFilter } from '../lists/people-filter'
import { asksNothing, withoutEmptyGroups } from '../lists/question'
import { searchPeople } from '../name-search'
import { askedPeopleIn } from './asked-people'
import { type ListedPeople, listedPeopleIn } from './listed-facts'
import { hasReadEnough, mayShowNames, READ_ENOUGH, type ReadEnough } from './may-show-names'
import { getUnnamed, type ListedPerson, type Named, nameThem } from './people'

/** How many people are on a named list today. */
export type ListCount = { list: NamedList; people: number }

/** What the list shows at once: everybody on the own list, and of the others a page. */
export type PeoplePage = {
  people: Named<ListedPeople['people'][number]>[]
  /** The others are held back until a fresh sign-in: the viewer has read enough names for now. */
  isHeldBack: boolean
  sight: 'whole' | 'own'
  /** Everybody the viewer reaches. */
  inAll: number
  /** Of them, who works here and is counted on the map, who does no longer, and who is not in the unit. */
  of: { here: number; gone: number; out: number }
  /** Whom the filter lets through. */
  found: number
  /** Of these, the ones not on the own list. */
  othersInAll: number
  /** Whether there are more others than fit a page, so that the search has to look further than the page. */
  isInParts: boolean
  counts: ListCount[]
  labels: MapLabels
}

/** A page of the list as a filter narrows it, the others from `first` on. */
export async function getPeoplePage(
  session: Session,
  driveId: string,
  { filter, first }: { filter: PeopleFilter; first: number },
  now = currentTime(),
): Promise<PeoplePage | null> {
  return asViewer(session, async (tx) => {
    const listed = await listedPeopleIn(tx, driveId, now)
    if (!listed) return null
    const here = await narrowedIn(tx, driveId, listed, filter)
    const others = here.filter(({ isMine }) => !isMine)
    const page = others.slice(first, first + PEOPLE_A_PAGE)
    const isHeldBack = !(await mayShow(tx, driveId, page))
    const shown = [...here.filter(({ isMine }) => isMine), ...(isHeldBack ? [] : page)]
    return {
      people: await nameThem(tx, driveId, shown),
      isHeldBack,
      sight: listed.sight,
      inAll: listed.people.length,
      of: partsOf(listed.people),
      found: here.length,
      othersInAll: others.length,
      isInParts: listed.people.filter(({ isMine }) => !isMine).length > PEOPLE_A_PAGE,
      counts: countsOf(listed),
      labels: listed.labels,
    }
  })
}

/** Ids of whom a filter lets through, the own people first, at most {@link MOST_AT_ONCE}; no name is opened. */
export const getListIds = (
  session: Session,
  driveId: string,
  filter: PeopleFilter,
  now = currentTime(),
): Promise<string[]> =>
  asViewer(session, async (tx) => {
    const listed = await listedPeopleIn(tx, driveId, now)
    const here = listed ? await narrowedIn(tx, driveId, listed, filter) : []
    return here
      .toSorted((a, b) => Number(b.isMine) - Number(a.isMine))
      .slice(0, MOST_AT_ONCE)
      .map(({ workerId }) => workerId)
  })

/** Whom a filter lets through, in the order of their names; a list that the viewer has no sight of lets nobody. */
export async function narrowedIn(
  tx: ViewerTx,
  driveId: string,
  listed: ListedPeople,
  filter: PeopleFilter,
): Promise<ListedPeople['people']> {
  const { list, question } = filter
  if (list !== null && !listsFor(listed.sight).includes(list)) return []
  const here = listed.people.filter((person) => matchesFilter(filter, person, listed))
  if (question === null || asksNothing(question)) return here
  const asked = await askedPeopleIn(tx, driveId, withoutEmptyGroups(question), listed)
  return here.filter(({ workerId }) => asked.has(workerId))
}

/** The named lists of the viewer with how many people are on each today. */
export const countsOf = ({ people, today, sight }: ListedPeople): ListCount[] =>
  listsFor(sight).map((list) => ({
    list,
    people: people.filter((person) => person.active && isOnList(list, person, today)).length,
  }))

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

function partsOf(people: ListedPeople['people']): PeoplePage['of'] {
  const gone = people.filter(({ active }) => !active).length
  const out = people.filter(({ active, inUnit }) => active && !inUnit).length
  return { here: people.length - gone - out, gone, out }
}
