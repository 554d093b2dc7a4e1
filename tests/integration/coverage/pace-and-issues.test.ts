import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { addDays, dateIn, now } from '@/lib/clock'
import { execute } from '@/lib/command/execute'
import { logOneOnOne } from '@/lib/conversations/commands/log-one-on-one'
import { getCoverageMap } from '@/lib/coverage/queries/coverage-map'
import { countTalks } from '@/lib/coverage/recent-talks'
import type { Session } from '@/lib/db/as-viewer'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { driveId, people, workers, cells } = await openOakStreet(owner)
const { ana, bo, cy } = people
const today = dateIn('America/New_York', now())

const talk = async (session: Session, workerId: string, daysAgo: number, codes: string[]) => {
  const happenedAt = new Date(now().getTime() - daysAgo * 86_400_000 - 60_000).toISOString()
  const issues = { codes, labelIds: [], added: null }
  const input = { driveId, oneOnOneId: v7(), workerId, happenedAt, issues }
  const said = await execute(logOneOnOne, session, { commandId: v7(), input })
  if (!said.ok) throw new Error(JSON.stringify(said.error))
}
await talk(ana.session, workers.fay.id, 3, ['pay', 'schedule'])
await talk(bo.session, workers.fay.id, 10, ['pay'])
await talk(ana.session, workers.ida.id, 20, ['pay'])
await talk(ana.session, workers.dana.id, 29, ['safety'])

const mapOf = (measure: 'pace' | 'issues', by: 'now' | 'then', session: Session = ana.session) =>
  getCoverageMap(session, driveId, now(), by === 'then' ? { day: today, by } : null, {
    ...{ side: 'area', measure, issueId: null },
  })

test('pace counts talks of four weeks and everybody who talked once', async () => {
  const map = await mapOf('pace', 'now')
  expect(countTalks(map?.extras.talks ?? [])).toEqual({ talks: 3, talkers: 2 })
  const onDock = map?.extras.talks.filter(({ cellId }) => cellId === cells.dockDay) ?? []
  expect(countTalks(onDock)).toEqual({ talks: 2, talkers: 2 })
})

test('an issue counts people and not talks, of the people talked with', async () => {
  const map = await mapOf('issues', 'now')
  expect(map?.issues.map(({ name, people: count }) => [name, count])).toEqual([
    [{ code: 'pay' }, 2],
    ...[...(map?.issues ?? [])].slice(1).map(({ name }) => [name, 1]),
  ])
  expect(map?.coverage.whole.talkedTo.count).toBe(3)
})

test('kept counts and facts give the same pace and the same issues', async () => {
  for (const measure of ['pace', 'issues'] as const) {
    const [fast, slow] = [await mapOf(measure, 'now'), await mapOf(measure, 'then')]
    expect(fast?.issues).toEqual(slow?.issues)
    expect(countTalks(fast?.extras.talks ?? [])).toEqual(countTalks(slow?.extras.talks ?? []))
  }
})

test('a worker leader is told neither: the own talks are not what everybody talked about', async () => {
  for (const measure of ['pace', 'issues'] as const)
    expect((await mapOf(measure, 'now', cy.session))?.extras).toMatchObject({ talks: [], issues: [] })
})

test('the map of a day before all that has no talk in it', async () => {
  const map = await getCoverageMap(
    ana.session,
    driveId,
    now(),
    { day: addDays(today, -50), by: 'now' },
    { side: 'area', measure: 'pace', issueId: null },
  )
  expect(map?.extras.talks).toEqual([])
})
