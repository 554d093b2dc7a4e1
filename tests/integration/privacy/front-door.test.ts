import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { withoutSession } from '@/lib/db/without-session'
import { claimIntake } from '@/lib/seeding/commands/claim-intake'
import { proposeIntroduction } from '@/lib/seeding/commands/introduce'
import { answerByCode } from '@/lib/seeding/commands/reply'
import { getIntakeBoard } from '@/lib/seeding/queries/intake-board'
import { getReplyPage } from '@/lib/seeding/queries/reply-page'
import { vaultFor } from '@/lib/vault/vault-for'
import { openOakStreet } from '@/tests/support/oak-street'
import { signIn } from '@/tests/support/people'
import { openActors } from '@/tests/support/role-actors'
import { openTestDatabase } from '@/tests/support/test-database'
import { openFrontDoor } from '../seeding/front-door'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const actors = await openActors(owner, oak)
const { milo, rosa, send, last, run, talk, viewerOf, opened } = await openFrontDoor(owner)

const CANARY = 'KINGFISHER'
const code = await send({ place: 'Main St', about: CANARY, value: '+12125550177' })
const intakeId = await last()
await talk(milo, intakeId)

const TABLES = ['intake', 'intake_note', 'intake_message', 'introduction'] as const

/** Every row of a table that a session is shown, columns it may read only. */
const rowsOf = (session: Session, table: (typeof TABLES)[number]) =>
  asViewer(session, async ({ sql }) => {
    if (table === 'intake') return sql`select id from intake`
    if (table === 'intake_note') return sql`select id from intake_note`
    if (table === 'intake_message') return sql`select id from intake_message`
    return sql`select id from introduction`
  })

test('nobody but those who take intakes sees that one exists: no committee, coach, coordinator, admin or stranger', async () => {
  for (const { label, session, roles } of actors.filter(({ roles }) => !roles.includes('intake_caller')))
    for (const table of TABLES)
      expect([label, roles, await rowsOf(session, table)]).toEqual([label, roles, []])
  await expect(withoutSession`select count(*)::int as rows from intake`).resolves.toEqual([{ rows: 0 }])
})

test('nobody reads words, shops, codes or answers from the table, callers included', async () => {
  for (const column of ['words', 'kid', 'shop_key', 'reply_hash', 'may_introduce', 'drive_id'])
    await expect(
      asViewer(milo.session, ({ prisma }) => prisma.$queryRawUnsafe(`select ${column} from intake`)),
    ).rejects.toThrow('permission denied')
  for (const column of ['first_agreed', 'second_agreed'])
    await expect(
      asViewer(milo.session, ({ prisma }) => prisma.$queryRawUnsafe(`select ${column} from introduction`)),
    ).rejects.toThrow('permission denied')
})

test('only the one who took it opens what was written; another caller, a PIN and a job do not', async () => {
  const words = (session: Session) =>
    asViewer(session, ({ sql }) => sql`select words from app.intake_words(${intakeId})`)
  expect(await words(milo.session)).toHaveLength(1)
  expect(await words(rosa.session)).toEqual([])
  expect(await words(await signIn(owner, milo.userId, { level: 'list' }))).toEqual([])
  for (const { session } of actors) expect(await words(session)).toEqual([])
  const [sealed] = (await owner.query('select words, kid from intake where id = $1', [intakeId])).rows
  expect(Buffer.from(sealed.words).toString('latin1')).not.toContain(CANARY)
  expect(() => vaultFor({ kind: 'job' }).openIntake(intakeId, sealed.kid, sealed.words)).toThrow()
  expect(() => vaultFor({ kind: 'web' }).openIntake(v7(), sealed.kid, sealed.words)).toThrow()
})

test('the board tells no caller who may be of one workplace, nor in which order they came', async () => {
  await send({ place: 'Main Street', about: 'Another one of the same shop.' })
  await send({ place: 'Harbor Road', about: 'Of none.' })
  const { waiting } = await getIntakeBoard(await viewerOf(rosa), new Date())
  const keys = waiting.map((line) => Object.keys(line).sort())
  expect(new Set(keys.map((of) => of.join())).size).toBe(1)
  expect(JSON.stringify(waiting)).not.toMatch(/Main|Harbor|shop/)
  const sameShop = (session: Session) =>
    asViewer(session, ({ sql }) => sql`select * from app.same_shop(${intakeId})`)
  expect(await sameShop(milo.session)).toHaveLength(1)
  expect(await sameShop(rosa.session)).toEqual([])
  for (const { session } of actors) expect(await sameShop(session)).toEqual([])
})

