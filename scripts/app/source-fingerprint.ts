import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** What a build depends on. Folders are taken with everything below them. */
const SOURCES = [
  ...['app', 'components', 'lib', 'messages', 'public', 'prisma/schema'],
  ...['next.config.js', 'postcss.config.mjs', 'proxy.ts', 'instrumentation.ts'],
  ...['instrumentation-client.ts', 'package-lock.json'],
]
/** Made by the build or by its tools, so not a reason for a new one. */
const MADE = ['lib/db/generated', 'public/sw.js']

/** A short text that changes whenever a file that the build reads changes. */
export function sourceFingerprint(root: string): string {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap((source) => filesBelow(root, source))) {
    hash.update(`${file}\0`).update(fs.readFileSync(path.join(root, file)))
  }
  return hash.digest('hex').slice(0, 32)
}

function filesBelow(root: string, relative: string): string[] {
  if (MADE.includes(relative)) return []
  const stat = fs.statSync(path.join(root, relative), { throwIfNoEntry: false })
  if (!stat) return []
  if (!stat.isDirectory()) return [relative]
  const names = fs.readdirSync(path.join(root, relative)).sort()
  return names.flatMap((name) => filesBelow(root, `${relative}/${name}`))
}
