import { expect, test } from 'vitest'
import { DRIVE_ROLES, NETWORK_ROLES } from '@/lib/access/roles'
import { dateIn, now } from '@/lib/clock'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner, ownerUrl } = await openTestDatabase()
const { asViewer } = await import('@/lib/db/as-viewer')
const { openCliSession } = await import('@/lib/access/open-cli-session')
const { signInByDemoLink } = await import('@/lib/access/sign-in')
const { seedDemo } = await import('@/prisma/seed/demo')
const { demoSignInLinks } = await import('@/prisma/seed/demo-people')

const today = dateIn('UTC', now())
const demo = await seedDemo({ ownerUrl, today, size: 'small' })
const { warehouse } = demo.drives

type Person = (typeof demo.people)[number]['key']

/** A session as one of the people to sign in as, opened by their link. */
async function signInAs(key: Person) {
  const links = await demoSignInLinks({ ownerUrl, origin: 'http://localhost:3000' })
  const link = links.find((person) => person.key === key)?.link ?? ''
  const secret = link.slice(link.indexOf('#demo=') + 6)
  const opened = await signInByDemoLink(secret)
  if (typeof opened === 'string') throw new Error(`The link of ${key} is ${opened}`)
  return { secret, session: { token: opened.token, kind: 'web' as const } }
}

test('the instance is a demo, and every role of the role table is held by somebody', async () => {
  expect((await owner.query('select mode from instance')).rows).toEqual([{ mode: 'demo' }])
  const { rows } = await owner.query<{ role: string }>(
    'select role from drive_role where until_at is null union select role from network_role order by role',
  )
  expect(rows.map(({ role }) => role)).toEqual([...DRIVE_ROLES, ...NETWORK_ROLES].toSorted())
})

test('the counts kept for each drive are those of its facts', async () => {
  for (const drive of Object.values(demo.drives)) {
    const steward = await openCliSession(owner, { stewardOf: drive.id })
    const differences = await asViewer(
      steward,
      (tx) => tx.sql`select * from app.rollup_differences(${drive.id})`,
    )
    expect(differences, drive.codeName).toEqual([])
  }
})

test('a link signs in once', async () => {
  const { secret } = await signInAs('committee')
  expect(await signInByDemoLink(secret)).toBe('wrong')
})

test('everybody to sign in as is there and lands on a page', async () => {
  expect(demo.people.map(({ key }) => key)).toEqual([
    'worker_leader',
    'committee',
    'data_steward',
    'committee_es',
    'union_liaison',
    'membership_secretary',
    'coach',
    'coordinator',
    'intake_caller',
    'network_admin',
  ])
  for (const { home, userId } of demo.people) {
    expect(home).toMatch(/^\/(d\/[0-9a-f-]{36}|coaching|network)/)
    expect(userId).toMatch(/^[0-9a-f-]{36}$/)
  }
})

test('the worker leader has a list of fourteen: promised, gone quiet, never met, and one to leave alone', async () => {
  const { session } = await signInAs('worker_leader')
  await asViewer(session, async (tx) => {
    const list = await tx.sql<{ talks: number; silentDays: number | null; alone: boolean }>`
      select w.leave_alone as alone, count(o.id)::int as talks, ${today}::date - max(o.happened_on) as "silentDays"
      from turf t join worker w on w.drive_id = t.drive_id and w.id = t.worker_id
      left join one_on_one o on o.drive_id = w.drive_id and o.worker_id = w.id
      group by w.id, w.leave_alone`
    expect(list).toHaveLength(14)
    expect(list.filter(({ talks }) => talks === 0)).toHaveLength(3)
    expect(list.filter(({ silentDays, alone }) => !alone && (silentDays ?? 0) > 21)).toHaveLength(4)
    expect(list.filter(({ alone }) => alone)).toHaveLength(1)
    const steps = await tx.sql<{ late: boolean }>`
      select c.due_on < ${today} as late from commitment c join turf t on t.drive_id = c.drive_id and t.worker_id = c.worker_id
      where c.closed_at is null`
    expect(steps.filter(({ late }) => late)).toHaveLength(2)
    expect(steps).toHaveLength(5)
  })
})

test('the coach sees two drives by code and one offer, and not a single name', async () => {
  const { session } = await signInAs('coach')
  await asViewer(session, async (tx) => {
    expect(await tx.prisma.drive.count({ where: { closedAt: null } })).toBe(2)
    expect(await tx.prisma.matchOffer.count({ where: { state: 'offered' } })).toBe(1)
    expect(await tx.prisma.worker.count()).toBeGreaterThan(140)
    for (const [unseen] of [await tx.sql`select from worker_name`, await tx.sql`select from note`]) {
      expect(unseen).toBeUndefined()
    }
  })
})

test('the coordinator has three drives waiting and one offered', async () => {
  const { session } = await signInAs('coordinator')
  const states = await asViewer(
    session,
    (tx) => tx.sql<{ state: string; n: number }>`
      select state, count(*)::int as n from coaching_request group by state order by state`,
  )
  expect(states).toEqual([
    { state: 'matched', n: 2 },
    { state: 'offered', n: 1 },
    { state: 'open', n: 3 },
  ])
})

test('the warehouse tells its stories: silent nights, a disputed rating, one who does nearly half of the talks', async () => {
  const { session } = await signInAs('committee')
  await asViewer(session, async (tx) => {
    const [nights] = await tx.sql<{ known: number; talked: number }>`
      select count(*)::int as known, count(last_talk_on)::int as talked from worker_state
      where drive_id = ${warehouse?.id} and cell_id = any (${[warehouse?.cells.packNight, warehouse?.cells.inboundNight]})`
    expect(nights).toEqual({ known: 3, talked: 0 })
    const disputed = await tx.sql<{ id: string }>`
      select worker_id as id from worker_state where drive_id = ${warehouse?.id} and disputed`
    expect(disputed.map(({ id }) => id)).toContain(warehouse?.workers.priyanka)
    const [share] = await tx.sql<{ ofRoz: number }>`
      select (count(*) filter (where talker_user_id = ${warehouse?.users.roz}))::float / count(*) as "ofRoz"
      from one_on_one where drive_id = ${warehouse?.id}`
    expect(share?.ofRoz).toBeGreaterThan(0.4)
    expect(share?.ofRoz).toBeLessThan(0.5)
    const fired =
      await tx.sql`select from worker_status where drive_id = ${warehouse?.id} and status = 'fired'`
    expect(fired).toHaveLength(1)
  })
})
