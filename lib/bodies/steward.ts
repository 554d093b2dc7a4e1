import type { CalendarDate } from '@/lib/clock'
import { MOST_PEOPLE_PER_STEWARD, PEOPLE_PER_STEWARD } from './published-constants'

export const STEWARD_KINDS = ['steward', 'chief', 'officer'] as const
export type StewardKind = (typeof STEWARD_KINDS)[number]

/** Who is steward where. `cellId` null: for everybody. `untilOn` is the first day on which they are no longer. */
export type Stewardship = {
  stewardshipId: string
  workerId: string
  cellId: string | null
  kind: StewardKind
  fromOn: CalendarDate
  untilOn: CalendarDate | null
}

/** How many people one steward has to know. */
export type StewardLoad = 'none' | 'fine' | 'stretched' | 'too_many'

/** An area with its people and its stewards on a day. */
export type StewardArea = { cellId: string; people: number; stewards: number; load: StewardLoad }

/** The shop on a day: stewards of an area and of everybody, each person once, against everybody who works there. */
export type StewardCover = {
  stewards: number
  people: number
  /** People for one steward, rounded up; `null` without any. */
  peoplePerSteward: number | null
  load: StewardLoad
  /** Those without a steward first, then by how many people one has to know. */
  areas: StewardArea[]
  /** How many more it would take for {@link PEOPLE_PER_STEWARD} everywhere, an area at a time. */
  wanted: number
}

/** By the norm of {@link PEOPLE_PER_STEWARD} and the outer limit of {@link MOST_PEOPLE_PER_STEWARD}. */
export function stewardLoad(people: number, stewards: number): StewardLoad {
  if (stewards === 0) return people === 0 ? 'fine' : 'none'
  const each = people / stewards
  if (each <= PEOPLE_PER_STEWARD) return 'fine'
  return each <= MOST_PEOPLE_PER_STEWARD ? 'stretched' : 'too_many'
}

/** Computes how well stewards cover a shop on a day. Officers are no stewards of the floor: they do not count. */
export function coverStewards(
  list: readonly Stewardship[],
  cells: readonly { cellId: string; people: number }[],
  people: number,
  day: CalendarDate,
): StewardCover {
  const today = list.filter(
    ({ kind, fromOn, untilOn }) => kind !== 'officer' && fromOn <= day && (untilOn === null || untilOn > day),
  )
  const areas = cells.map(({ cellId, people: here }) => {
    const stewards = new Set(today.filter((each) => each.cellId === cellId).map(({ workerId }) => workerId))
      .size
    return { cellId, people: here, stewards, load: stewardLoad(here, stewards) }
  })
  const stewards = new Set(today.map(({ workerId }) => workerId)).size
  return {
    ...{ stewards, people, load: stewardLoad(people, stewards) },
    peoplePerSteward: stewards === 0 ? null : Math.ceil(people / stewards),
    areas: areas.toSorted((a, b) => Number(a.stewards > 0) - Number(b.stewards > 0) || each(b) - each(a)),
    wanted: areas.reduce(
      (sum, area) => sum + Math.max(0, Math.ceil(area.people / PEOPLE_PER_STEWARD) - area.stewards),
      0,
    ),
  }
}

const each = ({ people, stewards }: StewardArea): number => people / Math.max(1, stewards)
