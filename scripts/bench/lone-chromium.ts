import { spawn } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'

type Place = { executablePath: string; folder: string; port: number }

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--no-first-run',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const GIVE_UP_AFTER_MS = 20_000

/**
 * Runs `work` while a Chromium with nothing open answers at `port`, as the command `lighthouse` starts one for each page. In a
 * browser that has shown other pages, attaching Lighthouse walks through what those left behind, and that counts against the next.
 */
export async function withLoneChromium<Value>(place: Place, work: () => Promise<Value>): Promise<Value> {
  const { executablePath, folder, port } = place
  const child = spawn(
    executablePath,
    [...FLAGS, `--user-data-dir=${folder}`, `--remote-debugging-port=${port}`, 'about:blank'],
    { stdio: 'ignore' },
  )
  const ended = new Promise((resolve) => child.once('exit', resolve))
  try {
    await answering(port)
    return await work()
  } finally {
    child.kill()
    await ended
  }
}

async function answering(port: number): Promise<void> {
  for (let waitedMs = 0; waitedMs < GIVE_UP_AFTER_MS; waitedMs += 100) {
    const answer = await fetch(`http://localhost:${port}/json/version`).catch(() => null)
    if (answer?.ok) return
    await setTimeout(100)
  }
  throw new Error('Chromium does not answer')
}
