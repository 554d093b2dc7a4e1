import 'server-only'
import { v7 } from 'uuid'
import { type CommandContext, defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { networkKey } from '@/lib/vault/key-name'
import { openTakeAway } from '../reading/open-take-away'
import { BringInDrive } from '../schema'
import { withAuthors } from '../take-away-authors'
import { TAKEN_TABLES, type TakenRow, type TakenRows, takenDrive } from '../take-away-tables'
import { wrongTime } from '../taken-times'
import { unfitRow } from '../unfit-row'
import { sealTaken, wordsOf } from './seal-taken'
import { startBroughtDrive } from './start-brought-drive'

/** These are written by statements of their own, before or after the rest. */
const APART = new Set(['drive', 'employer', 'drive_employer'])
const ROWS_AT_ONCE = 2000

/**
 * Makes a drive from a take-away file, under whoever reads it in, with a new id and a new key. All other ids and all dates stay
 * as they were; what the taker did becomes what the reader did, what others did becomes what nobody
 * here did. One transaction: half a drive is never there.
 */
export const bringInDrive = defineCommand({
  name: 'drive.bring_in',
  scope: 'self',
  input: BringInDrive,
  subject: 'drive',

  load: async ({ file }, { now }) => openAsOf(file, now),

  refuse: (_viewer, opened) =>
    opened.ok ? null : (opened.error.reason ?? { key: 'takeaway.file.not_a_take_away' }),

  async run({ driveId }, opened, context) {
    if (!opened.ok) return failure(opened.error)
    const { manifest, rows } = opened.value
    const { tx, viewer } = context
    const knownAs = accountsHere(manifest.takenBy.userId, viewer.userId)
    await startBroughtDrive(context, driveId, rows, manifest.takenBy.userId)
    const firms = await bringEmployers(context, driveId, rows)
    const atFirm = (row: TakenRow) =>
      'employer_id' in row ? { ...row, employer_id: firms.get(String(row.employer_id)) ?? null } : row

    for (const { name, use, sealedTo } of TAKEN_TABLES) {
      if (use === 'record' || APART.has(name)) continue
      for (let from = 0; from < rows[name].length; from += ROWS_AT_ONCE) {
        const some = rows[name]
          .slice(from, from + ROWS_AT_ONCE)
          .map((row) => withAuthors(row, knownAs))
          .map(atFirm)
        const sealed = sealedTo
          ? some.map((row) => sealTaken(context.vault, driveId, { name, sealedTo }, row))
          : some
        const texts = sealed.map((row) => JSON.stringify(row))
        const [{ wrong } = { wrong: null }] = await tx.sql<{ wrong: number | null }>`
          select app.bring_rows(${driveId}, ${name}, ${texts}::text[]) as wrong`
        if (wrong !== null) return badLine({ file: `tables/${name}.jsonl`, line: from + wrong })
      }
    }
    await tx.sql`select app.apply_facts(${driveId}, ${rows.worker.map(({ id }) => String(id))})`
    const drive = takenDrive(rows)
    await tx.sql`select app.bring_dates(${driveId}, ${drive.started_at}, ${drive.closed_at ?? null})`
    return success({ driveId, people: rows.worker.length, talks: rows.one_on_one.length })
  },
})

/** The opened file, unless it holds what the app cannot show, or tells of times that cannot be. */
function openAsOf(file: Uint8Array, now: Date): ReturnType<typeof openTakeAway> {
  const opened = openTakeAway(file)
  if (!opened.ok) return opened
  const unfit = unfitRow(opened.value.rows)
  if (unfit) return badLine(unfit)
  const wrong = wrongTime(opened.value.rows, new Date(opened.value.manifest.takenAt), now)
  if (!wrong) return opened
  const { why, ...params } = wrong
  return failure({ code: 'invalid', reason: { key: `takeaway.file.${why}`, params } })
}

const badLine = (params: { file: string; line: number }) =>
  failure({ code: 'invalid', reason: { key: 'takeaway.file.bad_line', params } })

/** By what an account of the file is known in the new drive: its taker as its reader, each of the others by a new id of nobody. */
function accountsHere(takenBy: string, readBy: string): (account: string) => string {
  const here = new Map([[takenBy, readBy]])
  return (account) => {
    const known = here.get(account) ?? v7()
    here.set(account, known)
    return known
  }
}

/** New rows for the employers of the drive: an id that is already here may belong to somebody else's. Answers new ids by old. */
async function bringEmployers({ tx, vault, viewer, now }: CommandContext, driveId: string, rows: TakenRows) {
  const firms = new Map<string, string>()
  for (const employer of rows.employer) {
    const id = v7()
    firms.set(String(employer.id), id)
    const words = vault.seal(networkKey, { table: 'employer', rowId: id }, wordsOf(employer))
    await tx.sql`insert into employer (id, industry, words, created_by, created_at)
      values (${id}, ${employer.industry ?? null}, ${words}, ${viewer.userId}, ${now})`
  }
  for (const link of rows.drive_employer) {
    const firm = firms.get(String(link.employer_id))
    if (!firm) continue
    await tx.sql`insert into drive_employer (drive_id, id, employer_id, from_on, until_on, recorded_at)
      values (${driveId}, ${link.id}, ${firm}, ${link.from_on}, ${link.until_on ?? null}, ${link.recorded_at})`
  }
  return firms
}
