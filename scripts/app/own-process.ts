import fs from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { ROOT } from '../run-tool'

/**
 * Whether `pid` is alive and a program of this project, which all run in its folder: after a restart of the machine
 * the number may be anybody's. Where that cannot be seen, a living process is taken for ours.
 */
export function isOurs(pid: number | null): pid is number {
  if (pid === null || !isAlive(pid)) return false
  if (!fs.existsSync('/proc/self/cwd')) return true
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`) === fs.realpathSync(ROOT)
  } catch {
    return false // gone in between, or of another account
  }
}

/** Asks a program of this project to end, insists after ten seconds, and waits until it is gone. */
export async function endProcess(pid: number | null): Promise<void> {
  if (!isOurs(pid)) return
  process.kill(pid, 'SIGTERM')
  for (let waited = 0; isOurs(pid); waited += 100) {
    if (waited === 15_000) process.kill(pid, 'SIGKILL')
    await setTimeout(100)
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
