import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import english from '@/messages/en/coaching.json'
import spanish from '@/messages/es/coaching.json'

/** The kinds of news that commands write out when they send them. */
const sent = globSync('lib/*/commands/*.ts').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/app\.notify\w*\([^`;]*?'([a-z_]+(?:\.[a-z_]+)?)'/g)].flatMap(
    ([, kind]) => kind?.replaceAll('.', '_') ?? [],
  ),
)

test.each([
  ['English', english.notice],
  ['Spanish', spanish.notice],
])('whatever a command tells people has a sentence of its own, never “something changed”: %s', (_, words) => {
  expect(sent.length).toBeGreaterThan(20)
  expect(sent.filter((kind) => !(kind in words))).toEqual([])
})
