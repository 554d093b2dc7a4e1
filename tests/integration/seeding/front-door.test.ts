import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { sqlOn } from '@/lib/db/sql'
import { startDrive } from '@/lib/drives/commands/start-drive'
import { runJobs } from '@/lib/jobs/run-jobs'
import { changeSeed, closeSeed } from '@/lib/seeding/commands/change-seed'
import { claimIntake, releaseIntake } from '@/lib/seeding/commands/claim-intake'
import { closeIntake, handOverIntake } from '@/lib/seeding/commands/close-intake'
import { makeIntroduction, proposeIntroduction } from '@/lib/seeding/commands/introduce'
import { openCall } from '@/lib/seeding/commands/open-seed'
import { answerByCode, takeBackByCode, writeByCode } from '@/lib/seeding/commands/reply'
import { submitIntake } from '@/lib/seeding/commands/submit-intake'
import { noteIntake, writeIntake } from '@/lib/seeding/commands/write-intake'
import { SETTLED_WORDS_DAYS, WAITING_WORDS_DAYS } from '@/lib/seeding/published-constants'
import { getIntakeBoard, getIntakeCounts } from '@/lib/seeding/queries/intake-board'
import { getPublicCall } from '@/lib/seeding/queries/public-call'
import { getReplyPage } from '@/lib/seeding/queries/reply-page'
import { getSeeds } from '@/lib/seeding/queries/seed-list'
import { newSlug } from '@/tests/support/intake-inputs'
import { openOakStreet } from '@/tests/support/oak-street'
import { newUser } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'
import { openFrontDoor } from './front-door'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
await owner.query('update instance set open_start = true')
const { milo, rosa, ingrid, call, send, last, run, talk, viewerOf, opened } = await openFrontDoor(owner)

const DAY_MS = 86_400_000
const later = (days: number) => new Date(Date.now() + days * DAY_MS)

test('a form becomes a code; the caller who takes it reads it, writes, and whoever has the code reads that', async () => {
  const code = await send({
    way: 'signal',
    value: 'reed.77',
    when: ['evening'],
    place: 'Main St',
    name: 'Reed',
  })
  const intakeId = await last()
  expect(await getReplyPage(code)).toMatchObject({ status: 'waiting', messages: [], startAt: null })

  expect(await opened(milo, intakeId)).toBeNull()
  await run(milo, claimIntake, { intakeId })
  expect(await opened(milo, intakeId)).toMatchObject({
    words: { way: 'signal', value: 'reed.77', when: ['evening'], place: 'Main St', name: 'Reed' },
  })
  expect(await getReplyPage(code)).toMatchObject({ status: 'taken' })

  await run(milo, writeIntake, { intakeId, textId: v7(), text: 'I call tonight at eight.' })
  await run(milo, noteIntake, { intakeId, textId: v7(), text: 'Sounds careful.' })
  const page = await getReplyPage(code.toLowerCase().replaceAll('-', ' '))
  expect(page?.messages).toMatchObject([{ side: 'caller', said: { text: 'I call tonight at eight.' } }])
  expect(JSON.stringify(page)).not.toContain('careful')

  expect(await writeByCode(code, 'Eight is fine.')).toMatchObject({ ok: true })
  expect(await opened(milo, intakeId)).toMatchObject({
    messages: [{ isSeen: true }, { said: { text: 'Eight is fine.' } }],
    notes: [{ text: 'Sounds careful.' }],
  })
  const { rows } = await owner.query("select 1 from notice where user_id = $1 and kind = 'intake.written'", [
    milo.userId,
  ])
  expect(rows).toHaveLength(1)
})

test('one caller has an intake at a time; what lies idle for a day is on the board again', async () => {
  await send()
  const intakeId = await last()
  await run(milo, claimIntake, { intakeId })
  expect(await run(rosa, claimIntake, { intakeId })).toMatchObject({
    error: { code: 'denied', reason: { key: 'intake.refused.taken' } },
  })
  expect(await run(rosa, releaseIntake, { intakeId })).toMatchObject({ ok: false })
  await owner.query("update intake set claimed_at = now() - interval '25 hours' where id = $1", [intakeId])
  const { waiting } = await getIntakeBoard(await viewerOf(rosa), new Date())
  expect(waiting.map((line) => line.intakeId)).toContain(intakeId)
  expect(await run(rosa, claimIntake, { intakeId })).toMatchObject({ ok: true })
  expect(await opened(milo, intakeId)).toBeNull()
})

