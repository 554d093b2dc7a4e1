import fs from 'node:fs'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { v7 } from 'uuid'
import { openCliSession } from '@/lib/access/open-cli-session'
import { now } from '@/lib/clock'
import { execute } from '@/lib/command/execute'
import type { Session } from '@/lib/db/as-viewer'
import { closePool } from '@/lib/db/pool'
import { purgeDrive } from '@/lib/exchange/commands/purge'
import { takeAway } from '@/lib/exchange/commands/take-away'
import type { DepartureKind } from '@/lib/exchange/departure'
import { getTakeAway } from '@/lib/exchange/queries/take-away'
import { openTakeAway } from '@/lib/exchange/reading/open-take-away'
import { packTakeAway } from '@/lib/exchange/reading/pack-take-away'
import { adoptInstance } from './app/adopt-instance'

const USAGE = `npm run take-away -- --drive ID --out FILE.zip [--as USER-ID] [--purge CODE] [--data DIR] [--json]

Writes everything of one drive into one documented file. --purge CODE (the drive's label, such as ALDER-4812) then destroys the
drive here, after the file has been read back. Both are written into the drive's log, and its committee is told.`

/**
 * The host's way of leaving. Whoever has the owner's connection and the keyring has everything anyway, so nobody else is asked
 * and nothing is waited for; it is recorded as done by a data steward on the command line.
 */
const { values } = parseArgs({
  options: {
    drive: { type: 'string' },
    out: { type: 'string' },
    as: { type: 'string' },
    purge: { type: 'string' },
    data: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})
const { drive: driveId, out } = values
if (!driveId || !out) throw new Error(USAGE)

const instance = await adoptInstance(values.data)
const owner = new pg.Client(instance.ownerUrl)
await owner.connect()
try {
  const actingFor = values.as ? { userId: values.as } : { stewardOf: driveId }
  const session = await openCliSession(owner, actingFor)
  const people = await leave(session, driveId, 'take_away')
  const contents = await getTakeAway(session, driveId, now())
  if (!contents) throw new Error('There is no such drive for this person.')
  const bytes = packTakeAway(contents)
  fs.writeFileSync(out, bytes, { mode: 0o600 })

  if (values.purge !== undefined) {
    const readBack = openTakeAway(fs.readFileSync(out))
    if (!readBack.ok) throw new Error('The file could not be read back. Nothing was destroyed.')
    if (values.purge !== readBack.value.manifest.drive.code)
      throw new Error(`The label of this drive is not ${values.purge}. Nothing was destroyed.`)
    await leave(session, driveId, 'purge')
  }
  const answer = { file: out, bytes: bytes.length, people, purged: values.purge !== undefined }
  if (values.json) console.log(JSON.stringify(answer))
  else {
    console.log(
      `${out}: ${people} people, ${Math.ceil(bytes.length / 1024)} kB. It is not encrypted; keep it safe.`,
    )
    if (answer.purged) console.log('The drive was destroyed here. Its key is gone; totals stay.')
  }
} finally {
  await closePool()
  await owner.end()
  instance.release()
}

/** Asks and does at once, as the host can. Answers how many people it was about. */
async function leave(session: Session, drive: string, kind: DepartureKind): Promise<number> {
  const departureId = v7()
  await owner.query(
    `insert into departure (drive_id, id, kind, asked_by, asked_at, ready_at)
     select $1, $2, $3, user_id, now(), now() - interval '1 second' from session
     where kind = 'cli' and token_hash = sha256(decode($4, 'hex'))`,
    [drive, departureId, kind, session.token],
  )
  const envelope = { commandId: v7(), input: { driveId: drive, departureId } }
  const result = await (kind === 'purge'
    ? execute(purgeDrive, session, envelope)
    : execute(takeAway, session, envelope))
  if (!result.ok) throw new Error(`Refused: ${result.error.reason?.key ?? result.error.code}`)
  return result.value.people
}
