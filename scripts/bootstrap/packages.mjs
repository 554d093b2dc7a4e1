import fs from 'node:fs'
import path from 'node:path'
import { root, run, withProgress } from './run.mjs'

/** Scripts that a server runs, where the packages for development may be left out. */
const ON_A_SERVER = ['serve', 'doctor', 'backup', 'restore', 'db-migrate', 'db-status']

/** Runs `npm ci` unless the installed packages are those of the lock file. */
export async function installPackages(name) {
  if (isInstalled({ development: !ON_A_SERVER.includes(name) })) return
  await withProgress('Installing packages (about 1.2 GB, once)', async () => {
    const npm = process.env.npm_execpath
    const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
    const code = npm?.endsWith('.js')
      ? await run(process.execPath, [npm, ...args], { stdio: ['ignore', 2, 2] })
      : await run('npm', args, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
    if (code !== 0) throw new Error('The packages could not be installed. What npm said is above.')
  })
}

function isInstalled({ development }) {
  const wanted = packagesOf('package-lock.json')
  const present = packagesOf('node_modules/.package-lock.json')
  return Object.entries(wanted).every(
    ([place, { version, optional, dev }]) =>
      place === '' || optional || (dev && !development) || present[place]?.version === version,
  )
}

function packagesOf(lockFile) {
  const file = path.join(root, lockFile)
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')).packages : {}
}
