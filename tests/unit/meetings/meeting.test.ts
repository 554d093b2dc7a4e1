import { expect, test } from 'vitest'
import { MOST_TOGETHER } from '@/lib/conversations/time-together'
import { presentAfter, togetherIn } from '@/lib/meetings/attendance'
import { type Meeting, splitMeetings } from '@/lib/meetings/meeting'
import { hostOf, isVideoLink } from '@/lib/meetings/video-link'

const now = new Date('2026-11-22T18:00:00Z')
const meeting = (meetingId: string, startsAt: string, isCancelled = false): Meeting => ({
  ...{ meetingId, kind: 'committee', startsAt: new Date(startsAt), minutes: 60, isCancelled },
  ...{ onDate: '2026-11-22', time: '18:00', place: null, link: null, version: 1 },
})

test('a meeting under way is still to come, and one that was called off is not among the past', () => {
  const all = [
    meeting('long-ago', '2026-11-01T18:00:00Z'),
    meeting('off', '2026-11-10T18:00:00Z', true),
    meeting('just-over', '2026-11-22T17:00:00Z'),
    meeting('later', '2026-12-01T18:00:00Z'),
    meeting('under-way', '2026-11-22T17:30:00Z'),
    meeting('off-later', '2026-11-30T18:00:00Z', true),
  ]
  const { coming, past } = splitMeetings(all, now)
  expect(coming.map(({ meetingId }) => meetingId)).toEqual(['under-way', 'off-later', 'later'])
  expect(past.map(({ meetingId }) => meetingId)).toEqual(['just-over', 'long-ago'])
})

test('only a social of a few is time together', () => {
  const people = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`)
  expect(togetherIn('social', people(3))).toEqual(people(3))
  expect(togetherIn('social', people(1))).toEqual([])
  expect(togetherIn('social', people(MOST_TOGETHER))).toHaveLength(MOST_TOGETHER)
  expect(togetherIn('social', people(MOST_TOGETHER + 1))).toEqual([])
  for (const kind of ['committee', 'everyone'] as const) expect(togetherIn(kind, people(5))).toEqual([])
})

test('what is written later counts, whoever is not in it stays', () => {
  const known = [
    { workerId: 'a', wasThere: true },
    { workerId: 'b', wasThere: true },
    { workerId: 'c', wasThere: null },
  ]
  const changes = [
    { workerId: 'b', wasThere: false },
    { workerId: 'd', wasThere: true },
  ]
  expect(presentAfter(known, changes)).toEqual(['a', 'd'])
})

test('any provider of video will do, and nothing that runs, hides or is not encrypted', () => {
  expect(hostOf('https://meet.jit.si/oak')).toBe('meet.jit.si')
  expect(hostOf('https://us02web.zoom.us/j/1?pwd=x')).toBe('us02web.zoom.us')
  for (const link of [
    'javascript:alert(1)',
    'http://meet.example.org/x',
    'meet.example.org',
    'https://meet.example.org@evil.example/x',
    'data:text/html,x',
    '',
  ])
    expect([link, isVideoLink(link)]).toEqual([link, false])
})
