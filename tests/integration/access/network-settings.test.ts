import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { openDoors } from '@/lib/access/door'
import { loadViewer } from '@/lib/access/load-viewer'
import { execute } from '@/lib/command/execute'
import type { Session } from '@/lib/db/as-viewer'
import { endNetworkRole } from '@/lib/drives/commands/end-network-role'
import { grantNetworkRole } from '@/lib/drives/commands/grant-network-role'
import { setNetwork } from '@/lib/drives/commands/set-network'
import { getNetworkSettings } from '@/lib/drives/queries/network-settings'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { people } = await openOakStreet(owner)
const { ana, gus, hal } = people

const accountOf = async (userId: string) =>
  (await owner.query<{ code: string }>('select account_code as code from app_user where id = $1', [userId]))
    .rows[0]?.code ?? ''
const grant = (by: Session, accountCode: string) =>
  execute(grantNetworkRole, by, {
    commandId: v7(),
    input: { roleId: v7(), accountCode, role: 'coordinator' },
  })

test('whoever administers the network opens and closes starting alone; nobody else does', async () => {
  const set = (by: Session, openStart: boolean) =>
    execute(setNetwork, by, { commandId: v7(), input: { openStart } })
  expect(await set(ana.session, false)).toMatchObject({ error: { code: 'denied' } })
  expect(await set(hal.session, false)).toMatchObject({ ok: true })
  expect((await openDoors()).openStart).toBe(false)
  expect(await set(hal.session, true)).toMatchObject({ ok: true })
})

test('a role in the network is given by account code, shown by account code, and ended', async () => {
  await owner.query("update app_user set account_code = 'ALDER-482137' where id = $1", [gus.userId])
  expect(await grant(ana.session, 'ALDER-482137')).toMatchObject({ error: { code: 'denied' } })
  expect(await grant(hal.session, 'ALDER-000000')).toMatchObject({ error: { code: 'invalid' } })
  expect(await grant(hal.session, 'alder 482137')).toMatchObject({ ok: true })
  expect((await loadViewer(gus.session))?.networkRoles).toEqual(['coordinator'])

  const [admin, stranger] = [await loadViewer(hal.session), await loadViewer(ana.session)]
  const settings = admin && (await getNetworkSettings(admin))
  expect(stranger && (await getNetworkSettings(stranger)).team).toEqual([])
  const held = settings?.team.find(({ accountCode }) => accountCode === 'ALDER-482137')
  expect(
    await execute(endNetworkRole, hal.session, { commandId: v7(), input: { roleId: held?.roleId } }),
  ).toMatchObject({ ok: true })
  expect((await loadViewer(gus.session))?.networkRoles).toEqual([])
})

test('the last one who administers the network stays', async () => {
  const code = await accountOf(hal.userId)
  const admin = await loadViewer(hal.session)
  const own = admin && (await getNetworkSettings(admin)).team.find(({ accountCode }) => accountCode === code)
  const ended = await execute(endNetworkRole, hal.session, {
    commandId: v7(),
    input: { roleId: own?.roleId },
  })
  expect(ended).toMatchObject({ error: { code: 'denied' } })
})
