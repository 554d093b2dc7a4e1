import 'server-only'
import * as z from 'zod'
import { type ViewerRow, viewerOf } from '@/lib/access/load-viewer'
import { refuseVerb } from '@/lib/access/refuse-verb'
import type { Viewer } from '@/lib/access/viewer'
import { now as currentTime } from '@/lib/clock'
import { asViewer, type Session, type ViewerTx } from '@/lib/db/as-viewer'
import { isSerializationFailure, refusalOf } from '@/lib/db/database-error'
import type { AppError } from '@/lib/errors'
import { failure, type Result } from '@/lib/result'
import { courierKey } from '@/lib/vault/key-name'
import { idsIn, withKept } from '@/lib/workers/kept-instead'
import { canonicalJson } from './canonical-json'
import type { Command, CommandContext, Output } from './define-command'
import { fieldErrors } from './field-errors'

/**
 * What an adapter hands over. `now` is only given where time is part of a test or of a replay, `skewMs` by what carries
 * waiting entries; `onRepeat` hears that the id was used before and the first answer is given again. `admit` is asked as soon as it is
 * known who calls and what their device signs with: whoever it does not let in is refused before anything is decided.
 */
export type Envelope = {
  commandId: string
  input: unknown
  now?: Date
  skewMs?: number | null
  onRepeat?: () => void
  admit?: (viewer: Viewer, deviceKey: Buffer | null) => boolean
}

class Refused extends Error {
  constructor(readonly error: AppError) {
    super(error.code)
  }
}

/**
 * Runs one command once: validate, claim its id, ask the role table, load, ask the policy, write, record — in one
 * transaction.
 *
 * Repeating a `commandId` answers the first outcome and writes nothing, which makes it safe for a phone to send its queue
 * again; other input under the same id is `id_reuse`. Refusals are returned and leave no trace; bugs are thrown.
 */
export async function execute<Schema extends z.ZodType, Facts, Answer extends Output>(
  command: Command<Schema, Facts, Answer>,
  session: Session,
  envelope: Envelope,
): Promise<Result<Answer>> {
  if (!z.uuid().safeParse(envelope.commandId).success)
    return failure({ code: 'invalid', fields: { commandId: [{ key: 'forms.not_an_id' }] } })
  const parsed = command.input.safeParse(envelope.input)
  if (!parsed.success) return failure({ code: 'invalid', fields: fieldErrors(parsed.error) })

  for (let tries = 1; ; tries++) {
    try {
      return await runOnce(command, session, envelope, parsed.data)
    } catch (error) {
      if (error instanceof Refused) return failure(error.error)
      if (isSerializationFailure(error) && tries < 4) continue
      const refusal = refusalOf(error)
      if (refusal) return failure(refusal)
      throw error
    }
  }
}

function runOnce<Schema extends z.ZodType, Facts, Answer extends Output>(
  command: Command<Schema, Facts, Answer>,
  session: Session,
  { commandId, now = currentTime(), skewMs = null, onRepeat, admit }: Envelope,
  input: z.infer<Schema>,
): Promise<Result<Answer>> {
  return asViewer(session, async (tx): Promise<Result<Answer>> => {
    const isOfDrive = command.scope === 'drive' || command.scope === 'drive_privately'
    const driveId = isOfDrive ? (input as { driveId: string }).driveId : null
    const loggedIn = command.scope === 'drive' ? driveId : null
    // NOTE: keyed, as a plain hash would let whoever holds a copy of the database try out names and words. By the one key that a
    // job's vault has too: its token is refused below.
    const payloadHash = tx.vault.blindIndex(courierKey, 'command', canonicalJson([command.name, input]))
    const people = command.followsMerge ? idsIn(input) : []
    const claim = { driveId: loggedIn, commandId, name: command.name, payloadHash, now, people }
    const beginning = begin<Answer>(tx, session, claim)
    const loading = command.loadWithClaim?.(input, { tx })
    // Where the claim fails, so does what came behind it, and nobody asks for that.
    loading?.catch(() => {})
    const { viewer, deviceKey, claimed, firstAnswer, kept } = await beginning
    // What the session says of itself decides which keys it gets: a job's token must not come in by the front door.
    if (!viewer || viewer.kind !== session.kind) throw new Refused({ code: 'unauthenticated' })

    if (admit?.(viewer, deviceKey) === false) throw new Refused({ code: 'denied' })
    const refusal = refuseVerb(viewer, command.verbFor?.(input) ?? command.name, driveId, now)
    if (refusal) throw new Refused(refusal)
    if (claimed === null) throw new Refused({ code: 'not_found' })
    if (!claimed) {
      if (firstAnswer === null) return failure({ code: 'id_reuse' })
      onRepeat?.()
      return { ok: true, value: firstAnswer }
    }

    const context = { viewer, tx, vault: tx.vault, now, commandId, skewMs }
    const asked = kept ? withKept(input, kept) : input
    const facts = await ((!kept && loading) || command.load(asked, context))
    const result = await decideAndWrite(command, asked, facts, context)
    if (!result.ok) throw new Refused(result.error)
    const answer = JSON.stringify(result.value)
    tx.send`
      select app.finish_command(${loggedIn ?? viewer.userId}, ${commandId}, ${command.name}, ${answer}, ${answer})`
    return result
  })
}
type Claim = {
  driveId: string | null
  commandId: string
  name: string
  payloadHash: Buffer
  now: Date
  people: readonly string[]
}
type Begun<Answer> = {
  deviceKey: Buffer | null
  claimed: boolean | null
  firstAnswer: Answer | null
  kept: Readonly<Record<string, string>> | null
}

/**
 * Who calls, and whether the command id is theirs to use: `null` where the drive is none of theirs, false when it was used
 * before. Waits for a concurrent copy to finish. `firstAnswer` is `null` unless this very command was answered before; `kept` says
 * who stands now for which of the people, `null` for nobody.
 */
async function begin<Answer extends Output>(
  tx: ViewerTx,
  { token }: Session,
  { driveId, commandId, name, payloadHash, now, people }: Claim,
): Promise<Begun<Answer> & { viewer: Viewer | null }> {
  const [row] = await tx.sql<Begun<Answer> & { viewer: ViewerRow }>`
    select viewer, device_key as "deviceKey", claimed, first_answer as "firstAnswer", kept
    from app.begin_command(${driveId}, ${commandId}, ${name}, ${payloadHash}, ${now}, ${people}::uuid[])`
  return {
    viewer: viewerOf(row?.viewer ?? null, token),
    deviceKey: row?.deviceKey ?? null,
    claimed: row?.claimed ?? null,
    firstAnswer: row?.firstAnswer ?? null,
    kept: row?.kept ?? null,
  }
}

async function decideAndWrite<Schema extends z.ZodType, Facts, Answer extends Output>(
  command: Command<Schema, Facts, Answer>,
  input: z.infer<Schema>,
  facts: Facts | null,
  context: CommandContext,
): Promise<Result<Answer>> {
  if (facts === null)
    return failure({ code: 'not_found', reason: { key: `errors.not_found.${command.subject}` } })

  const reason = command.refuse(context.viewer, facts, input)
  if (reason !== null) return failure({ code: 'denied', reason })

  return command.run(input, facts, context)
}
