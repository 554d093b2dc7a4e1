import path from 'node:path'
import type pg from 'pg'
import { policyFiles, type SchemaFile } from './schema-files'

/**
 * Writes out the macro of the row policies: `@any(f())` becomes `= any ((select f())::uuid[])`, which
 * PostgreSQL evaluates once a query, or the bare `= any (f())` for Citus, which refuses sub-selects there.
 */
export function expandAny(source: string, engine: 'postgres' | 'citus'): string {
  const parts: string[] = []
  let from = 0
  for (let at = source.indexOf('@any('); at !== -1; at = source.indexOf('@any(', from)) {
    const end = closingParenthesis(source, at + '@any('.length)
    const inner = source.slice(at + '@any('.length, end)
    parts.push(
      source.slice(from, at),
      engine === 'citus' ? `= any (${inner})` : `= any ((select ${inner})::uuid[])`,
    )
    from = end + 1
  }
  return [...parts, source.slice(from)].join('')
}

function closingParenthesis(source: string, start: number): number {
  let open = 1
  for (let at = start; at < source.length; at++) {
    if (source[at] === '(') open++
    if (source[at] === ')') open--
    if (open === 0) return at
  }
  throw new Error(`"@any(" at character ${start} is never closed.`)
}

/** Replaces every row policy, grant and narrow function of the database by those of the files, all or nothing. */
export async function applyRowPolicies(owner: pg.Client): Promise<void> {
  const { rowCount } = await owner.query("select from pg_extension where extname = 'citus'")
  await owner.query('begin')
  try {
    for (const file of policyFiles())
      await runFile(owner, file, expandAny(file.content, rowCount ? 'citus' : 'postgres'))
    await owner.query('commit')
  } catch (error) {
    await owner.query('rollback')
    throw error
  }
}

async function runFile(owner: pg.Client, file: SchemaFile, sql: string): Promise<void> {
  try {
    await owner.query(sql)
  } catch (error) {
    const { message, position, hint } = error as { message: string; position?: string; hint?: string }
    const line = position ? `:${sql.slice(0, Number(position)).split('\n').length}` : ''
    throw new Error(`${path.basename(file.path)}${line}: ${message}${hint ? `. ${hint}` : ''}`, {
      cause: error,
    })
  }
}
