import fs from 'node:fs'
import { setTimeout } from 'node:timers/promises'

/** Runs `work` while no other process does the same. A lock whose process is gone is taken over. */
export async function withFileLock<Value>(file: string, work: () => Promise<Value>): Promise<Value> {
  while (!take(file)) {
    if (isAbandoned(file)) fs.rmSync(file, { force: true })
    else await setTimeout(100)
  }
  try {
    return await work()
  } finally {
    fs.rmSync(file, { force: true })
  }
}

function take(file: string): boolean {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function isAbandoned(file: string): boolean {
  try {
    process.kill(Number(fs.readFileSync(file, 'utf8')), 0)
    return false
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ESRCH' || code === 'ERR_INVALID_ARG_TYPE'
  }
}
