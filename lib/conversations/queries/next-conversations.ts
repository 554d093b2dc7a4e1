import 'server-only'
import { rolesIn, type Viewer } from '@/lib/access/viewer'
import { type CalendarDate, now as currentTime, dateIn } from '@/lib/clock'
import { asViewer } from '@/lib/db/as-viewer'
import { tiesIn } from '@/lib/leaders/queries/ties-in'
import { tieGaps } from '@/lib/leaders/tie-gaps'
import { mayShowNames, READ_ENOUGH, type ReadEnough } from '@/lib/workers/queries/may-show-names'
import { toldApart } from '@/lib/workers/told-apart'
import { shopIn } from '@/lib/workplaces/queries/shop-structure'
import { talksInOrder } from '../next-conversation'
import type { NextConversation, OpenPromise, Talker } from '../surroundings'
import { calledBy } from './called'
import { chartPeople } from './chart-people'
import { talkersIn } from './drive-talkers'

/** A talk worth having, with how the viewer calls the person and, where it is not the viewer, whoever should have it. */
export type SuggestedTalk = NextConversation & { called: string; whoCalled: string | null }

export type NextTalks = {
  today: CalendarDate
  talks: SuggestedTalk[]
  /** Users who can be asked, by the name they go by here; the viewer apart. */
  colleagues: { userId: string; name: string }[]
  /** Area and shift of every cell, in the shop's own order, with how many people of the list work there. */
  areas: { cellId: string; name: string; people: number }[]
  /** Who is not known to know anybody, and shifts between which nobody knows anybody; `null` unless the whole is asked for. */
  gaps: null | {
    tiesWritten: boolean
    inAll: number
    knowsNobody: { workerId: string; called: string }[]
    shiftsApart: [string, string][]
  }
}

/** So many at most are suggested for one area, and so many names are told of those who know nobody. */
const MOST_AN_AREA = 3
const MOST_NAMES = 12

/**
 * Whom to talk with next, as far as this viewer may see. `mine`: the first `most` that fall to the viewer, besides those who are on
 * their screen anyway. `everybody`: for the
 * committee, up to three of each area with who should have the talk.
 */
export function getNextTalks(
  viewer: Viewer,
  driveId: string,
  whose: { whose: 'mine'; most: number; besides?: readonly string[] } | { whose: 'everybody' },
  now = currentTime(),
): Promise<NextTalks | ReadEnough | null> {
  return asViewer(viewer, async (tx) => {
    const [drive] = await tx.sql<{ timeZone: string; whole: boolean }>`
      select time_zone as "timeZone", id = any (app.my_chart_drives()) as whole from drive where id = ${driveId}`
    if (!drive || rolesIn(viewer, driveId).every((role) => role === 'coach')) return null
    const today = dateIn(drive.timeZone, now)
    const shop = await shopIn(tx, driveId)
    const shiftOf = new Map(shop.cells.map(({ id, shiftId }) => [id, shiftId]))
    const users = await talkersIn(tx, driveId)
    const inGroup = new Set(users.map(({ workerId }) => workerId))
    const people = (await chartPeople(tx, driveId)).map((facts) => ({
      ...facts,
      shiftId: shiftOf.get(facts.cellId ?? '') ?? null,
      inGroup: inGroup.has(facts.workerId),
    }))
    const placeOf = new Map(
      people.map(({ workerId, cellId, shiftId, languages }) => [workerId, { cellId, shiftId, languages }]),
    )
    const talkers = users
      .filter(({ userId }) => drive.whole || userId === viewer.userId)
      .map(
        ({ userId, workerId }): Talker => ({
          ...(placeOf.get(workerId ?? '') ?? { cellId: null, shiftId: null, languages: [] }),
          ...{ userId, workerId },
        }),
      )
    const ties = await tiesIn(tx, driveId)
    const promises = await tx.sql<OpenPromise>`
      select worker_id as "workerId", user_id as "userId", by, due_on as "dueOn" from commitment
      where drive_id = ${driveId} and outcome is null order by due_on, id`
    const all = talksInOrder({ viewerUserId: viewer.userId, today, people, talkers, ties, promises })
    const chosen = whose.whose === 'mine' ? firstOf(all, viewer.userId, whose) : someOfEachArea([...all])
    const gaps = drive.whole && whose.whose === 'everybody' ? tieGaps(people, ties) : null
    const ids = [...chosen.map(({ workerId }) => workerId), ...(gaps?.knowsNobody.slice(0, MOST_NAMES) ?? [])]
    if (!(await mayShowNames(tx, driveId, ids))) return READ_ENOUGH
    const names = await calledBy(tx, driveId, [
      ...ids,
      ...(whose.whose === 'mine' ? (whose.besides ?? []) : []),
    ])
    const cellName = new Map(shop.cells.map(({ id, name }) => [id, name]))
    const placed = new Map(
      [...names].map(([workerId, name]) => [
        workerId,
        { ...name, place: cellName.get(placeOf.get(workerId)?.cellId ?? '') ?? null },
      ]),
    )
    const called = (workerId: string) => {
      const person = placed.get(workerId)
      return person ? toldApart(person, [...placed.values()]) : ''
    }
    const colleagues = users.filter(({ userId }) => userId !== viewer.userId)
    const shiftName = (id: string) => shop.shifts.find((shift) => shift.id === id)?.name ?? ''
    return {
      today,
      talks: chosen.map((talk) => ({
        ...talk,
        called: called(talk.workerId),
        whoCalled: colleagues.find(({ userId }) => userId === talk.who.userId)?.name ?? null,
      })),
      colleagues: colleagues.map(({ userId, name }) => ({ userId, name })),
      areas: shop.cells.map(({ id, name }) => ({
        cellId: id,
        name,
        people: people.filter(({ cellId }) => cellId === id).length,
      })),
      gaps: gaps && {
        tiesWritten: ties.length > 0,
        inAll: gaps.knowsNobody.length,
        knowsNobody: gaps.knowsNobody
          .slice(0, MOST_NAMES)
          .map((workerId) => ({ workerId, called: called(workerId) })),
        shiftsApart: gaps.shiftsApart.map(([one, other]) => [shiftName(one), shiftName(other)]),
      },
    }
  })
}

function firstOf(
  all: Iterable<NextConversation>,
  userId: string,
  { most, besides = [] }: { most: number; besides?: readonly string[] },
): NextConversation[] {
  const chosen: NextConversation[] = []
  for (const talk of all) {
    if (chosen.length === most) break
    if (talk.who.userId === userId && !besides.includes(talk.workerId)) chosen.push(talk)
  }
  return chosen
}

function someOfEachArea(all: readonly NextConversation[]): NextConversation[] {
  const taken = new Map<string | null, number>()
  return all.filter(({ cellId }) => {
    const before = taken.get(cellId) ?? 0
    taken.set(cellId, before + 1)
    return before < MOST_AN_AREA
  })
}
