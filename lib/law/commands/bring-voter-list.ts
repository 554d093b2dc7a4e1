import 'server-only'
import { v7 } from 'uuid'
import { type CommandContext, defineCommand } from '@/lib/command/define-command'
import type { AppError, Message } from '@/lib/errors'
import { IMPORT_LIMITS } from '@/lib/exchange/import-limits'
import { type ImportPlan, type PlannedRow, planImport } from '@/lib/exchange/plan-import'
import { prepareImport } from '@/lib/exchange/prepare-import'
import { chartForImport } from '@/lib/exchange/queries/chart-for-import'
import { reportSteps } from '@/lib/exchange/reading/progress'
import { readUpload } from '@/lib/exchange/reading/read-upload'
import { failure, success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { BringVoterList } from '../voters/schema'
import type { VoterState } from '../voters/voter'

/**
 * Reads the list of voters that the employer had to hand over and lays it beside the chart. Nobody comes onto the chart by it and
 * nothing there changes: it is a list of its own, which expires. Whole or not at all: a line without a name is named and refused.
 */
export const bringVoterList = defineCommand({
  name: 'voter_list.bring',
  scope: 'drive',
  input: BringVoterList,
  subject: 'drive',

  async load({ driveId }, { tx }) {
    const [drive] = await tx.sql<{ id: string }>`select id from drive where id = ${driveId}`
    return drive ?? null
  },

  refuse: () => null,

  async run({ driveId, listId, content, origin, receivedOn, electionOn, expiresOn }, _facts, context) {
    const bytes = Buffer.from(content, 'base64')
    const read = await readUpload({ bytes, origin, limits: IMPORT_LIMITS.roster, sheetIndex: null })
    if (!read.ok) return read
    const prepared = prepareImport(read.value, { meanings: null, dateOrder: 'month_first' })
    if (prepared.questions.open.length > 0) return failure(invalid({ key: 'voters.refused.no_name_column' }))
    const chart = await chartForImport(context.tx, driveId)
    const plan = await reportSteps(
      planImport({
        body: prepared.body,
        rules: { ...prepared, dateOrder: prepared.questions.dateOrder, country: 'US' },
        chart: chart.people,
        structure: chart.structure,
        contactKey: ({ kind, value }) => chart.keyOf(kind, value),
        choices: new Map(),
      }),
      prepared.body.length,
    )
    const [problem] = plan.rows.flatMap(({ problems }) => problems)
    if (problem) return failure(invalid(problem))
    const { tx, viewer, now } = context
    await tx.sql`update voter_list set retired_at = ${now} where drive_id = ${driveId} and retired_at is null`
    await tx.sql`update voter set words = null where drive_id = ${driveId}`
    await tx.sql`
      insert into voter_list (drive_id, id, received_on, election_on, expires_on, rows, made_by, made_at)
      values (${driveId}, ${listId}, ${receivedOn}::date, ${electionOn}::date, ${expiresOn}::date, ${plan.rows.length}, ${viewer.userId}, ${now})`
    await insertLines(context, driveId, listId, plan)
    return success({ listId, lines: plan.rows.length })
  },
})

const invalid = (reason: Message): AppError => ({ code: 'invalid', reason, fields: { list: [reason] } })

async function insertLines(
  { tx, vault }: CommandContext,
  driveId: string,
  listId: string,
  { rows }: ImportPlan,
): Promise<void> {
  const lines = rows.map((row) => {
    const id = v7()
    const words = vault.seal(driveKey(driveId), { table: 'voter', rowId: id }, wordsOf(row))
    return { id, words, line: row.number, ...whoIs(row) }
  })
  await tx.sql`
    insert into voter (drive_id, id, list_id, line, words, worker_id, state)
    select ${driveId}, x.id, ${listId}, x.line, x.words, x.worker_id, x.state
    from unnest(${lines.map(({ id }) => id)}::uuid[], ${lines.map(({ line }) => line)}::int[],
      ${lines.map(({ words }) => words)}::bytea[], ${lines.map(({ workerId }) => workerId)}::uuid[],
      ${lines.map(({ state }) => state)}::text[]) x (id, line, words, worker_id, state)`
}

const wordsOf = ({ draft }: PlannedRow) => ({
  name: draft?.name ?? { first: null, last: null, nick: null },
  contacts: draft?.contacts ?? [],
  place: draft?.place ?? { site: null, department: null, shift: null },
})

/** Certain: matched. Likely or possible: the first suggestion on the chart, for people to decide. */
function whoIs({ workerId, suggestions }: PlannedRow): { state: VoterState; workerId: string | null } {
  if (workerId) return { state: 'matched', workerId }
  const suggested = suggestions.find((each) => each.workerId !== null)?.workerId ?? null
  return { state: suggested ? 'suggested' : 'unknown', workerId: suggested }
}
