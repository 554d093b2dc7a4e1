import { addDays, type CalendarDate } from '@/lib/clock'
import type { AvailableCoach } from '@/lib/coaching/available-coach'
import { seededRandom } from '@/lib/coaching/seeded-random'
import { URGENCIES, type WaitingDrive } from '@/lib/coaching/waiting-drive'
import type { WeeklyHours } from '@/lib/coaching/weekly-hours'

const LANGUAGES = ['en', 'en', 'en', 'en', 'es', 'es', 'tl', 'zh']
const INDUSTRIES = [
  'warehouse',
  'health',
  'food',
  'retail',
  'transport',
  'school',
  'media',
  'hotel',
  'factory',
  'care',
]
const MODELS = [
  'business',
  'militant',
  'caucus_electoral',
  'caucus_grassroots',
  'hybrid',
  'independent',
  'pre_majority',
]
const ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'Europe/Madrid',
  'Asia/Manila',
]
const HOURS: WeeklyHours[] = [
  [
    [1, 1080, 1320],
    [3, 1080, 1320],
  ],
  [
    [6, 600, 900],
    [7, 600, 900],
  ],
  [
    [2, 480, 720],
    [4, 480, 720],
  ],
  [
    [1, 1200, 1380],
    [2, 1200, 1380],
    [5, 1200, 1380],
  ],
  [],
]

/** An invented queue and its coaches, the same for the same seed. */
export function randomQueue(
  size: { drives: number; coaches: number; seed: number },
  today: CalendarDate,
): { drives: WaitingDrive[]; coaches: AvailableCoach[] } {
  const random = seededRandom(size.seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const one = <Value>(values: readonly Value[]): Value => values[below(values.length)] as Value
  const some = <Value>(values: readonly Value[], most: number) => [
    ...new Set(Array.from({ length: 1 + below(most) }, () => one(values))),
  ]
  const id = (kind: string, index: number) => `${kind}-${String(index).padStart(5, '0')}`
  const coaches = Array.from({ length: size.coaches }, (_, index): AvailableCoach => {
    const cap = 1 + below(3)
    const awayFrom = addDays(today, below(60) - 20)
    return {
      userId: id('coach', index),
      industries: some(INDUSTRIES, 2),
      languages: some(LANGUAGES, 2),
      timeZone: one(ZONES),
      availability: one(HOURS),
      models: some(MODELS, 2),
      lastWinOn: random() < 0.7 ? addDays(today, -below(900)) : null,
      cap,
      load: below(cap + 1),
      away: random() < 0.2 ? { fromOn: awayFrom, untilOn: addDays(awayFrom, below(20)) } : null,
      isAlone: index % 5 === 0,
      companyIds: random() < 0.3 ? [id('company', below(20))] : [],
    }
  })
  const drives = Array.from(
    { length: size.drives },
    (_, index): WaitingDrive => ({
      requestId: id('request', index),
      driveId: id('drive', index),
      openedAt: new Date(Date.parse(`${today}T12:00:00Z`) - below(30 * 24) * 3_600_000),
      languages: some(LANGUAGES, 2),
      timeZone: one(ZONES),
      availability: one(HOURS),
      industry: random() < 0.9 ? one(INDUSTRIES) : null,
      model: random() < 0.5 ? one(MODELS) : null,
      employerId: random() < 0.2 ? id('company', below(20)) : null,
      urgency: random() < 0.1 ? one(URGENCIES) : 'usual',
      closedTo: new Set(random() < 0.2 ? [id('coach', below(size.coaches))] : []),
    }),
  )
  return { drives, coaches }
}
