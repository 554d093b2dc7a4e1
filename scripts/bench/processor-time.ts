import fs from 'node:fs'
import type pg from 'pg'

/** Linux counts processor time in hundredths of a second, whatever the machine. */
const TICK_MS = 10

type Stat = { parent: number; ownMs: number; endedChildrenMs: number }

/** What a process has used of the processors so far, in milliseconds; `null` where the system does not say. */
export const processorMs = (pid: number): number | null => statOf(pid)?.ownMs ?? null

/** The same of a PostgreSQL server with everything that it has started, those that have ended too. */
export function databaseProcessorMs(postmaster: number | null): number | null {
  const server = postmaster === null ? null : statOf(postmaster)
  if (!server) return null
  const children = fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => statOf(Number(name)))
    .filter((stat) => stat?.parent === postmaster)
  return server.ownMs + server.endedChildrenMs + children.reduce((sum, stat) => sum + (stat?.ownMs ?? 0), 0)
}

/** The process that started the one which answers `sql`; `null` where the system does not say. */
export async function postmasterOf(sql: pg.Pool): Promise<number | null> {
  const { rows } = await sql.query<{ pid: number }>('select pg_backend_pid() as pid')
  return statOf(rows[0]?.pid ?? 0)?.parent ?? null
}

function statOf(pid: number): Stat | null {
  const file = `/proc/${pid}/stat`
  try {
    // What stands before the last bracket is the name of the program, which may hold spaces.
    const fields = fs.readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ').map(Number) ?? []
    const [parent = 0, user = 0, system = 0] = [fields[1], fields[11], fields[12]]
    const [endedUser = 0, endedSystem = 0] = [fields[13], fields[14]]
    return { parent, ownMs: (user + system) * TICK_MS, endedChildrenMs: (endedUser + endedSystem) * TICK_MS }
  } catch {
    return null
  }
}
