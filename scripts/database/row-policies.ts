import type pg from 'pg'
import { rowPoliciesSource } from './schema-files'

/**
 * Writes out the macro of `row-policies.sql`: `@any(f())` becomes `= any ((select f())::uuid[])`, which
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
  throw new Error(`row-policies.sql: "@any(" at character ${start} is never closed.`)
}

/** Replaces every row policy and grant of the database by those of `row-policies.sql`, all or nothing. */
export async function applyRowPolicies(owner: pg.Client): Promise<void> {
  const { rowCount } = await owner.query("select from pg_extension where extname = 'citus'")
  const sql = expandAny(rowPoliciesSource(), rowCount ? 'citus' : 'postgres')
  await owner.query('begin')
  try {
    await owner.query(sql)
    await owner.query('commit')
  } catch (error) {
    await owner.query('rollback')
    throw new Error(`row-policies.sql: ${describe(error, sql)}`, { cause: error })
  }
}

function describe(error: unknown, sql: string): string {
  const { message, position, hint } = error as { message: string; position?: string; hint?: string }
  const line = position ? ` (line ${sql.slice(0, Number(position)).split('\n').length})` : ''
  return `${message}${line}${hint ? `. ${hint}` : ''}`
}
