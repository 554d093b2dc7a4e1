import { expect, test } from 'vitest'
import { openOakStreet } from '@/tests/support/oak-street'
import { signIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'

const database = await openTestDatabase()
const { asViewer } = await import('@/lib/db/as-viewer')
const { appPool } = await import('@/lib/db/pool')
const oak = await openOakStreet(database.owner)

test('the typed client and raw SQL speak in one transaction, which rolls back whole', async () => {
  const { session } = oak.people.ana
  const rename = asViewer(session, async (tx) => {
    await tx.sql`update drive set locale = 'es' where id = ${oak.driveId}`
    const seen = await tx.prisma.drive.findUnique({ where: { id: oak.driveId }, select: { locale: true } })
    expect(seen).toEqual({ locale: 'es' })
    throw new Error('changed my mind')
  })
  await expect(rename).rejects.toThrow('changed my mind')
  const select = { locale: true }
  const after = await asViewer(session, ({ prisma }) =>
    prisma.drive.findUnique({ where: { id: oak.driveId }, select }),
  )
  expect(after?.locale).toBe('en')
})

test('many viewers at once never see each other’s rows, and no connection keeps a token', async () => {
  const mine = [
    { session: oak.people.ana.session, driveId: oak.driveId },
    { session: oak.people.flo.session, driveId: oak.otherDriveId },
  ]
  const reads = Array.from({ length: 400 }, (_, index) => {
    const { session, driveId } = mine[index % 2] as (typeof mine)[number]
    return asViewer(session, async (tx) => {
      const drives = await tx.prisma.drive.findMany({ select: { id: true } })
      const [alone] = await tx.sql<{ id: string }>`select id from drive`
      if (index % 7 === 0) throw new Error('aborted')
      return drives.length === 1 && drives[0]?.id === driveId && alone?.id === driveId
    }).catch((error: Error) => error.message === 'aborted')
  })
  expect((await Promise.all(reads)).every(Boolean)).toBe(true)

  for (let connection = 0; connection < 8; connection++) {
    const { rows } = await appPool().query("select current_setting('app.session', true) as token")
    expect(rows[0].token ?? '').toBe('')
  }
})

test('a token that is not 64 hex digits never reaches a statement', async () => {
  const attack = { token: `${'a'.repeat(63)}'`, kind: 'web' as const }
  await expect(asViewer(attack, (tx) => tx.sql`select 1`)).rejects.toThrow(RangeError)
})

test('a write of the typed client that needs a transaction of its own nests, and its failure spares the rest', async () => {
  const session = await signIn(database.owner, oak.people.ana.userId)
  const count = await asViewer(session, async (tx) => {
    const twice = { driveId: oak.driveId, id: oak.cells.dockDay, siteId: oak.cells.dockDay }
    await tx.sql`savepoint attempt`
    await expect(tx.prisma.cell.create({ data: twice })).rejects.toThrow()
    await tx.sql`rollback to savepoint attempt`
    return tx.prisma.cell.count()
  })
  expect(count).toBe(4)
})

test('a statement that was only sent and failed takes all others back, and is the reason given', async () => {
  const { session } = oak.people.ana
  const twice = oak.cells.dockDay
  const fail = (end: () => Promise<unknown>) =>
    asViewer(session, async (tx) => {
      tx.send`update drive set locale = 'es' where id = ${oak.driveId}`
      tx.send`insert into cell (drive_id, id, site_id) values (${oak.driveId}, ${twice}, ${twice})`
      tx.send`update drive set industry = 'mining' where id = ${oak.driveId}`
      await end()
      return tx.sql`select 1`
    })
  const isDuplicate = { code: '23505' }
  await expect(fail(() => Promise.resolve())).rejects.toMatchObject(isDuplicate)
  await expect(fail(() => Promise.reject(new Error('gave up')))).rejects.toMatchObject(isDuplicate)

  const [drive] = await asViewer(
    session,
    (tx) => tx.sql`select locale, industry from drive where id = ${oak.driveId}`,
  )
  expect(drive).toMatchObject({ locale: 'en' })
  expect(drive?.industry).not.toBe('mining')
})

test('a value that cannot be sent takes all others back, too', async () => {
  const { session } = oak.people.ana
  const endless: Record<string, unknown> = {}
  endless.self = endless
  const fail = asViewer(session, async (tx) => {
    tx.send`update drive set locale = 'es' where id = ${oak.driveId}`
    tx.send`update drive set industry = ${endless} where id = ${oak.driveId}`
    tx.send`update drive set industry = 'mining' where id = ${oak.driveId}`
  })
  await expect(fail).rejects.toThrow(TypeError)

  const [drive] = await asViewer(
    session,
    (tx) => tx.sql`select locale, industry from drive where id = ${oak.driveId}`,
  )
  expect(drive).toMatchObject({ locale: 'en' })
  expect(drive?.industry).not.toBe('mining')
})

test('what was sent is there once the transaction is over, and before that for what is asked after it', async () => {
  const { session } = oak.people.ana
  const inside = await asViewer(session, async (tx) => {
    tx.send`update drive set industry = 'bakery' where id = ${oak.driveId}`
    const [row] = await tx.sql`select industry from drive where id = ${oak.driveId}`
    const typed = await tx.prisma.drive.findUnique({
      where: { id: oak.driveId },
      select: { industry: true },
    })
    tx.send`update drive set industry = 'warehouse' where id = ${oak.driveId}`
    return [row, typed]
  })
  expect(inside).toEqual([{ industry: 'bakery' }, { industry: 'bakery' }])
  const [after] = await asViewer(
    session,
    (tx) => tx.sql`select industry from drive where id = ${oak.driveId}`,
  )
  expect(after).toEqual({ industry: 'warehouse' })
})
