import fs from 'node:fs'
import path from 'node:path'
import { ROOT, runTool } from '../run-tool'
import { buildWorker } from './build-worker'
import { compressStatic } from './compress-static'
import { sourceFingerprint } from './source-fingerprint'

const STAMP = path.join(ROOT, '.next/built-from')

/** Whether the production build is that of the present sources. */
export function isBuilt(): boolean {
  return fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === sourceFingerprint(ROOT)
}

/** Makes the production build, the service worker of it and the packed copies of its files. Its output goes to stderr. Throws when it fails. */
export async function build(): Promise<void> {
  const fingerprint = sourceFingerprint(ROOT)
  fs.rmSync(STAMP, { force: true })
  const code = await runTool('next', ['build'], {
    output: 'to_stderr',
    environment: { NODE_ENV: 'production' },
  })
  if (code !== 0) throw new Error('The build failed. What it said is above.')
  await buildWorker()
  await compressStatic()
  fs.writeFileSync(STAMP, fingerprint)
}
