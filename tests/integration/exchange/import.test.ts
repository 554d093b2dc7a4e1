import { createHash } from 'node:crypto'
import { v7 } from 'uuid'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { execute } from '@/lib/command/execute'
import { logOneOnOne } from '@/lib/conversations/commands/log-one-on-one'
import { getCoverageNow } from '@/lib/coverage/queries/coverage-now'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { commitImport } from '@/lib/exchange/commands/commit-import'
import { undoImport } from '@/lib/exchange/commands/undo-import'
import { getImportPreview, type ImportPreview } from '@/lib/exchange/queries/import-preview'
import { type ImportProgress, watchProgress } from '@/lib/exchange/reading/progress'
import { ImportAnswers } from '@/lib/exchange/schema'
import { guardedCsv } from '@/lib/exchange/take-away-csv'
import { fullName } from '@/lib/workers/worker-name'
import { addEmployer } from '@/lib/workplaces/commands/add-employer'
import { getPeople } from '@/tests/support/get-people'
import { openOakStreet, startTestDrive } from '@/tests/support/oak-street'
import { signIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'

// Each look at a list starts a thread that loads what it reads with: on a busy machine seconds, up to six times a test.
vi.setConfig({ testTimeout: 180_000 })

const { owner } = await openTestDatabase()
const { driveId, otherDriveId, people, workers } = await openOakStreet(owner)
const { ana, bo, cy, dee, flo } = people

type Answers = Partial<ImportAnswers>
const fileAnswers = (answers: Answers) => ImportAnswers.parse({ origin: 'file', ...answers })
const preview = async (
  text: string,
  answers: Answers = {},
  session: Session = ana.session,
  drive = driveId,
) => {
  const result = await getImportPreview(session, drive, new TextEncoder().encode(text), fileAnswers(answers))
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const commitInput = (
  text: string,
  { counts, sha256 }: Pick<ImportPreview, 'counts' | 'sha256'>,
  answers: Answers = {},
  drive = driveId,
) => ({
  driveId: drive,
  importId: v7(),
  content: Buffer.from(text).toString('base64'),
  sha256,
  promised: counts,
  answers: fileAnswers(answers),
})
const bringIn = async (
  text: string,
  answers: Answers = {},
  session: Session = ana.session,
  drive = driveId,
) => {
  const shown = await preview(text, answers, session, drive)
  const input = commitInput(text, shown, answers, drive)
  return { input, result: await execute(commitImport, session, { commandId: v7(), input }) }
}
const countPeople = async (drive = driveId) =>
  (
    await owner.query('select count(*)::int as n from worker where drive_id = $1 and removed_at is null', [
      drive,
    ])
  ).rows[0].n
const differences = (drive: string) =>
  asViewer(ana.session, (tx) => tx.sql`select * from app.rollup_differences(${drive})`)
/** A word of letters that is like no other. */
const letters = (at: number) =>
  [...at.toString(19).padStart(3, '0')]
    .map((digit) => 'bcdfghjklmnpqrstvwx'[Number.parseInt(digit, 19)])
    .join('')
const reasons = ({ rows }: ImportPreview) =>
  rows.flatMap(({ problems }) => problems.map(({ key, params }) => [params?.row, key]))

describe('a list of sixty people', () => {
  const areas = ['Freezer', 'Docks', 'Office']
  const roster = [
    'Northside staff list,,,,',
    ',,,,',
    'Employee,,Work,,Contact',
    'Last,First,Department,Shift,Phone',
    ...Array.from({ length: 60 }, (_, index) => {
      const phone = `503-555-${String(1000 + index)}`
      return `Person${'abcdefghij'[Math.floor(index / 6)]}${'klmnop'[index % 6]},Worker${index},${areas[index % 3]},${index % 2 ? 'Nights' : '1st'},${phone}`
    }),
  ].join('\n')
  let drive = ''
  beforeAll(async () => {
    drive = await startTestDrive(ana.session, 'ASH-60', 'Northside')
  })

  test('is understood below its titles and its two header rows', async () => {
    const shown = await preview(roster, {}, ana.session, drive)
    expect(shown.columns.map(({ meaning }) => meaning)).toEqual([
      'lastName',
      'firstName',
      'department',
      'shift',
      'phone',
    ])
    expect(shown).toMatchObject({
      headerRows: [3, 4],
      counts: { new: 60, matched: 0, leftAlone: 0, problem: 0 },
      questions: [],
    })
    expect(shown.newPlaces).toMatchObject({ sites: [], departments: areas, shifts: ['1st', 'Nights'] })
    expect(await countPeople(drive)).toBe(0)
  })

  test('needs the data steward and a fresh sign-in, because it is long', async () => {
    const shown = await preview(roster, {}, ana.session, drive)
    const stale = await signIn(owner, ana.userId, { freshMinutesAgo: 6 })
    const input = commitInput(roster, shown, {}, drive)
    expect(await execute(commitImport, stale, { commandId: v7(), input })).toMatchObject({
      error: { code: 'stepup_required' },
    })
    expect(await countPeople(drive)).toBe(0)
  })

  test('comes in whole, is counted, and twice is once', async () => {
    const { input, result } = await bringIn(roster, {}, ana.session, drive)
    expect(result).toEqual({
      ok: true,
      value: { importId: input.importId, new: 60, matched: 0, leftAlone: 0, problem: 0 },
    })
    const coverage = await getCoverageNow(ana.session, drive)
    expect(coverage?.coverage.whole.tally).toMatchObject({ named: 60, assessed: 0 })
    expect(coverage?.coverage.cells).toHaveLength(6)
    expect(await differences(drive)).toEqual([])

    const again = await preview(roster, {}, ana.session, drive)
    expect(again.counts).toEqual({ new: 0, matched: 0, leftAlone: 60, problem: 0 })
    expect(await countPeople(drive)).toBe(60)
  })

  test('is taken back whole, except who has been talked with since', async () => {
    const { rows } = await owner.query('select id, import_id from worker where drive_id = $1 limit 1', [
      drive,
    ])
    const talk = {
      driveId: drive,
      oneOnOneId: v7(),
      workerId: rows[0].id,
      happenedAt: new Date().toISOString(),
    }
    expect(await execute(logOneOnOne, ana.session, { commandId: v7(), input: talk })).toMatchObject({
      ok: true,
    })
    const input = { driveId: drive, importId: rows[0].import_id }
    expect(await execute(undoImport, ana.session, { commandId: v7(), input })).toMatchObject({
      ok: true,
      value: { removed: 59, kept: 1 },
    })
    expect(await countPeople(drive)).toBe(1)
    expect(await differences(drive)).toEqual([])
    expect(await execute(undoImport, ana.session, { commandId: v7(), input })).toMatchObject({
      error: { code: 'denied' },
    })
  })
})

test('three hundred names without ratings are three hundred people we do not know about yet', async () => {
  const drive = await startTestDrive(ana.session, 'YEW-300', 'Three hundred')
  const names = [
    'Name',
    ...Array.from({ length: 300 }, (_, index) => `N${index.toString(36)}aa Person`),
  ].join('\n')
  const fresh = await signIn(owner, ana.userId)
  expect((await bringIn(names, {}, fresh, drive)).result).toMatchObject({
    ok: true,
    value: { new: 300 },
  })
  const coverage = await getCoverageNow(ana.session, drive)
  expect(coverage?.coverage.whole.tally).toMatchObject({
    named: 300,
    assessed: 0,
    supporters: 0,
    verified: 0,
  })
})

describe('people who may be one', () => {
  test('are suggested with the reason and never merged by themselves', async () => {
    const drive = await startTestDrive(ana.session, 'ELM-11', 'Duplicates')
    await bringIn('Name\nJ. Alvarez', {}, ana.session, drive)
    const list = 'Name\nJose A.\nJosé Álvarez-Ruiz\nGrace Hopper'
    const shown = await preview(list, {}, ana.session, drive)
    expect(shown.counts).toMatchObject({ new: 3 })
    const byName = new Map(shown.rows.map((row) => [row.name, row]))
    expect(byName.get('José Álvarez-Ruiz')?.suggestions.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['J. Alvarez', 'likely'],
      ['Jose A.', 'likely'],
    ])
    expect(byName.get('Jose A.')?.suggestions.map(({ name, reasons: why }) => [name, why])).toEqual([
      ['J. Alvarez', ['initial']],
    ])
    expect(byName.get('Grace Hopper')?.suggestions).toEqual([])
  })

  test('become one where somebody says so, and only blanks are filled', async () => {
    const drive = await startTestDrive(ana.session, 'ELM-12', 'Matched')
    await bringIn('First,Last\nJosé,', {}, ana.session, drive)
    const [jose] = await getPeople(ana.session, drive)
    const list = 'First,Last,Phone,Shift\nPepe,Álvarez-Ruiz,503 555 0199,Nights'
    const choices = [{ row: 2, as: 'match' as const, workerId: jose?.workerId ?? '' }]
    const { result } = await bringIn(list, { choices }, ana.session, drive)
    expect(result).toMatchObject({ ok: true, value: { new: 0, matched: 1 } })
    const after = await getPeople(ana.session, drive)
    expect(after.map(({ name }) => fullName(name))).toEqual(['José Álvarez-Ruiz'])
    expect(after[0]?.cellId).not.toBeNull()
  })

  test('are recognised by the same phone, accents composed either way, and a repeated row is one person', async () => {
    const drive = await startTestDrive(ana.session, 'ELM-13', 'Phones')
    await bringIn('Name,Phone\nZoë Núñez,(503) 555-0100', {}, ana.session, drive)
    const list = 'Name,Phone\nZoe\u0308 Nu\u0301n\u0303ez,+1 503 555 0100\nBo,\nBo,'
    expect((await preview(list, {}, ana.session, drive)).counts).toEqual({
      new: 1,
      matched: 0,
      leftAlone: 2,
      problem: 0,
    })
  })

  test('are never looked for in a drive that the viewer cannot see', async () => {
    const shown = await preview(`Name\n${workers.dana.name}`, {}, flo.session, otherDriveId)
    expect(shown.rows[0]?.suggestions).toEqual([])
    expect(shown.counts.new).toBe(1)
  })
})

describe('nothing is half-imported', () => {
  test('rows that cannot be used are named, and while they are there nothing is written', async () => {
    const list =
      'Name,Phone,Started\nAna,503 555 0111,2024-02-30\n=1+1,,\nBo,call me,\n,503 555 0112,\nCy\u0430,,\nGood One,,'
    const shown = await preview(list, { dateOrder: 'month_first' })
    expect(reasons(shown)).toEqual([
      [2, 'exchange.row.not_a_date'],
      [3, 'exchange.row.formula'],
      [5, 'exchange.row.no_name'],
      [6, 'exchange.row.mixed_scripts'],
    ])
    const before = await countPeople()
    const input = commitInput(list, shown, { dateOrder: 'month_first' })
    expect(await execute(commitImport, ana.session, { commandId: v7(), input })).toMatchObject({
      ok: false,
      error: { reason: { key: 'exchange.refuse.rows_with_problems', params: { count: 4 } } },
    })
    expect(await countPeople()).toBe(before)
    const told = { ...input, problems: 'leave_out' }
    expect(await execute(commitImport, ana.session, { commandId: v7(), input: told })).toMatchObject({
      ok: true,
      value: { new: 2, problem: 4 },
    })
    expect(await countPeople()).toBe(before + 2)
  })

  test('a phone or e-mail that cannot be read costs that value only: the person comes in, and the row can be put right', async () => {
    const drive = await startTestDrive(ana.session, 'ELM-17', 'Half-good rows')
    const list =
      'Name,Phone,E-mail\nMoss,call me,moss@example.org\nRook,=1+1,not an address\nDot,503 555 0144,'
    const shown = await preview(list, {}, ana.session, drive)
    expect(shown.counts).toEqual({ new: 3, matched: 0, leftAlone: 0, problem: 0 })
    expect(
      shown.toFix.map(({ number, cells, reasons: why }) => [number, cells[0], why.map(({ key }) => key)]),
    ).toEqual([
      [2, 'Moss', ['exchange.row.not_a_phone']],
      [3, 'Rook', ['exchange.row.formula', 'exchange.row.not_an_email']],
    ])
    await bringIn(list, {}, ana.session, drive)
    const { rows } = await owner.query('select kind from contact where drive_id = $1 order by kind', [drive])
    expect(rows.map(({ kind }) => kind)).toEqual(['email', 'phone'])

    const saved = guardedCsv([
      ['Name', 'Phone', 'E-mail', 'Row', 'Why'],
      ['Moss', '503 555 0145', 'moss@example.org', '2', 'Row 2: “call me” is not certainly a phone number.'],
    ])
    const again = await preview(saved, {}, ana.session, drive)
    expect(again.counts).toEqual({ new: 0, matched: 1, leftAlone: 0, problem: 0 })
  })

  test('rows of one paste that say the same are counted, and those that nearly do are asked about', async () => {
    const drive = await startTestDrive(ana.session, 'ELM-18', 'Twice')
    const shown = await preview('Name\nUma Thorn\nUma Thorn\nUma Thorne', {}, ana.session, drive)
    expect(shown.repeated).toBe(1)
    expect(shown.rows.filter(({ suggestions }) => suggestions.some(({ row }) => row !== null))).toHaveLength(
      1,
    )
  })

  test('says how many rows are read, checked and written while it works', async () => {
    const drive = await startTestDrive(ana.session, 'ELM-19', 'Progress')
    const names = Array.from({ length: 600 }, (_, at) => `Person${letters(at)}`)
    const list = `Name\n${names.join('\n')}`
    const heard: ImportProgress[] = []
    const listen = <Value>(work: () => Promise<Value>) =>
      watchProgress((progress) => heard.push(progress), work)
    const fresh = await signIn(owner, ana.userId)
    const shown = await listen(() => preview(list, {}, fresh, drive))
    await listen(() =>
      execute(commitImport, fresh, {
        commandId: v7(),
        input: { ...commitInput(list, shown), driveId: drive },
      }),
    )
    const steps = (step: string) => heard.filter((each) => each.step === step).map(({ done }) => done)
    expect(steps('read')).toEqual([600, 600])
    expect(steps('checked').slice(0, 3)).toEqual([0, 250, 500])
    expect(steps('written')).toEqual([500, 600, 600])
    expect(heard.every(({ total }) => total === 600)).toBe(true)
  })

  test('other bytes than those shown, or a chart that has changed since, are refused', async () => {
    const list = 'Name\nUma Thorn'
    const shown = await preview(list)
    const other = { ...commitInput('Name\nEve Other', shown) }
    expect(await execute(commitImport, ana.session, { commandId: v7(), input: other })).toMatchObject({
      error: { code: 'conflict', reason: { key: 'exchange.refuse.other_file' } },
    })
    await bringIn(list)
    const late = commitInput(list, shown)
    expect(await execute(commitImport, bo.session, { commandId: v7(), input: late })).toMatchObject({
      error: { code: 'conflict', reason: { key: 'exchange.refuse.list_changed' } },
    })
  })

  test('an open question about dates stops it until somebody answers', async () => {
    const list = 'Name,Start date\nIvo Lang,3/4/2025\nMia Lang,5/6/2025'
    const shown = await preview(list)
    expect(shown.questions).toEqual(['which_date_order'])
    expect(
      await execute(commitImport, ana.session, { commandId: v7(), input: commitInput(list, shown) }),
    ).toMatchObject({
      error: { reason: { key: 'exchange.refuse.open_questions' } },
    })
    const { result } = await bringIn(list, { dateOrder: 'day_first' })
    expect(result).toMatchObject({ ok: true, value: { new: 2 } })
  })

  test('two copies sent at once bring people in once', async () => {
    const list = 'Name\nTwin Peak\nOdd One'
    const shown = await preview(list)
    const envelope = { commandId: v7(), input: commitInput(list, shown) }
    const [first, second] = await Promise.all([
      execute(commitImport, ana.session, envelope),
      execute(commitImport, ana.session, envelope),
    ])
    expect(first).toEqual(second)
    const found = (await getPeople(ana.session, driveId)).filter(({ name }) => fullName(name) === 'Twin Peak')
    expect(found).toHaveLength(1)
  })

  test('a batch that the database refuses leaves nothing behind', async () => {
    const list = 'Name\nNew Person'
    const shown = await preview(list)
    const { rows } = await owner.query('select id from import_batch where drive_id = $1 limit 1', [driveId])
    const before = await countPeople()
    const input = { ...commitInput(list, shown), importId: rows[0].id }
    expect(await execute(commitImport, ana.session, { commandId: v7(), input })).toMatchObject({
      ok: false,
      error: { code: 'duplicate' },
    })
    expect(await countPeople()).toBe(before)
  })
})

test.each([
  ['a worker leader', () => cy.session, 'denied'],
  ['the coach', () => dee.session, 'denied'],
  ['the committee of another drive', () => flo.session, 'not_found'],
])('%s imports nobody', async (_, session, code) => {
  const list = 'Name\nNobody'
  const counts = { new: 1, matched: 0, leftAlone: 0, problem: 0 }
  const input = commitInput(list, { counts, sha256: createHash('sha256').update(list).digest('hex') })
  expect(await execute(commitImport, session(), { commandId: v7(), input })).toMatchObject({
    ok: false,
    error: { code },
  })
})

test('column names that other programs trip over do nothing here', async () => {
  const shown = await preview('__proto__,constructor,Name,toString\nx,y,Ann Onymous,z')
  expect(shown.columns.map(({ meaning }) => meaning)).toEqual([null, null, 'fullName', null])
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

test('five thousand rows are shown at once and come in with one command', async () => {
  const drive = await startTestDrive(ana.session, 'OAK-5K', 'Big shop')
  const firsts = [
    'José',
    'Ana',
    'Luis',
    'Mei',
    'Omar',
    'Rosa',
    'Kofi',
    'Bea',
    'Tran',
    'Iris',
    'Juan',
    'Sam',
    'Lupe',
    'Dev',
    'Eli',
    'Noor',
    'Pat',
    'Vera',
    'Wes',
    'Zoë',
  ]
  const roots = ['Alv', 'Ben', 'Cor', 'Dim', 'Est', 'Fer', 'Gom', 'Hern', 'Iba', 'Jim']
  const tails = ['arez', 'itez', 'ado', 'itri', 'evez', 'nandez', 'ez', 'anez', 'ruiz', 'enez']
  const lines = Array.from({ length: 5_000 }, (_, index) => {
    const name = `${firsts[index % 20]} ${roots[Math.floor(index / 20) % 10]}${tails[Math.floor(index / 200) % 10]} ${roots[Math.floor(index / 2000)]}o`
    return `${name},+1503${String(2_000_000 + index)},Area ${index % 12},${['Day', 'Evening', 'Night'][index % 3]}`
  })
  const list = ['Name,Phone,Department,Shift', ...lines].join('\n')
  const shown = await preview(list, {}, ana.session, drive)
  expect(shown.counts.new + shown.counts.leftAlone).toBe(5_000)
  const fresh = await signIn(owner, ana.userId)
  const input = commitInput(list, shown, {}, drive)
  expect(await execute(commitImport, fresh, { commandId: v7(), input })).toMatchObject({ ok: true })
  expect(await countPeople(drive)).toBe(shown.counts.new)
})

test('a column of firms names those that the workplace has, and says which it does not know', async () => {
  const employerId = v7()
  const named = await execute(addEmployer, ana.session, {
    commandId: v7(),
    input: { driveId, employerId, linkId: v7(), name: 'Harrow Staffing', fromOn: '2026-01-05' },
  })
  expect(named).toMatchObject({ ok: true })
  const text = [
    'Name,Area,Contractor',
    'Quentin Firmly,Loading,HARROW  staffing',
    'Rosalind Firmly,Loading,Somebody Else LLC',
    'Sixtus Firmly,,Harrow Staffing',
  ].join('\n')
  const shown = await preview(text)
  expect(shown.columns.map(({ meaning }) => meaning)).toEqual(['fullName', 'department', 'firm'])
  expect(shown.rows.map(({ lost }) => lost.map(({ key }) => key))).toEqual([
    ['exchange.row.unknown_firm'],
    ['exchange.row.firm_without_place'],
    [],
  ])
  expect((await bringIn(text)).result).toMatchObject({ ok: true })
  const { rows } = await owner.query('select employer_id as id from placement where employer_id is not null')
  expect(rows).toEqual([{ id: employerId }])
  expect(await differences(driveId)).toEqual([])
})
