import type { CalendarDate } from '@/lib/clock'
import { modelIds } from '@/lib/drives/models/models'
import type { ElectionRecord } from '@/lib/records/gather-records'
import type { Industry } from './industries'
import type { WaitingDrive } from './waiting-drive'
import type { WeeklyHours } from './weekly-hours'

/** What the words of a unit say about the kind of work; the first that fits counts. Rough, for replays only. */
const WORDS: readonly [Industry, RegExp][] = [
  ['health', /nurse|hospital|clinic|medical|health/i],
  ['security', /security|guard(?!s,? (and|as))|officers/i],
  ['transport', /driver|bus|transit|airport/i],
  ['warehouse', /warehouse|forklift|distribution|logistic/i],
  ['construction', /electrician|plumb|carpenter|construction|roof|laborer/i],
  ['education', /teacher|faculty|school|student|university/i],
  ['food', /restaurant|cafe|coffee|kitchen|cook|barista|brew/i],
  ['media', /editor|writer|news|radio|broadcast/i],
  ['cleaning', /janitor|clean|custod/i],
  ['retail', /store|retail|cashier|dispensar/i],
  ['factory', /production|manufactur|machine|assembl|plant/i],
]

const ZONES: Readonly<Record<string, string>> = {
  CA: 'America/Los_Angeles',
  WA: 'America/Los_Angeles',
  OR: 'America/Los_Angeles',
  NV: 'America/Los_Angeles',
  AZ: 'America/Phoenix',
  CO: 'America/Denver',
  UT: 'America/Denver',
  NM: 'America/Denver',
  MT: 'America/Denver',
  ID: 'America/Denver',
  IL: 'America/Chicago',
  TX: 'America/Chicago',
  MN: 'America/Chicago',
  WI: 'America/Chicago',
  MO: 'America/Chicago',
  LA: 'America/Chicago',
  HI: 'Pacific/Honolulu',
  AK: 'America/Anchorage',
  PR: 'America/Puerto_Rico',
}

const FREE: readonly WeeklyHours[] = [
  [
    [2, 1080, 1260],
    [4, 1080, 1260],
  ],
  [
    [6, 600, 840],
    [7, 600, 840],
  ],
  [
    [1, 480, 660],
    [3, 480, 660],
    [5, 480, 660],
  ],
  [
    [1, 1260, 1380],
    [2, 1260, 1380],
    [3, 1260, 1380],
  ],
]

/**
 * Public records as if each were a drive that asks for a coach on the day its case was filed. What a record does not say
 * (languages, times, model) is drawn from `random`. Cases that end a union are left out.
 */
export function drivesFromRecords(
  records: readonly (ElectionRecord & { filedOn: CalendarDate })[],
  random: () => number,
): WaitingDrive[] {
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value
  return records
    .filter(({ kind }) => kind === 'RC' || kind === 'RM')
    .map((record) => {
      const text = `${record.employerName} ${record.unitDescription ?? ''}`
      const speaks = random()
      return {
        requestId: `${record.caseNumber} ${record.unitKey}`,
        driveId: `${record.caseNumber} ${record.unitKey}`,
        openedAt: new Date(`${record.filedOn}T12:00:00Z`),
        languages: speaks < 0.75 ? ['en'] : speaks < 0.93 ? ['en', 'es'] : ['es'],
        timeZone: ZONES[record.state] ?? 'America/New_York',
        availability: pick(FREE),
        industry: WORDS.find(([, words]) => words.test(text))?.[0] ?? 'other',
        model: random() < 0.5 ? pick(modelIds()) : null,
        employerId: record.employerKey,
        urgency: random() < 0.1 ? 'now' : 'usual',
        closedTo: new Set<string>(),
      }
    })
}
