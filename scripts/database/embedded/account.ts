import fs from 'node:fs'
import path from 'node:path'

/** The unprivileged account that runs PostgreSQL when we are root, since PostgreSQL refuses root. */
export type Account = { uid: number; gid: number }

/** The account to run PostgreSQL as; `null` when we are an ordinary user and run it as ourselves. */
export function databaseAccount(): Account | null {
  if (process.getuid?.() !== 0) return null
  const lines = fs.readFileSync('/etc/passwd', 'utf8').split('\n')
  const line = ['postgres', 'nobody']
    .map((name) => lines.find((row) => row.startsWith(`${name}:`)))
    .find(Boolean)
  const [, , uid, gid] = line?.split(':') ?? []
  if (!uid || !gid) {
    throw new Error(
      'PostgreSQL does not run as root, and this machine has no account "postgres" or "nobody" to run it as. Create one (useradd --system postgres), or run this as an ordinary user.',
    )
  }
  return { uid: Number(uid), gid: Number(gid) }
}

/** Whether any account may walk into `folder`: every folder above it, and itself, has the search bit for others. */
export function isReachableByAll(folder: string): boolean {
  for (let current = path.resolve(folder); ; current = path.dirname(current)) {
    if (!(fs.statSync(current).mode & 0o001)) return false
    if (current === path.dirname(current)) return true
  }
}
