import { expect, test } from 'vitest'
import type { AvailableCoach } from '@/lib/coaching/available-coach'
import { proposeMatches } from '@/lib/coaching/propose-matches'
import type { WaitingDrive } from '@/lib/coaching/waiting-drive'

const NOW = new Date('2026-11-16T12:00:00Z')

const alder: WaitingDrive = {
  requestId: 'alder',
  driveId: 'drive-alder',
  openedAt: new Date('2026-11-10T12:00:00Z'),
  languages: ['en'],
  timeZone: 'America/Chicago',
  availability: [[2, 1080, 1260]],
  industry: 'warehouse',
  model: null,
  employerId: 'firm',
  urgency: 'usual',
  closedTo: new Set(),
}

const mira: AvailableCoach = {
  userId: 'mira',
  industries: ['warehouse'],
  languages: ['en', 'es'],
  timeZone: 'America/Chicago',
  availability: [[2, 1080, 1260]],
  models: [],
  lastWinOn: '2026-08-01',
  cap: 2,
  load: 0,
  away: null,
  isAlone: false,
  companyIds: ['firm'],
}
const sam: AvailableCoach = { ...mira, userId: 'sam', companyIds: [], lastWinOn: null }

test('the proposed coach comes first, with the strongest reason first', () => {
  const [proposal] = proposeMatches([alder], [sam, mira], NOW).proposals
  expect(proposal?.suggestions.map(({ coachId }) => coachId)).toEqual(['mira', 'sam'])
  expect(proposal?.suggestions[0]?.reasons.map(({ key }) => key)).toEqual([
    'coaching.reason.same_company',
    'coaching.reason.same_industry',
    'coaching.reason.won',
    'coaching.reason.shared_hours',
    'coaching.reason.load',
  ])
  expect(proposal?.waitsBecause).toBeNull()
})

test('everybody who is not suggested has one reason why', () => {
  const coaches: AvailableCoach[] = [
    { ...mira, userId: 'away', away: { fromOn: '2026-11-20', untilOn: '2026-12-01' } },
    { ...mira, userId: 'full', load: 2 },
    { ...mira, userId: 'other-language', languages: ['fr'] },
    { ...mira, userId: 'member' },
  ]
  const [proposal] = proposeMatches([{ ...alder, closedTo: new Set(['member']) }], coaches, NOW).proposals
  expect(Object.fromEntries(proposal?.others.map(({ coachId, why }) => [coachId, why.key]) ?? [])).toEqual({
    away: 'coaching.why_not.away',
    full: 'coaching.why_not.full',
    'other-language': 'coaching.why_not.language',
    member: 'coaching.why_not.not_this_drive',
  })
  expect(proposal?.waitsBecause?.key).toBe('coaching.waits.everyone_busy')
})

test('a coach who is the only choice of another drive is not suggested here', () => {
  const spanishOnly: WaitingDrive = { ...alder, requestId: 'birch', languages: ['es'], employerId: null }
  const english: AvailableCoach = { ...sam, languages: ['en'] }
  const { proposals } = proposeMatches([alder, spanishOnly], [{ ...mira, cap: 1 }, english], NOW)
  expect(proposals.map(({ suggestions }) => suggestions[0]?.coachId)).toEqual(['sam', 'mira'])
  expect(proposals[0]?.others).toEqual([
    { coachId: 'mira', why: { key: 'coaching.why_not.needed_elsewhere' } },
  ])
})

test.each([
  ['there are no coaches', [], 'coaching.waits.no_coaches'],
  ['nobody speaks the language', [{ ...mira, languages: ['fr'] }], 'coaching.waits.no_shared_language'],
  ['everybody is busy', [{ ...mira, cap: 0 }], 'coaching.waits.everyone_busy'],
])('a drive that waits is told why: %s', (_, coaches, key) => {
  expect(proposeMatches([alder], coaches, NOW).proposals[0]?.waitsBecause?.key).toBe(key)
})

test('when there are fewer places than drives, the one left out hears that', () => {
  const { proposals, coachOf } = proposeMatches(
    [alder, { ...alder, requestId: 'birch' }],
    [{ ...mira, cap: 1 }],
    NOW,
  )
  expect(coachOf.size).toBe(1)
  expect(proposals.map(({ waitsBecause }) => waitsBecause?.key ?? null).sort()).toEqual([
    'coaching.waits.more_drives_than_places',
    null,
  ])
})

test('of two coaches who are alike, an apprentice whom nobody stands beside comes second, and the reasons say so', () => {
  const apprentice: AvailableCoach = { ...mira, userId: 'a-new', isAlone: true }
  const [proposal] = proposeMatches([alder], [apprentice, mira], NOW).proposals
  expect(proposal?.suggestions.map(({ coachId }) => coachId)).toEqual(['mira', 'a-new'])
  expect(proposal?.suggestions[1]?.reasons.at(-1)?.key).toBe('coaching.reason.alone')
})
