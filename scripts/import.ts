import fs from 'node:fs'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { createTranslator } from 'use-intl/core'
import { describeError, describeMessage } from '@/components/ui/describe-error'
import { openCliSession } from '@/lib/access/open-cli-session'
import { closePool } from '@/lib/db/pool'
import { looksLikeTakeAway } from '@/lib/exchange/reading/open-take-away'
import { catalogue } from '@/lib/i18n/catalogue'
import { adoptInstance } from './app/adopt-instance'
import { type ImportReport, importList, importTakeAway } from './app/import-list'

const USAGE = `npm run import -- FILE --drive ID [--dry-run] [--leave-out-problems] [--dates day_first|month_first] [--country US]
                      [--as USER-ID] [--data DIR] [--json]
npm run import -- TAKEN-AWAY.zip --as USER-ID

Brings a list of people into a drive, through the importer of the screen, as a data steward of the drive or as --as. Nothing is
written while a row cannot be used, unless --leave-out-problems. A file that npm run take-away wrote becomes a new drive of --as.`

/** The importer on the command line. Exit code 1 when the list was refused. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    drive: { type: 'string' },
    as: { type: 'string' },
    data: { type: 'string' },
    dates: { type: 'string' },
    country: { type: 'string', default: 'US' },
    'dry-run': { type: 'boolean', default: false },
    'leave-out-problems': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
const [file] = positionals
if (!file || positionals.length > 1) throw new Error(USAGE)
const dateOrder = values.dates === 'day_first' || values.dates === 'month_first' ? values.dates : null
if (values.dates !== undefined && dateOrder === null) throw new Error(USAGE)

const t = createTranslator({ locale: 'en', messages: catalogue('en') }) as never
const bytes = fs.readFileSync(file)
const instance = await adoptInstance(values.data)
const owner = new pg.Client(instance.ownerUrl)
await owner.connect()
try {
  if (looksLikeTakeAway(bytes)) await bringDriveIn()
  else await bringPeopleIn()
} finally {
  await closePool()
  await owner.end()
  instance.release()
}

async function bringDriveIn() {
  if (!values.as) throw new Error(USAGE)
  const result = await importTakeAway(await openCliSession(owner, { userId: values.as }), bytes)
  if (!result.ok) throw new Error(describeError(t, result.error))
  console.log(
    values.json ? JSON.stringify(result.value) : `The drive is here, under ${result.value.driveId}.`,
  )
}

async function bringPeopleIn() {
  const driveId = values.drive
  if (!driveId) throw new Error(USAGE)
  const session = await openCliSession(owner, values.as ? { userId: values.as } : { stewardOf: driveId })
  const result = await importList(session, bytes, {
    driveId,
    dateOrder,
    country: values.country,
    problems: values['leave-out-problems'] ? 'leave_out' : 'refuse',
    mode: values['dry-run'] ? 'dry_run' : 'write',
  })
  if (!result.ok) {
    const { code, reason } = result.error
    const sentence = describeError(t, result.error)
    console.log(values.json ? JSON.stringify({ written: false, code, reason, sentence }) : sentence)
    process.exitCode = 1
    return
  }
  console.log(values.json ? JSON.stringify(result.value) : inWords(result.value))
}

function inWords({ written, counts, problems, questions }: ImportReport): string {
  return [
    describeMessage(t, { key: 'exchange.summary', params: counts }),
    ...problems.map(({ row, reasons }) => `Row ${row}: ${reasons.map(inShort).join(', ')}`),
    ...questions.map((question) => describeMessage(t, { key: `exchange.question.${question}.title` })),
    written ? 'Everything is in.' : 'Nothing was written.',
  ].join('\n')
}

/** `exchange.row.not_a_phone` as `not a phone`: what is in the row stays out of the terminal's history. */
function inShort(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1).replaceAll('_', ' ')
}
