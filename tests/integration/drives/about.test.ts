import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { addDays, dateIn, now } from '@/lib/clock'
import { execute } from '@/lib/command/execute'
import { describeDrive } from '@/lib/drives/commands/describe-drive'
import { getDriveAbout } from '@/lib/drives/queries/drive-about'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { driveId, people } = await openOakStreet(owner)
const { ana, bo, cy } = people
const today = dateIn('America/New_York', now())
const describe = (changes: object, session = ana.session) =>
  execute(describeDrive, session, {
    commandId: v7(),
    input: {
      ...{ driveId, industry: 'warehouse', locale: 'en', timeZone: 'America/New_York', fromOn: today },
      ...{ attributes: [], ...changes },
    },
  })
const attribute = (kind: string, value: string) => ({ attributeId: v7(), kind, value })

test('context, model and recognition path are three dated answers; changing one keeps what was true before', async () => {
  const earlier = addDays(today, -20)
  const first = [attribute('context', 'no_union'), attribute('model', 'pre_majority')]
  expect(await describe({ attributes: first, fromOn: earlier })).toMatchObject({ ok: true })
  const second = [attribute('context', 'no_union'), attribute('model', 'independent_solidarity')]
  expect(await describe({ attributes: second })).toMatchObject({ ok: true, value: { changed: ['model'] } })
  expect((await getDriveAbout(bo.session, driveId))?.attributes).toMatchObject([
    { kind: 'model', value: 'independent_solidarity', fromOn: today },
    { kind: 'model', value: 'pre_majority', fromOn: earlier },
    { kind: 'context', value: 'no_union', fromOn: earlier },
  ])
})

test('an answer to another question and a day to come are refused, and worker leaders decide none of it', async () => {
  expect(await describe({ attributes: [attribute('model', 'no_union')] })).toMatchObject({
    error: { code: 'invalid' },
  })
  expect(await describe({ fromOn: addDays(today, 2) })).toMatchObject({
    error: { code: 'invalid', fields: { fromOn: [{ key: 'drives.refused.day_to_come' }] } },
  })
  expect(await describe({}, cy.session)).toMatchObject({ error: { code: 'denied' } })
})
