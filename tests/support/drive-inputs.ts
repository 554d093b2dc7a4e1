import { randomInt } from 'node:crypto'
import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { drive, request, today } from './input-facts'
import { newUser } from './people'
import { newIds } from './role-actors'
import type { Shop, ValidInput } from './valid-input'

async function departure(
  { oak, owner }: Shop,
  kind: 'take_away' | 'purge',
  state: 'asked' | 'ready',
): Promise<string> {
  const id = v7()
  await owner.query(
    `insert into departure (drive_id, id, kind, asked_by, asked_at, ready_at)
     values ($1, $2, $3, $4, now(), case when $5 then now() - interval '1 minute' end)`,
    [oak.driveId, id, kind, oak.people.ana.userId, state === 'ready'],
  )
  return id
}

async function invite({ oak, owner }: Shop, redeemedBy: string | null): Promise<string> {
  const id = v7()
  await owner.query(
    `insert into invite (id, drive_id, role, secret_hash, number, code_hash, made_by, made_at, code_expires_at, expires_at,
       redeemed_by, redeemed_at, check_digits)
     values ($1, $2, 'worker_leader', sha256($3), '12345', 'x', $4, now(), now() + interval '10 minutes', now() + interval '1 day',
       $5, case when $5::uuid is null then null else now() end, '42')`,
    [id, oak.driveId, Buffer.from(id), oak.people.ana.userId, redeemedBy],
  )
  return id
}

/** Inputs that the verbs of a group, its people and the network accept. */
export const driveInputs = {
  'drive.start': async () => ({
    ...newIds('driveId', 'committeeRoleId', 'stewardRoleId', 'estimateId'),
    ...{ codeName: 'Juniper', displayName: 'Ana', headcount: 20, locale: 'en', timeZone: 'America/New_York' },
  }),
  'drive.rename': async (shop) => {
    const { rows } = await shop.owner.query('select version from drive where id = $1', [shop.oak.driveId])
    return { ...drive(shop), codeName: 'Maple', version: rows[0].version }
  },
  'invite.make': async (shop) => ({
    ...drive(shop),
    ...{
      inviteId: v7(),
      role: 'worker_leader',
      secret: v7().replaceAll('-', '').slice(-22),
      code: '0123456H',
    },
  }),
  'invite.approve': async (shop) => {
    const { userId } = await newUser(shop.owner)
    return { ...drive(shop), inviteId: await invite(shop, userId), roleId: v7(), digits: '42' }
  },
  'invite.withdraw': async (shop) => ({ ...drive(shop), inviteId: await invite(shop, null) }),
  'role.end': async (shop) => {
    const [{ userId }, roleId] = [await newUser(shop.owner), v7()]
    const values = [shop.oak.driveId, roleId, userId]
    await shop.owner.query(
      "insert into drive_role (drive_id, id, user_id, role, from_at) values ($1, $2, $3, 'worker_leader', now())",
      values,
    )
    return { ...drive(shop), roleId }
  },
  'role.keep': async (shop) => {
    const [{ userId }, roleId] = [await newUser(shop.owner), v7()]
    await shop.owner.query(
      "insert into drive_role (drive_id, id, user_id, role, from_at, until_at) values ($1, $2, $3, 'committee', now(), now() + interval '1 day')",
      [shop.oak.driveId, roleId, userId],
    )
    return { ...drive(shop), roleId }
  },
  'device.revoke_for': async (shop) => ({ ...drive(shop), userId: shop.oak.people.cy.userId }),
  'drive.choose_school': async (shop) => ({ ...drive(shop), school: 'iww' }),
  'coordination.send': async (shop) => {
    await request(shop)
    return { ...drive(shop), thread: 'coordination', ...newIds('messageId'), text: 'Tomorrow?' }
  },
  'departure.ask': async (shop) => {
    // One of a kind at a time: what was asked for before is stopped first.
    const { driveId } = drive(shop)
    await shop.owner.query('update departure set cancelled_at = now() where drive_id = $1', [driveId])
    return { driveId, departureId: v7(), kind: 'take_away' }
  },
  'departure.agree': async (shop) => ({
    ...drive(shop),
    departureId: await departure(shop, 'take_away', 'asked'),
  }),
  'departure.cancel': async (shop) => ({
    ...drive(shop),
    departureId: await departure(shop, 'purge', 'ready'),
  }),
  'drive.take_away': async (shop) => ({
    ...drive(shop),
    departureId: await departure(shop, 'take_away', 'ready'),
  }),
  'drive.purge': async (shop) => ({ ...drive(shop), departureId: await departure(shop, 'purge', 'ready') }),
  'drive.bring_in': async ({ takeAwayFile }) => ({ driveId: v7(), file: takeAwayFile }),
  'drive.describe': async (shop) => ({
    ...{ ...drive(shop), industry: 'food', locale: 'en', timeZone: 'America/New_York', fromOn: today() },
    attributes: [{ attributeId: v7(), kind: 'model', value: 'hybrid' }],
  }),
  'network.set': async () => ({ openStart: true }),
  'network_role.grant': async ({ owner }) => {
    const code = `HAZEL-${randomInt(100_000, 1_000_000)}`
    await owner.query('update app_user set account_code = $1 where id = $2', [
      code,
      (await newUser(owner)).userId,
    ])
    return { roleId: v7(), accountCode: code, role: 'intake_caller' }
  },
  'network_role.end': async ({ owner }) => {
    const [{ userId }, roleId] = [await newUser(owner), v7()]
    await owner.query(
      "insert into network_role (id, user_id, role, from_at) values ($1, $2, 'intake_caller', now())",
      [roleId, userId],
    )
    return { roleId }
  },
  'guide.edit': async ({ owner }) => {
    await owner.query('delete from guide')
    return {
      slug: 'mapping',
      locale: 'en',
      version: 0,
      lesson: { title: 'Mapping', summary: 'Draw it.', body: 'Draw the floor.' },
    }
  },
  'profile.set': async () => ({ locale: 'en', timeZone: 'America/New_York' }),
  'notice.read': async () => ({ noticeIds: [v7()] }),
} satisfies Partial<Record<Verb, ValidInput>>
