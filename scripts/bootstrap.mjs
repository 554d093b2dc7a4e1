// The first step of every npm script: `node scripts/bootstrap.mjs <name> [arguments]`.
//
// Runs on whatever Node is there (20 or newer) and needs nothing installed. It installs the packages when they
// are not those of the lock file, makes the Prisma client when the schema changed, and then runs
// `scripts/<name>.ts` with the project's own Node. Everything it says goes to stderr, so that the output of
// the script stays clean.
import fs from 'node:fs'
import path from 'node:path'
import { installPackages } from './bootstrap/packages.mjs'
import { makePrismaClient } from './bootstrap/prisma-client.mjs'
import { findNode } from './bootstrap/project-node.mjs'
import { root, run } from './bootstrap/run.mjs'

const [name, ...args] = process.argv.slice(2)
const script = path.join(root, 'scripts', `${name}.ts`)
if (!name || !fs.existsSync(script)) {
  console.error(`There is no script "${name ?? ''}". See "scripts" in package.json.`)
  process.exit(2)
}

try {
  await installPackages(name)
  const node = findNode()
  await makePrismaClient(node)
  const options = ['--import', 'tsx', '--conditions=react-server', '--disable-warning=ExperimentalWarning']
  const runner = path.join(root, 'scripts/run.ts')
  process.exitCode = await run(node, [...options, runner, script, ...args], { stdio: 'inherit' })
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
