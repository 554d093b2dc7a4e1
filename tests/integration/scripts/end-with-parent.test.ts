import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { expect, test } from 'vitest'

const preload = path.resolve(import.meta.dirname, '../../../scripts/app/end-with-parent.mjs')

/** A parent that starts a child as the app is started, and says its process id. */
const parentOf = (childCode: string, stdio: string) => `
  const { spawn } = require('node:child_process')
  const child = spawn(process.execPath, ['--import', ${JSON.stringify(preload)}, '-e', ${JSON.stringify(childCode)}], { stdio: ${stdio} })
  child.once('spawn', () => process.stdout.write(String(child.pid)))
  child.once('exit', () => process.exit(7))
  setInterval(() => {}, 1000)`

const start = (code: string): ChildProcess =>
  spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'ignore'] })

async function childOf(parent: ChildProcess): Promise<number> {
  const [said] = parent.stdout ? await once(parent.stdout, 'data') : []
  return Number(String(said))
}

/** Resolves when there is no such process any more. */
async function gone(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0)
    } catch {
      return
    }
    await new Promise(setImmediate)
  }
}

test('a server whose parent was killed ends', async () => {
  const parent = start(parentOf('setInterval(() => {}, 1000)', "['ignore', 'ignore', 'ignore', 'ipc']"))
  const pid = await childOf(parent)
  parent.kill('SIGKILL')
  await gone(pid)
  expect(() => process.kill(pid, 0)).toThrow('ESRCH')
})

test('a server whose output nobody takes ends, and says nothing about it for ever', async () => {
  const chatty =
    "process.on('uncaughtException', (error) => console.error(error)); setInterval(() => console.log('here'), 5)"
  const parent = start(`${parentOf(chatty, "['ignore', 'pipe', 'pipe', 'ipc']")}
    child.stdout.destroy(); child.stderr.destroy()`)
  const [code] = await once(parent, 'exit')
  expect(code).toBe(7)
})
