import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { type Account, isReachableByAll } from './account'

const POINTER = 'postgres-lives-in'
const SHARED_PLACE = '/var/lib/seedbed'

/**
 * The folder of the embedded server for `dataDir`, created when missing.
 *
 * It is `dataDir/postgres`, except as root below a folder that the database's account cannot enter (such as
 * /root): then it is a folder of its own under /var/lib/seedbed, and `dataDir` keeps a pointer to it.
 */
export function databaseHome(dataDir: string, account: Account | null): string {
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o755 })
  const pointer = path.join(dataDir, POINTER)
  if (fs.existsSync(pointer)) return makeReachable(fs.readFileSync(pointer, 'utf8').trim())
  if (!account || isReachableByAll(dataDir)) return makeReachable(path.join(dataDir, 'postgres'))

  const name = createHash('sha256').update(path.resolve(dataDir)).digest('hex').slice(0, 12)
  const home = makeReachable(path.join(SHARED_PLACE, name))
  fs.writeFileSync(pointer, `${home}\n`)
  return home
}

function makeReachable(home: string): string {
  fs.mkdirSync(home, { recursive: true, mode: 0o755 })
  return home
}
