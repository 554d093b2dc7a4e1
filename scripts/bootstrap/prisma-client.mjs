import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { root, run, withProgress } from './run.mjs'

const SCHEMA = path.join(root, 'prisma/schema')
const CLIENT = path.join(root, 'lib/db/generated')

/** Makes the Prisma client from the schema; does nothing when the schema is the one it was made from. */
export async function makePrismaClient(node) {
  const stamp = path.join(CLIENT, 'made-from')
  const fingerprint = schemaFingerprint()
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === fingerprint) return

  await withProgress('Making the database client', async () => {
    const prisma = path.join(root, 'node_modules/prisma/build/index.js')
    // Prisma wants a native schema engine that it would download. Making the client never calls it, so any program will do.
    const env = {
      PRISMA_SCHEMA_ENGINE_BINARY: node,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    }
    const code = await run(node, [prisma, 'generate', `--schema=${SCHEMA}`, '--no-hints'], {
      stdio: ['ignore', 'ignore', 2],
      env,
    })
    if (code !== 0) throw new Error('The database client could not be made. What Prisma said is above.')
  })
  fs.writeFileSync(stamp, fingerprint)
}

function schemaFingerprint() {
  const hash = createHash('sha256').update(
    fs.readFileSync(path.join(root, 'node_modules/prisma/package.json')),
  )
  for (const name of fs.readdirSync(SCHEMA).sort()) hash.update(fs.readFileSync(path.join(SCHEMA, name)))
  return hash.digest('hex')
}
