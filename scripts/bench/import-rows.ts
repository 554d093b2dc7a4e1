import { v7 } from 'uuid'
import { execute } from '@/lib/command/execute'
import type { Session } from '@/lib/db/as-viewer'
import { startDrive } from '@/lib/drives/commands/start-drive'
import { commitImport } from '@/lib/exchange/commands/commit-import'
import { getImportPreview } from '@/lib/exchange/queries/import-preview'
import { ImportAnswers } from '@/lib/exchange/schema'
import type { Measure } from './measure'

const ROWS = 5000
const SYLLABLES = [
  'ba',
  'co',
  'di',
  'fe',
  'gu',
  'ha',
  'jo',
  'ki',
  'lu',
  'me',
  'no',
  'pi',
  'ra',
  'se',
  'tu',
  've',
  'xo',
  'yu',
  'za',
]

/** Reads, previews and commits a roster of 5,000 rows into a drive of its own, as the screen does it. */
export async function importRows(session: Session): Promise<Measure> {
  const ids = { driveId: v7(), committeeRoleId: v7(), stewardRoleId: v7(), estimateId: v7() }
  const about = {
    codeName: 'Bench',
    displayName: 'Bench',
    headcount: ROWS,
    locale: 'en',
    timeZone: 'America/New_York',
  }
  mustBeOk(await execute(startDrive, session, { commandId: v7(), input: { ...ids, ...about } }))
  const file = new TextEncoder().encode(roster())
  const answers = ImportAnswers.parse({ origin: 'file' })

  const startedAt = performance.now()
  const preview = mustBeOk(await getImportPreview(session, ids.driveId, file, answers))
  const previewMs = performance.now() - startedAt
  const input = {
    driveId: ids.driveId,
    importId: v7(),
    content: Buffer.from(file).toString('base64'),
    sha256: preview.sha256,
    promised: preview.counts,
    answers,
  }
  mustBeOk(await execute(commitImport, session, { commandId: v7(), input }))
  const allMs = performance.now() - startedAt
  return {
    name: 'import of 5,000 rows, with preview',
    unit: 's',
    goal: 'at most 20 s',
    product: [allMs / 1000],
    against: { 'preview alone': [previewMs / 1000] },
  }
}

function roster(): string {
  const lines = Array.from({ length: ROWS }, (_, index) => {
    return `${word(index)},${word(index * 7 + 3)},Hall ${index % 9},${index % 2 ? 'Day' : 'Night'},503-555-${1000 + index}`
  })
  return `First name,Last name,Department,Shift,Phone\n${lines.join('\n')}\n`
}

function word(seed: number): string {
  const part = (at: number) => SYLLABLES[Math.abs(at) % SYLLABLES.length] ?? ''
  const text = `${part(seed)}${part(Math.floor(seed / 19) + 5)}${part(Math.floor(seed / 361) + 11)}`
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function mustBeOk<Value>(result: { ok: true; value: Value } | { ok: false; error: object }): Value {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.error))
}