test('handed over, the founder starts a group that remembers the call, and no name comes along', async () => {
  const code = await send({ name: 'Wren', about: 'Pay.' })
  const intakeId = await last()
  await talk(milo, intakeId)
  expect(await run(milo, handOverIntake, { intakeId })).toMatchObject({ ok: true })
  const page = await getReplyPage(code)
  expect(page).toMatchObject({ status: 'start' })
  const address = new URL(page?.startAt ?? '', 'http://localhost')

  const wren = await newUser(owner)
  const driveId = v7()
  const input = {
    ...{ driveId, committeeRoleId: v7(), stewardRoleId: v7(), estimateId: v7(), codeName: 'Lantern' },
    ...{ displayName: 'W', headcount: null, locale: 'en', timeZone: 'America/Chicago' },
    ...{ call: address.searchParams.get('call'), pass: address.searchParams.get('pass') },
  }
  expect(await run(wren, startDrive, input)).toMatchObject({ ok: true })
  const { rows } = await owner.query(
    'select d.seed_id, i.drive_id from drive d join intake i on i.id = $2 where d.id = $1',
    [driveId, intakeId],
  )
  expect(rows).toEqual([{ seed_id: call.seedId, drive_id: driveId }])
})

test('whoever starts alone from the page of a call keeps the call too; a wrong address or pass changes nothing', async () => {
  for (const [slug, seedId] of [
    [call.slug, call.seedId],
    ['nowhere', null],
  ]) {
    const founder = await newUser(owner)
    const driveId = v7()
    const input = {
      ...{ driveId, committeeRoleId: v7(), stewardRoleId: v7(), estimateId: v7(), codeName: 'Lantern' },
      ...{
        displayName: 'W',
        headcount: null,
        locale: 'en',
        timeZone: 'America/Chicago',
        call: slug,
        pass: 'forged',
      },
    }
    expect(await run(founder, startDrive, input)).toMatchObject({ ok: true })
    const { rows } = await owner.query('select seed_id from drive where id = $1', [driveId])
    expect(rows).toEqual([{ seed_id: seedId }])
  }
})

test('two of one workplace learn of each other only when both have said yes, and then how the other is reached', async () => {
  const first = await send({ place: 'Main St.', name: 'Ash', way: 'text', value: '555-1' })
  const ash = await last()
  const second = await send({ place: 'the Main Street store', name: 'Bea', way: 'signal', value: 'bea.2' })
  const bea = await last()
  await talk(milo, ash)
  expect((await opened(milo, ash))?.sameShop.find((one) => one.intakeId === bea)).toMatchObject({
    held: 'free',
  })

  const introductionId = v7()
  const input = { introductionId, firstId: ash, secondId: bea }
  expect(await run(milo, proposeIntroduction, input)).toMatchObject({ ok: false })
  await talk(milo, bea)
  const before = await getReplyPage(second)
  expect(await run(milo, proposeIntroduction, input)).toMatchObject({ ok: true })
  expect(await getReplyPage(second)).toEqual(before)

  await answerByCode(first, true)
  expect(await run(milo, makeIntroduction, { introductionId })).toMatchObject({
    error: { reason: { key: 'intake.refused.not_agreed' } },
  })
  await answerByCode(second, false)
  expect((await opened(milo, ash))?.sameShop.find((one) => one.intakeId === bea)).toMatchObject({
    introduction: { state: 'open' },
  })
  await answerByCode(second, true)
  expect(await run(milo, makeIntroduction, { introductionId })).toMatchObject({ ok: true })
  const told = (await getReplyPage(first))?.messages.at(-1)
  expect(told?.said).toEqual({ meet: { name: 'Bea', way: 'signal', value: 'bea.2' } })
  expect((await getReplyPage(second))?.messages.at(-1)?.said).toEqual({
    meet: { name: 'Ash', way: 'text', value: '555-1' },
  })
})

