import type { CoachingNeed } from '@/lib/coaching/coaching-needs'
import type { Urgency } from '@/lib/coaching/waiting-drive'
import type { WeeklyHours } from '@/lib/coaching/weekly-hours'

/** A drive that asked for a coach so many days ago, and what came of it. */
export type RequestStory = {
  drive: string
  ago: number
  urgency: Urgency
  needs: readonly CoachingNeed[]
  languages: readonly string[]
  availability: WeeklyHours
  /** Somebody of the network called them first, before they began. */
  wasCalled?: true
  /** Key of a coach to whom it was offered and who has not answered yet. */
  offeredTo?: string
  /** Key of the coach who has it, and since when. */
  coachedBy?: { coach: string; ago: number }
}

const EVENINGS: WeeklyHours = [
  [1, 1110, 1290],
  [4, 1110, 1290],
]
const MORNINGS: WeeklyHours = [
  [2, 480, 660],
  [6, 540, 840],
]

/** Three wait, one is offered, two have the same coach. */
export const REQUESTS: readonly RequestStory[] = [
  {
    ...{
      drive: 'hospital',
      ago: 98,
      urgency: 'soon',
      needs: ['committee', 'contract'],
      languages: ['en', 'tl'],
    },
    ...{ availability: MORNINGS, coachedBy: { coach: 'sam', ago: 94 } },
  },
  {
    ...{
      drive: 'warehouse',
      ago: 71,
      urgency: 'usual',
      needs: ['mapping', 'inoculation'],
      languages: ['en', 'es'],
    },
    ...{ availability: EVENINGS, coachedBy: { coach: 'sam', ago: 66 } },
  },
  {
    ...{ drive: 'museum', ago: 6, urgency: 'usual', needs: ['committee', 'action'], languages: ['en'] },
    ...{ availability: EVENINGS, offeredTo: 'sam' },
  },
  {
    ...{ drive: 'busGarage', ago: 13, urgency: 'usual', needs: ['mapping'], languages: ['en', 'pl'] },
    ...{ availability: MORNINGS, wasCalled: true },
  },
  {
    ...{ drive: 'cafe', ago: 4, urgency: 'soon', needs: ['first_talks', 'demands'], languages: ['es', 'en'] },
    ...{ availability: MORNINGS, wasCalled: true },
  },
  {
    ...{
      drive: 'bikeShop',
      ago: 2,
      urgency: 'now',
      needs: ['retaliation', 'inoculation'],
      languages: ['en'],
    },
    availability: EVENINGS,
  },
]
