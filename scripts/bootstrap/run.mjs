import { spawn } from 'node:child_process'
import path from 'node:path'

/** The top folder of the project. */
export const root = path.resolve(import.meta.dirname, '../..')

/**
 * Runs a program in the project's folder and answers its exit code. Programs of the packages come first on the
 * PATH, the project's Node among them. Ctrl-C and an order to stop reach the program, and we wait for its end.
 */
export function run(command, args, options = {}) {
  const PATH = [path.join(root, 'node_modules/.bin'), process.env.PATH].join(path.delimiter)
  const child = spawn(command, args, { cwd: root, ...options, env: { ...process.env, PATH, ...options.env } })
  const pass = (signal) => child.kill(signal)
  const ignore = () => {} // the terminal sends Ctrl-C to the program as well
  process.on('SIGTERM', pass).on('SIGHUP', pass).on('SIGINT', ignore)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      process.off('SIGTERM', pass).off('SIGHUP', pass).off('SIGINT', ignore)
      resolve(code ?? (signal ? 1 : 0))
    })
  })
}

/** Shows on stderr that `work` goes on, every few seconds, and how long it took. */
export async function withProgress(label, work) {
  const startedAt = Date.now()
  const seconds = () => `${Math.round((Date.now() - startedAt) / 1000)} s`
  console.error(`${label} …`)
  const timer = setInterval(() => console.error(`${label} … ${seconds()}`), 5000)
  try {
    return await work()
  } finally {
    clearInterval(timer)
    console.error(`${label}: ${seconds()}`)
  }
}
