import fs from 'node:fs'
import path from 'node:path'
import { sourceFingerprint } from '../app/source-fingerprint'
import { ROOT, runTool } from '../run-tool'
import type { ServedApp } from './served'

const FOLDER = path.join(ROOT, 'tests/bench/bare')
const STAMP = path.join(FOLDER, '.next/built-from')

/** The bare app that the product is compared with, built when its sources or the packages changed. */
export async function bareApp(ownerUrl: string, port: number): Promise<ServedApp> {
  const fingerprint = sourceFingerprint(FOLDER)
  if (!fs.existsSync(STAMP) || fs.readFileSync(STAMP, 'utf8') !== fingerprint) {
    const code = await runTool('next', ['build', FOLDER], {
      output: 'to_stderr',
      environment: { NODE_ENV: 'production' },
    })
    if (code !== 0) throw new Error('The bare app does not build. What it said is above.')
    fs.writeFileSync(STAMP, fingerprint)
  }
  const { hostname, port: databasePort, username, password, pathname } = new URL(ownerUrl)
  const environment = {
    PGHOST: hostname,
    PGPORT: databasePort,
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: pathname.slice(1),
  }
  return { folder: FOLDER, port, firstPath: '/api/ping', environment }
}
