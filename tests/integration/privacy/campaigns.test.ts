import fc from 'fast-check'
import { v7 } from 'uuid'
import { beforeEach, expect, test } from 'vitest'
import { CAMPAIGN_MEASURES, publishedWeeks, type WeekCounts } from '@/lib/campaigns/published-counts'
import { latestWeeks, rollUp } from '@/lib/campaigns/roll-up'
import { addDays, dateIn, now } from '@/lib/clock'
import type { Session } from '@/lib/db/as-viewer'
import { sqlState } from '@/lib/db/database-error'
import { openOakStreet, startTestDrive } from '@/tests/support/oak-street'
import { giveRole, newUser, signIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { asViewer } = await import('@/lib/db/as-viewer')
const { execute } = await import('@/lib/command/execute')
const { commandNamed } = await import('@/lib/registry')
const { viewerIn } = await import('@/lib/access/load-viewer')
const { getCampaignPage } = await import('@/lib/campaigns/queries/campaign-page')
const { getMyCampaigns } = await import('@/lib/campaigns/queries/my-campaigns')
const { getDriveCampaigns } = await import('@/lib/campaigns/queries/drive-campaigns')

const oak = await openOakStreet(owner)
const { driveId, otherDriveId } = oak
const { ana, bo, cy, dee, eva, gus, flo } = oak.people
const today = dateIn('America/New_York', now())

type Name =
  `campaign.${'open' | 'ask' | 'answer' | 'leave' | 'send_delegate' | 'recall_delegate' | 'show' | 'end'}`

async function give(session: Session, name: Name, input: Record<string, unknown>) {
  const command = commandNamed(name)
  if (!command) throw new Error(name)
  return execute(command, session, { commandId: v7(), input })
}

async function viewer(session: Session) {
  const found = await asViewer(session, (tx) => viewerIn(tx, session.token))
  if (!found) throw new Error('nobody is signed in')
  return found
}

const page = async (session: Session, campaignId: string) =>
  getCampaignPage(await viewer(session), campaignId)

async function openCampaign(): Promise<string> {
  const campaignId = v7()
  const opened = await give(ana.session, 'campaign.open', {
    ...{ driveId, campaignId, membershipId: v7(), delegateId: v7() },
    ...{ name: 'Same contractor', speaker: 'Ana' },
  })
  expect(opened).toMatchObject({ ok: true })
  return campaignId
}

const ask = (campaignId: string, code: string, session = ana.session) =>
  give(session, 'campaign.ask', { driveId, campaignId, askId: v7(), code })

/** Elm Road is asked by its code and joins; Flo speaks for it. */
async function joinElm(campaignId: string): Promise<void> {
  await ask(campaignId, 'ELM-07')
  const elm = { driveId: otherDriveId, campaignId }
  expect(await give(flo.session, 'campaign.answer', { ...elm, answer: 'join' })).toMatchObject({ ok: true })
  const sent = { ...elm, delegateId: v7(), userId: flo.userId, name: 'Flor' }
  expect(await give(flo.session, 'campaign.send_delegate', sent)).toMatchObject({ ok: true })
}

const someWeek = (counts: Partial<WeekCounts>): WeekCounts => ({
  ...{ named: 0, talkedTo: 0, assessed: 0, supporters: 0, verified: 0, committee: 0 },
  ...counts,
})

/** What the weekly job would have kept, one week apart, the last of them today. */
async function keepWeeks(drive: string, weeks: readonly WeekCounts[], issues: Record<string, number> = {}) {
  await owner.query('delete from pulse where drive_id = $1', [drive])
  await owner.query('update campaign_drive set decided_at = $2::date where drive_id = $1', [
    drive,
    addDays(today, -7 * weeks.length),
  ])
  for (const [place, counts] of weeks.entries())
    await owner.query('insert into pulse (drive_id, on_date, counts) values ($1, $2, $3)', [
      drive,
      addDays(today, -7 * (weeks.length - 1 - place)),
      { ...counts, headcount: 40, issues },
    ])
}

/** Nobody has asked anything this hour. */
beforeEach(async () => {
  await owner.query('delete from attempt')
})

test('a right code and a wrong one look the same to whoever asks, in the answer and in everything they can read', async () => {
  const campaignId = await openCampaign()
  const seen = async () => ({
    page: await page(ana.session, campaignId),
    rows: await asViewer(ana.session, (tx) => tx.sql`select * from app.campaign_groups(${campaignId})`),
    size: await asViewer(ana.session, (tx) => tx.sql`select app.campaign_size(${campaignId})`),
    drives: await asViewer(
      ana.session,
      (tx) => tx.sql`select id, state from campaign_drive where campaign_id = ${campaignId}`,
    ),
    notices: await asViewer(ana.session, (tx) => tx.sql`select kind from notice`),
  })
  const before = await seen()
  const wrong = await ask(campaignId, 'ELM-99')
  expect(await seen()).toEqual(before)
  const right = await ask(campaignId, 'ELM-07')
  expect(right).toEqual(wrong)
  expect(await seen()).toEqual(before)
  expect((await getDriveCampaigns(await viewer(flo.session), otherDriveId))?.campaigns).toMatchObject([
    { campaignId, name: 'Same contractor', state: 'asked', groups: 1 },
  ])
  await give(flo.session, 'campaign.answer', { driveId: otherDriveId, campaignId, answer: 'refuse' })
  expect(await seen()).toEqual(before)
  expect(await ask(campaignId, 'ELM-07')).toEqual(wrong)
  expect((await getDriveCampaigns(await viewer(flo.session), otherDriveId))?.campaigns).toEqual([])
})

test('codes cannot be tried in numbers', async () => {
  const campaignId = await openCampaign()
  const answers: boolean[] = []
  for (let number = 10; number < 22; number++) answers.push((await ask(campaignId, `ELM-${number}`)).ok)
  expect(answers.filter(Boolean)).toHaveLength(10)
  expect(await ask(campaignId, 'ELM-07')).toMatchObject({ error: { code: 'rate_limited' } })
})

test('only those who speak for a drive ask others in; only its committee joins, sends, shows and leaves', async () => {
  const campaignId = await openCampaign()
  expect(await ask(campaignId, 'ELM-07', bo.session)).toMatchObject({ error: { code: 'denied' } })
  await ask(campaignId, 'ELM-07')
  const elm = { driveId: otherDriveId, campaignId }
  for (const { session } of [ana, cy, dee, eva, gus])
    for (const [name, input] of [
      ['campaign.answer', { ...elm, answer: 'join' }],
      ['campaign.send_delegate', { ...elm, delegateId: v7(), userId: ana.userId, name: 'Ana' }],
      ['campaign.show', { ...elm, exact: true, name: null }],
      ['campaign.leave', elm],
    ] as const)
      expect([name, (await give(session, name, input)).ok]).toEqual([name, false])
  const outsider = { driveId, campaignId, delegateId: v7(), userId: cy.userId, name: 'Cy' }
  expect(await give(ana.session, 'campaign.send_delegate', outsider)).toMatchObject({ ok: false })
})

test('those in a campaign read labels and no id, person, area or row of another drive', async () => {
  const campaignId = await openCampaign()
  await joinElm(campaignId)
  const seen = await page(ana.session, campaignId)
  expect(seen?.groups.map(({ name, mine }) => [name, mine])).toEqual([
    ['OAK-11', true],
    ['ELM-07', false],
  ])
  expect(JSON.stringify(seen)).not.toContain(otherDriveId)
  for (const table of [
    'campaign_drive',
    'campaign_delegate',
    'drive',
    'pulse',
    'worker_state',
    'cell_bucket',
  ])
    expect([
      table,
      await asViewer(ana.session, (tx) =>
        tx.prisma.$queryRawUnsafe(
          `select 1 from ${table} where ${table === 'drive' ? 'id' : 'drive_id'} = '${otherDriveId}'`,
        ),
      ),
    ]).toEqual([table, []])
  for (const statement of [
    `select * from app.shown_weeks('${otherDriveId}', '2020-01-01', true)`,
    `select app.tell_campaign('${campaignId}', 'x', null, null)`,
    `insert into campaign (id, code, words, opened_by, opened_at) values ('${v7()}', 'X-1', '', '${ana.userId}', now())`,
    `update campaign_drive set shares_counts = true where campaign_id = '${campaignId}'`,
  ])
    expect(
      await asViewer(ana.session, (tx) => tx.prisma.$executeRawUnsafe(statement)).then(
        () => 'done',
        (error: unknown) => sqlState(error),
      ),
    ).toBe('42501')
})

test('numbers are for those who speak: not for the rest of a committee, not by PIN, not after recall, not after leaving', async () => {
  const campaignId = await openCampaign()
  await joinElm(campaignId)
  await keepWeeks(otherDriveId, [someWeek({ named: 30, talkedTo: 12 })])
  const numbers = async (session: Session) => (await page(session, campaignId))?.weeks?.length ?? null
  expect(await numbers(ana.session)).toBeGreaterThan(0)
  expect(await numbers(bo.session)).toBeNull()
  for (const { session } of [cy, dee, eva, gus]) expect(await page(session, campaignId)).toBeNull()
  const byPin = await signIn(owner, ana.userId, { level: 'list' })
  expect(await page(byPin, campaignId)).toBeNull()
  expect(await getMyCampaigns(await viewer(byPin))).toEqual([])

  const own = await getDriveCampaigns(await viewer(bo.session), driveId)
  const [delegate] = own?.campaigns.find((each) => each.campaignId === campaignId)?.delegates ?? []
  const recall = { driveId, delegateId: delegate?.delegateId }
  expect(await give(bo.session, 'campaign.recall_delegate', recall)).toMatchObject({ ok: true })
  expect(await numbers(ana.session)).toBeNull()
  expect(await ask(campaignId, 'ELM-07')).toMatchObject({ error: { code: 'denied' } })

  await give(flo.session, 'campaign.leave', { driveId: otherDriveId, campaignId })
  expect(await page(flo.session, campaignId)).toBeNull()
  expect((await page(ana.session, campaignId))?.groups.map(({ name }) => name)).toEqual(['OAK-11'])
})

test('somebody whose role on the committee ended speaks no longer, though nobody recalled them', async () => {
  const campaignId = await openCampaign()
  const ida = await newUser(owner)
  await giveRole(owner, ana.session, { driveId, userId: ida.userId, role: 'committee' })
  const sent = { driveId, campaignId, delegateId: v7(), userId: ida.userId, name: 'Ida' }
  await give(ana.session, 'campaign.send_delegate', sent)
  expect((await page(ida.session, campaignId))?.weeks).not.toBeNull()
  await owner.query(`update drive_role set until_at = now() - interval '1 minute' where user_id = $1`, [
    ida.userId,
  ])
  await asViewer(ana.session, (tx) => tx.sql`select app.refresh_reach(${driveId})`)
  expect(await page(ida.session, campaignId)).toBeNull()
})

test('the database shows what the pure rules show, for any weeks, and nothing else', async () => {
  const campaignId = await openCampaign()
  await joinElm(campaignId)
  const week = fc.tuple(...Array.from({ length: 6 }, () => fc.nat(30))).map((drawn): WeekCounts => {
    const [named = 0, talked = 0, known = 0, support = 0, verified = 0, committee = 0] = drawn
    const assessed = Math.min(known, named)
    const supporters = Math.min(support, assessed)
    return someWeek({
      ...{ named, assessed, supporters, talkedTo: Math.min(talked, named) },
      ...{ verified: Math.min(verified, supporters), committee: Math.min(committee, named) },
    })
  })
  const weeksOf = fc.array(week, { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(weeksOf, async (weeks) => {
      await keepWeeks(otherDriveId, weeks)
      const place = (await page(ana.session, campaignId))?.groups.find(({ mine }) => !mine)?.place
      const shown = (await page(ana.session, campaignId))?.weeks?.filter((each) => each.place === place)
      expect(shown?.map(({ counts }) => counts)).toEqual(publishedWeeks(weeks))
    }),
    { numRuns: 40 },
  )
})

test('knowing the own numbers and the sums, a delegate cannot work out what another drive withholds', async () => {
  const campaignId = await openCampaign()
  await joinElm(campaignId)
  await keepWeeks(driveId, [someWeek({ named: 30, assessed: 20, supporters: 12 })])
  const whatAnaSees = async (supporters: number) => {
    await keepWeeks(otherDriveId, [someWeek({ named: 25, assessed: 10, supporters })], { pay: supporters })
    const weeks = latestWeeks((await page(ana.session, campaignId))?.weeks ?? [])
    return { weeks, sums: rollUp(weeks) }
  }
  const first = await whatAnaSees(1)
  for (const supporters of [2, 3, 4, 6, 7, 8, 9])
    expect(await whatAnaSees(supporters)).toEqual({
      ...first,
      weeks: supporters < 5 ? first.weeks : expect.anything(),
    })
  expect(first.sums.supporters).toEqual({ people: 12, headcount: 40, groups: 1 })
})

test('exact numbers are shown only where the committee of that drive says so, and not after it takes that back', async () => {
  const campaignId = await openCampaign()
  await joinElm(campaignId)
  await keepWeeks(otherDriveId, [someWeek({ named: 7, talkedTo: 3 })], { pay: 2, safety: 6 })
  const elm = async () => {
    const weeks = (await page(ana.session, campaignId))?.weeks ?? []
    return weeks.filter(({ counts }) => counts.named === 7)
  }
  const shown = (exact: boolean) =>
    give(flo.session, 'campaign.show', { driveId: otherDriveId, campaignId, exact, name: 'Road' })
  expect(await elm()).toMatchObject([{ counts: { named: 7, talkedTo: null }, issues: { safety: 6 } }])
  await shown(true)
  expect(await elm()).toMatchObject([
    { counts: { named: 7, talkedTo: 3 }, issues: { pay: 2, safety: 6 }, headcount: 40 },
  ])
  expect((await page(ana.session, campaignId))?.groups.map(({ name }) => name)).toContain('Road')
  await shown(false)
  expect((await elm())[0]?.counts.talkedTo).toBeNull()
  expect((await elm())[0]?.issues).toEqual({ safety: 6 })
})

test('nothing from before a drive joined is shown', async () => {
  const campaignId = await openCampaign()
  await joinElm(campaignId)
  const many = Array.from({ length: 5 }, () => someWeek({ named: 30 }))
  await keepWeeks(otherDriveId, many)
  await owner.query('update campaign_drive set decided_at = now() where drive_id = $1', [otherDriveId])
  const seen = await page(ana.session, campaignId)
  const place = seen?.groups.find(({ mine }) => !mine)?.place
  expect(seen?.weeks?.filter((week) => week.place === place).length).toBeLessThanOrEqual(2)
})

test('committees hear of being asked, of who joins and who leaves, and never which group said no', async () => {
  const [mine, theirs] = [await newUser(owner), await newUser(owner)]
  const fig = await startTestDrive(mine.session, 'FIG-21', 'Fig')
  const ash = await startTestDrive(theirs.session, 'ASH-22', 'Ash')
  const campaignId = v7()
  await give(mine.session, 'campaign.open', {
    ...{ driveId: fig, campaignId, membershipId: v7(), delegateId: v7(), name: 'Both', speaker: 'M' },
  })
  const kinds = async ({ session }: { session: Session }) =>
    (
      await asViewer(
        session,
        (tx) => tx.sql<{ line: string }>`
          select kind || ' ' || (params ->> 'code') as line from notice order by made_at, id`,
      )
    ).map(({ line }) => line)
  await give(mine.session, 'campaign.ask', { driveId: fig, campaignId, askId: v7(), code: 'ash-22' })
  expect(await kinds(theirs)).toEqual(['campaign.asked ASH-22'])
  await give(theirs.session, 'campaign.answer', { driveId: ash, campaignId, answer: 'join' })
  await give(theirs.session, 'campaign.leave', { driveId: ash, campaignId })
  expect(await kinds(mine)).toEqual(['campaign.joined FIG-21', 'campaign.left FIG-21'])
  await give(mine.session, 'campaign.leave', { driveId: fig, campaignId })
  expect(await getMyCampaigns(await viewer(mine.session))).toEqual([])
  const { rows } = await owner.query('select closed_at is not null as closed from campaign where id = $1', [
    campaignId,
  ])
  expect(rows).toEqual([{ closed: true }])
})

test('whoever opened a campaign can end it for all, and nobody else', async () => {
  const campaignId = await openCampaign()
  await joinElm(campaignId)
  expect(await give(flo.session, 'campaign.end', { driveId: otherDriveId, campaignId })).toMatchObject({
    error: { code: 'denied' },
  })
  expect(await give(ana.session, 'campaign.end', { driveId, campaignId })).toMatchObject({ ok: true })
  expect(await page(flo.session, campaignId)).toBeNull()
})

test('every measure of a campaign is kept by the weekly job', async () => {
  await owner.query('delete from pulse')
  await owner.query(`select app.job_pulse(now())`)
  const { rows } = await owner.query('select counts from pulse where drive_id = $1', [driveId])
  expect(Object.keys(rows[0].counts)).toEqual(
    expect.arrayContaining([...CAMPAIGN_MEASURES, 'headcount', 'issues']),
  )
})
