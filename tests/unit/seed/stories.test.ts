import { expect, test } from 'vitest'
import { REQUESTS } from '@/prisma/seed/coaching-requests'
import { DRIVE_STORIES } from '@/prisma/seed/demo'
import type { DriveStory, TalkStory } from '@/prisma/seed/drive-story'
import { COACHES } from '@/prisma/seed/network-people'

const talksOf = (story: DriveStory) =>
  story.people.flatMap((person) => (person.talks ?? []).map((talk) => ({ person: person.key, talk })))

const notesOf = (story: DriveStory) => talksOf(story).flatMap(({ talk }) => talk.note ?? [])

test.each(DRIVE_STORIES)('the story of $key holds together: every key that it names is there', (story) => {
  const people = new Set(story.people.map(({ key }) => key))
  const users = new Set(story.people.flatMap(({ key, roles }) => (roles ? [key] : [])))
  const cells = new Set(story.cells.map(({ key }) => key))
  const crowds = story.crowds ?? []
  expect(people.size).toBe(story.people.length)
  const named = {
    talkers: [...talksOf(story).map(({ talk }) => talk.by), ...crowds.flatMap(({ by }) => by)],
    cells: [
      ...story.people.flatMap(({ cell, alsoIn, cameFrom }) => [cell, alsoIn, cameFrom?.cell]),
      ...crowds.map(({ cell }) => cell),
    ],
    listed: story.people.flatMap(({ listOf, onlyWith }) => [...(listOf ?? []), onlyWith]),
    assessors: story.people.flatMap(({ ratings }) => (ratings ?? []).map(({ by }) => by)),
    tied: [
      ...(story.ties ?? []).flatMap(({ from, to }) => [from, ...to]),
      ...(story.together ?? []).flatMap(({ by, with: others }) => [by, ...others]),
    ],
    followed: story.people.flatMap(({ follows }) => follows ?? []),
  }
  expect(named.talkers.filter((key) => !people.has(key))).toEqual([])
  expect(named.cells.filter((key) => key && !cells.has(key))).toEqual([])
  expect(named.listed.filter((key) => key && !users.has(key))).toEqual([])
  expect(named.assessors.filter((key) => !users.has(key))).toEqual([])
  const crowded = new Set(
    crowds.flatMap(({ cell, named: count }, index) =>
      Array.from({ length: count }, (_, place) => `${cell}-${index}-${place + 1}`),
    ),
  )
  expect(named.tied.filter((key) => !people.has(key) && !crowded.has(key))).toEqual([])
  expect(named.followed.filter((key) => !people.has(key))).toEqual([])
})

test.each(DRIVE_STORIES)(
  'in $key nobody talks with themselves, nothing happens today, nothing was due before it was said',
  (story) => {
    const steps = talksOf(story).flatMap(({ talk }): [TalkStory, number][] =>
      talk.step ? [[talk, talk.step.dueIn]] : [],
    )
    expect(talksOf(story).filter(({ person, talk }) => talk.by === person)).toEqual([])
    expect(talksOf(story).filter(({ talk }) => talk.ago < 1 || talk.ago > story.startedAgo)).toEqual([])
    expect(steps.filter(([talk, dueIn]) => dueIn < -talk.ago)).toEqual([])
  },
)

test.each(DRIVE_STORIES)('no more people of $key are on the chart than work there, cell by cell', (story) => {
  for (const { key, people } of story.cells) {
    const told = story.people.filter(({ cell, status }) => cell === key && !status).length
    const crowd = (story.crowds ?? []).filter(({ cell }) => cell === key)
    const named = told + crowd.reduce((sum, one) => sum + one.named, 0)
    expect(named, key).toBeLessThanOrEqual(people ?? Number.POSITIVE_INFINITY)
    expect(crowd.filter(({ named: all, talkedWith }) => talkedWith > all)).toEqual([])
  }
})

/** What must never be written down about a person, in both languages: status, health, family, discipline, belief, suspicion. */
const NEVER_WRITTEN = new RegExp(
  [
    'visa|undocumented|immigra|papers|papeles|migra',
    'sick|ill\\b|pregnan|diagnos|disab|enferm|embaraz|depress',
    'divorc|affair|husband|wife|esposo|esposa',
    'late again|written up|disciplin|attendance',
    'church|religio|republican|democrat|iglesia',
    'informer|snitch|spy|sopl[oó]n|arrest|convict|salt(ing|s)?\\b',
  ].join('|'),
  'i',
)

test('every note survives being read by its subject', () => {
  const notes = DRIVE_STORIES.flatMap(notesOf)
  expect(notes.length).toBeGreaterThanOrEqual(15)
  expect(notes.filter(({ text }) => NEVER_WRITTEN.test(text) || text.length > 140)).toEqual([])
})

test('the six drives are of different sizes, models and languages, from 8 people to 220', () => {
  const sizes = DRIVE_STORIES.map(({ headcounts }) => headcounts.at(-1)?.people)
  expect(sizes).toEqual([220, 22, 8, 60, 41, 74])
  const models = DRIVE_STORIES.map(
    ({ attributes }) => attributes.findLast(({ kind }) => kind === 'model')?.value,
  )
  expect(new Set(models).size).toBe(6)
  expect(new Set(DRIVE_STORIES.map(({ industry }) => industry)).size).toBe(6)
  expect(DRIVE_STORIES.some(({ locale }) => locale === 'es')).toBe(true)
})

test('the queue names drives and coaches that exist, and nobody coaches more drives than they wish', () => {
  const drives = DRIVE_STORIES.map(({ key }) => key)
  expect(REQUESTS.filter(({ drive }) => !drives.includes(drive))).toEqual([])
  for (const { key, cap } of COACHES) {
    const load = REQUESTS.filter(
      ({ coachedBy, offeredTo }) => coachedBy?.coach === key || offeredTo === key,
    ).length
    expect(load, key).toBeLessThanOrEqual(cap)
  }
})
