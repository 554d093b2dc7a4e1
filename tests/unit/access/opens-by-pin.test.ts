import fs from 'node:fs'
import { expect, test } from 'vitest'
import { opensByPin } from '@/lib/access/opens-by-pin'

const ID = '019b8b74-1810-766f-b9d1-4c70b63577eb'
const here = `/d/${ID}`

test.each([
  '',
  '/log',
  '/one-on-ones/new',
  '/people',
  '/people/new',
  `/people/${ID}`,
  '/follow-ups',
  '/next',
  '/pocket-list',
  '/sheet',
  '/ways',
])('a PIN opens the own list and the log: %s', (part) => {
  expect(opensByPin(here + part)).toBe(true)
})

test.each([
  '/map',
  '/actions',
  `/actions/${ID}`,
  '/decisions',
  '/people/duplicates',
  `/people/${ID}/held`,
  '/people/lists',
])('what reads nothing after a PIN stays closed, so that it claims nothing: %s', (part) => {
  expect(opensByPin(here + part)).toBe(false)
})

test('what concerns only oneself opens, what is about several groups does not', () => {
  expect(['/me', '/home', '/confirm', '/guides/welcome/edit'].map(opensByPin)).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(['/coaching', `/coaching/d/${ID}`, '/network/queue', '/campaigns'].map(opensByPin)).toEqual([
    ...[false, false, false, false],
  ])
})

test.each([
  '/wages',
  `/%64/${ID}/actions`,
  `//d/${ID}/actions`,
  `/D/${ID}/actions`,
  `${here}/%70eople`,
  `${here}/people.rsc`,
  `${here}/people/../actions`,
  '/me/../coaching',
  '/home%2Fcoaching',
  '',
])('a page of no known address, and one that is spelled otherwise, stays closed: %s', (path) => {
  expect(opensByPin(path)).toBe(false)
})

test('a page that is added to a group is closed after a PIN until somebody opens it here', () => {
  const pages = fs
    .globSync('app/(organizing)/d/[[]driveId[]]/**/page.tsx')
    .map((file) => file.replace(/^.*\[driveId\]/, '').replace(/\/page\.tsx$/, ''))
  const open = pages.filter((page) => opensByPin(here + page.replaceAll(/\[\w+\]/g, ID)))
  expect(pages.length).toBeGreaterThan(60)
  expect(open).toHaveLength(11)
})