test('a manager who writes in and says yes learns nothing: no, silence and nobody there look the same', async () => {
  const fishing = await send({ place: 'Main St', name: 'A colleague' })
  const fishingId = await last()
  const alone = await send({ place: 'Nowhere Else' })
  const aloneId = await last()
  for (const id of [fishingId, aloneId]) await talk(milo, id)
  const proposed = await run(milo, proposeIntroduction, {
    ...{ introductionId: v7(), firstId: intakeId, secondId: fishingId },
  })
  expect(proposed).toMatchObject({ ok: true })
  const seen = async (of: string) => {
    const {
      dueAt: _when,
      startAt: _where,
      ...page
    } = (await getReplyPage(of)) ?? { dueAt: null, startAt: null }
    return page
  }
  for (const asked of [fishing, alone]) await answerByCode(asked, true)
  const nobodyAnswered = await seen(fishing)
  expect(nobodyAnswered).toEqual(await seen(alone))
  await answerByCode(code, false)
  expect(await seen(fishing)).toEqual(nobodyAnswered)
  const page = await opened(milo, fishingId)
  expect(page?.sameShop.find((one) => one.intakeId === intakeId)?.introduction?.state).toBe('open')
})

test('a code that is wrong, malformed, taken back or none at all answers the same', async () => {
  for (const typed of [
    '',
    'x',
    'AAAA-BBBB-CCCC',
    `${code}0`,
    code.slice(0, -1),
    'ünïcödé',
    "' or 1=1",
    'Z'.repeat(5000),
  ])
    expect(await getReplyPage(typed)).toBeNull()
  expect(await getReplyPage(code)).not.toBeNull()
  const { rows } = await owner.query('select reply_hash from intake where id = $1', [intakeId])
  expect(Buffer.from(rows[0].reply_hash).toString('latin1')).not.toContain(code.replaceAll('-', ''))
})

test('a code opens its own intake and no other, and nothing without a session reads a table', async () => {
  const other = await send({ about: 'Another shop altogether.' })
  const page = JSON.stringify([await getReplyPage(other), await getReplyPage(code)])
  expect(page).not.toMatch(new RegExp(`${CANARY}|2125550177|Another shop`))
  for (const attempt of [
    () => withoutSession`select * from app.intake_words(${intakeId})`,
    () => withoutSession`select * from app.same_shop(${intakeId})`,
    () => withoutSession`select * from app.lone_intakes()`,
    () => withoutSession`select * from app.my_introductions(${intakeId})`,
    () => withoutSession`select * from app.call_counts(1)`,
  ])
    expect(await attempt()).toEqual([])
  await expect(withoutSession`select app.blank_intakes(${[intakeId]}::uuid[])`).rejects.toThrow(
    'permission denied',
  )
  await expect(
    withoutSession`select app.propose_introduction(${v7()}, ${intakeId}, ${intakeId})`,
  ).rejects.toThrow()
})

test('coordination hears how many wait and since when; committees, coaches and strangers not even that', async () => {
  const counts = (session: Session) =>
    asViewer(
      session,
      ({ sql }) =>
        sql<{ waiting: number }>`select waiting, in_hand + late as rest from app.intake_counts(48)`,
    )
  for (const { session, roles } of actors) {
    const [row] = await counts(session)
    const may = roles.some((role) => ['coordinator', 'support_organizer', 'intake_caller'].includes(role))
    expect([roles, (row?.waiting ?? 0) > 0]).toEqual([roles, may])
  }
})

test('a caller cannot put an intake into other hands, nor change who wrote what', async () => {
  await send({ about: 'Left alone.' })
  const free = await last()
  await run(rosa, claimIntake, { intakeId: free })
  await expect(
    asViewer(
      milo.session,
      ({ sql }) => sql`update intake set claimed_by = ${milo.userId} where id = ${free} returning id`,
    ),
  ).resolves.toEqual([])
  await expect(
    asViewer(
      rosa.session,
      ({ sql }) => sql`update intake set claimed_by = ${milo.userId} where id = ${free}`,
    ),
  ).rejects.toThrow()
  await expect(
    asViewer(
      milo.session,
      ({ sql }) => sql`insert into intake_message (id, intake_id, side, author_id, words, sent_at)
        values (${v7()}, ${free}, 'caller', ${milo.userId}, ${Buffer.from('x')}, now())`,
    ),
  ).rejects.toThrow()
})
