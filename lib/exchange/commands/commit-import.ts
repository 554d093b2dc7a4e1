import 'server-only'
import { createHash } from 'node:crypto'
import { dateIn } from '@/lib/clock'
import { type CommandContext, defineCommand } from '@/lib/command/define-command'
import { driveZoneIn } from '@/lib/drives/queries/drive-zone'
import type { AppError } from '@/lib/errors'
import { failure, success } from '@/lib/result'
import { IMPORT_LIMITS, STEP_UP_FROM_ROWS } from '../import-limits'
import { type ImportPlan, planImport } from '../plan-import'
import { prepareImport } from '../prepare-import'
import { chartForImport } from '../queries/chart-for-import'
import { reportProgress, reportSteps } from '../reading/progress'
import { readUpload } from '../reading/read-upload'
import { CommitImport } from '../schema'
import { writeImport } from './write-import'

/**
 * Brings a list of people in, whole or not at all. The bytes are read again and have to be those of the preview, and the plan
 * has to be what the preview promised; otherwise nothing is written and people look again.
 */
export const commitImport = defineCommand({
  name: 'import.commit',
  scope: 'drive',
  input: CommitImport,
  subject: 'drive',
  verbFor: ({ promised }) =>
    promised.new + promised.matched >= STEP_UP_FROM_ROWS ? 'import.commit_large' : 'import.commit',

  load: ({ driveId }, { tx }) => driveZoneIn(tx, driveId),

  refuse: () => null,

  async run(input, timeZone, context) {
    const bytes = Buffer.from(input.content, 'base64')
    const hash = createHash('sha256').update(bytes).digest()
    if (hash.toString('hex') !== input.sha256) return failure(conflict('other_file'))
    // NOTE: two imports into one drive at once would not see each other's people.
    await context.tx.sql`select id from drive where id = ${input.driveId} for no key update`

    const { origin, sheetIndex } = input.answers
    const read = await readUpload({ bytes, origin, limits: IMPORT_LIMITS.roster, sheetIndex })
    if (!read.ok) return read
    const prepared = prepareImport(read.value, input.answers)
    const total = prepared.body.length
    await reportProgress({ step: 'read', done: total, total })
    if (prepared.questions.open.length > 0) return failure(conflict('open_questions'))
    const facts = await factsFor(input, context)
    const rules = { ...prepared, dateOrder: prepared.questions.dateOrder, country: input.answers.country }
    const plan = await reportSteps(planImport({ ...facts, body: prepared.body, rules }), total)
    const refusal = refusePlan(plan, input)
    if (refusal) return failure(refusal)

    const batch = {
      driveId: input.driveId,
      importId: input.importId,
      hash,
      today: dateIn(timeZone, context.now),
    }
    await writeImport(context, batch, plan, facts.structure)
    return success({ importId: input.importId, ...plan.counts })
  },
})

async function factsFor({ driveId, answers }: CommitImport, { tx }: CommandContext) {
  const { people, structure, keyOf } = await chartForImport(tx, driveId)
  return {
    chart: people,
    structure,
    contactKey: ({ kind, value }: { kind: 'phone' | 'email'; value: string }) => keyOf(kind, value),
    choices: new Map(answers.choices.map((choice) => [choice.row, choice])),
  }
}

function refusePlan({ counts, rows }: ImportPlan, { promised, problems }: CommitImport): AppError | null {
  const [first] = rows.flatMap((row) => row.problems)
  if (counts.problem > 0 && problems === 'refuse')
    return {
      code: 'invalid',
      reason: { key: 'exchange.refuse.rows_with_problems', params: { count: counts.problem } },
      ...(first && { fields: { rows: [first] } }),
    }
  const isAsPromised = (['new', 'matched', 'leftAlone', 'problem'] as const).every(
    (part) => counts[part] === promised[part],
  )
  if (!isAsPromised) return conflict('list_changed')
  return counts.new + counts.matched === 0
    ? { code: 'invalid', reason: { key: 'exchange.refuse.nothing_to_do' } }
    : null
}

const conflict = (reason: string): AppError => ({
  code: 'conflict',
  reason: { key: `exchange.refuse.${reason}` },
})
