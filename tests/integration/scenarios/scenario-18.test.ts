import { expect, test } from 'vitest'
import { callTogether } from '@/lib/seeding/commands/call-together'
import { getIntakeBoard } from '@/lib/seeding/queries/intake-board'
import { getReplyPage } from '@/lib/seeding/queries/reply-page'
import { openTestDatabase } from '@/tests/support/test-database'
import { openFrontDoor } from '../seeding/front-door'

const { owner } = await openTestDatabase()
const door = await openFrontDoor(owner)
const { milo, send, run, talk, viewerOf, opened } = door

const FORMS = 600
const SHOPS = 150
const URGENT = [
  'usual',
  'usual',
  'usual',
  'usual',
  'usual',
  'usual',
  'public',
  'election',
  'firing',
  'usual',
] as const

/** 600 forms in a day from 150 shops: in each shop one of four talks with others, the rest are alone. */
const codes: string[] = []
for (let form = 0; form < FORMS; form++)
  codes.push(
    await send({
      ...{ place: `Store ${form % SHOPS}`, locale: form % 5 === 0 ? 'es' : 'en', about: `No. ${form}` },
      ...{ people: form < SHOPS ? 'few' : 'alone', urgency: URGENT[form % 10] ?? 'usual' },
    }),
  )

test('600 forms in a day all arrive, from whatever address, and none is laid aside', async () => {
  const { count, aside } = await getIntakeBoard(await viewerOf(milo), new Date())
  expect({ count, aside: aside.length }).toEqual({ count: FORMS, aside: 0 })
})

test('the board is in order of what presses, then two or more, then age, with 48 hours on the clock', async () => {
  const { waiting } = await getIntakeBoard(await viewerOf(milo), new Date())
  expect(waiting).toHaveLength(50)
  expect(waiting.every(({ urgency }) => urgency === 'firing')).toBe(true)
  const firstAlone = waiting.findIndex(({ people }) => people === 'alone')
  expect(firstAlone).toBe(15)
  expect(waiting.slice(firstAlone).every(({ people }) => people === 'alone')).toBe(true)
  const ages = waiting.slice(0, firstAlone).map(({ receivedAt }) => receivedAt.getTime())
  expect(ages).toEqual(ages.toSorted((a, b) => a - b))
  expect(waiting[0]?.hoursLeft).toBe(47)

  const dayAfterTomorrow = new Date(Date.now() + 49 * 3_600_000)
  const late = await getIntakeBoard(await viewerOf(milo), dayAfterTomorrow)
  expect(late.waiting[0]?.hoursLeft).toBe(-2)
})

test('four of one shop are found together, by the one who took one of them and by nobody else', async () => {
  const { waiting } = await getIntakeBoard(await viewerOf(milo), new Date())
  expect(JSON.stringify(waiting)).not.toMatch(/shop|place|Store/i)
  const intakeId = waiting[0]?.intakeId ?? ''
  await talk(milo, intakeId)
  const page = await opened(milo, intakeId)
  expect(page?.sameShop).toHaveLength(FORMS / SHOPS - 1)
  expect(page?.sameShop.map(({ held }) => held)).toEqual(['free', 'free', 'free'])
})

test('the page of a code says nothing of the firm, the shop or the words, even on a shared phone', async () => {
  const page = JSON.stringify(await getReplyPage(codes[7] ?? ''))
  expect(page).not.toMatch(/Store|Copper|No\. 7|2125550123/)
})

test('people alone are asked into one call, a shop at most once, each on their own page', async () => {
  const { lone } = await getIntakeBoard(await viewerOf(milo), new Date())
  expect(lone.map(({ locale, people }) => [locale, people.length])).toEqual([
    ['en', 12],
    ['es', 12],
  ])
  // Everybody alone whom nothing presses: 315 people of 105 shops, of whom one a shop is asked.
  expect(lone.reduce((sum, { waiting }) => sum + waiting, 0)).toBe(105)
  const input = { locale: 'es', startsAt: '2026-11-30T18:00:00Z', link: 'https://meet.example/x', people: 12 }
  expect(await run(milo, callTogether, input)).toMatchObject({ ok: true, value: { people: 12 } })
  const pages = await Promise.all(codes.map((code) => getReplyPage(code)))
  const asked = pages.filter((page) => page?.messages.some(({ said }) => 'call' in said))
  expect(asked).toHaveLength(12)
  expect(asked.every((page) => page?.status === 'taken')).toBe(true)
})