test('taking back erases words, messages and notes at once, and the code opens nothing any more', async () => {
  const code = await send({ about: 'Everything.' })
  const intakeId = await last()
  await talk(milo, intakeId)
  await run(milo, writeIntake, { intakeId, textId: v7(), text: 'Hello.' })
  expect(await takeBackByCode(code)).toMatchObject({ ok: true })
  expect(await getReplyPage(code)).toBeNull()
  expect(await writeByCode(code, 'Still there?')).toMatchObject({ error: { code: 'not_found' } })
  const { rows } = await owner.query(
    `select length(words) as words, outcome, (select count(*)::int from intake_message where intake_id = i.id) as messages
     from intake i where id = $1`,
    [intakeId],
  )
  expect(rows).toEqual([{ words: 0, outcome: 'not_now', messages: 0 }])
})

test('the same words again and again, or what a machine fills in, is laid aside and looks the same from outside', async () => {
  const codes: string[] = []
  for (let one = 0; one < 5; one++) codes.push(await send({ about: 'Buy now.' }))
  codes.push(await send({ website: 'https://spam.example' }))
  const { aside } = await getIntakeBoard(await viewerOf(milo), new Date())
  expect(aside).toHaveLength(3)
  for (const code of codes)
    expect(await getReplyPage(code)).toMatchObject({ status: 'waiting', messages: [], mayIntroduce: null })
})

test('what was settled goes after thirty days, what nobody settled after ninety; a caller who stops holds nothing', async () => {
  const sql = sqlOn(owner)
  const settled = await send()
  const settledId = await last()
  await talk(milo, settledId)
  await run(milo, closeIntake, { intakeId: settledId, outcome: 'not_now' })
  const open = await send()
  const length = async (intakeId: string) =>
    (await owner.query('select length(words) as words from intake where id = $1', [intakeId])).rows[0].words
  const openId = await last()
  await runJobs(sql, ['intakes'], later(SETTLED_WORDS_DAYS - 1))
  expect(await length(settledId)).toBeGreaterThan(0)
  await runJobs(sql, ['intakes'], later(SETTLED_WORDS_DAYS + 1))
  expect(await length(settledId)).toBe(0)
  expect(await getReplyPage(settled)).toBeNull()
  expect(await length(openId)).toBeGreaterThan(0)
  await runJobs(sql, ['intakes'], later(WAITING_WORDS_DAYS + 1))
  expect(await length(openId)).toBe(0)
  expect(await getReplyPage(open)).toBeNull()

  await send()
  const held = await last()
  await run(rosa, claimIntake, { intakeId: held })
  await owner.query('update network_role set until_at = now() where user_id = $1', [rosa.userId])
  await runJobs(sql, ['intakes'], new Date())
  const { rows } = await owner.query('select claimed_by from intake where id = $1', [held])
  expect(rows).toEqual([{ claimed_by: null }])
})

test('a committee makes a call of its own, changes and closes it, and never learns how many answered', async () => {
  const { ana } = oak.people
  const seedId = v7()
  const slug = newSlug()
  const input = {
    ...{ driveId: oak.driveId, seedId, slug, kind: 'public_call', locale: 'en', industry: 'warehouse' },
    ...{ title: 'Everyone at Larkspur', firm: 'Larkspur', text: 'Start here.' },
  }
  expect(await run(ana, openCall, input)).toMatchObject({ ok: true })
  expect(await getPublicCall(slug)).toMatchObject({
    title: 'Everyone at Larkspur',
    fromGroup: true,
    closed: false,
  })
  for (let one = 0; one < 6; one++)
    await submitIntake(slug, { way: 'code', locale: 'en', people: 'alone', about: `${one}` })
  expect(await getSeeds(ana.session, oak.driveId)).toMatchObject([{ seedId, answers: null }])
  expect((await getSeeds(ingrid.session, null)).find((seed) => seed.seedId === seedId)).toMatchObject({
    answers: 6,
  })

  const said = { seedId, title: 'All of Larkspur', firm: 'Larkspur', text: '' }
  expect(await run(ingrid, changeSeed, { ...said, version: 1 })).toMatchObject({ ok: false })
  await run(ingrid, closeSeed, { seedId: call.seedId, closed: true })
  expect(await submitIntake(call.slug, { way: 'code', locale: 'en', people: 'few' })).toMatchObject({
    ok: false,
  })
  await run(ingrid, closeSeed, { seedId: call.seedId, closed: false })
  expect(await getIntakeCounts(ingrid.session)).toMatchObject({
    waiting: expect.any(Number),
    late: expect.any(Number),
  })
})
