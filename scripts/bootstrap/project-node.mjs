import fs from 'node:fs'
import path from 'node:path'
import { root } from './run.mjs'

const OLDEST = [22, 18]

/**
 * The Node that runs the project: the one that came with the packages, where there is one for this machine,
 * otherwise the Node that we run on ourselves, which then has to be new enough.
 */
export function findNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  const bundled = path.join(root, 'node_modules', `node-${platform}-${process.arch}`, 'bin', program)
  if (fs.existsSync(bundled)) return bundled

  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return process.execPath
  throw new Error(
    `Seedbed needs Node ${OLDEST.join('.')} or newer on this machine; this is ${process.versions.node}. Install a newer one from nodejs.org and try again.`,
  )
}
