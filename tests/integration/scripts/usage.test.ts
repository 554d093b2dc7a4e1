import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../../..')

/** Runs a named command as npm does, on the Node that runs the tests. */
function runScript(name: string, ...args: string[]) {
  const options = ['--import', 'tsx', '--conditions=react-server', '--disable-warning=ExperimentalWarning']
  const script = path.join(ROOT, 'scripts', `${name}.ts`)
  return spawnSync(process.execPath, [...options, path.join(ROOT, 'scripts/run.ts'), script, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  })
}

test.each(['import', 'coverage', 'take-away'])(
  'npm run %s says how it is used, when it is not told enough',
  (name) => {
    const { status, stderr } = runScript(name)
    expect(stderr).toContain(`npm run ${name} -- `)
    expect(status).toBe(1)
  },
)

test('npm run jobs runs no job that there is not, and takes no moment for granted', () => {
  expect(runScript('jobs', 'everything').stderr).toContain('npm run jobs -- [facts')
  expect(runScript('jobs', '--now', 'tomorrow').stderr).toContain('tomorrow is not a moment')
})

test('npm run roles and npm run commands print what other programs rely on', () => {
  const roles = JSON.parse(runScript('roles', '--json').stdout)
  expect(Object.keys(roles)).toEqual(expect.arrayContaining(['verbs', 'reads']))
  const commands = JSON.parse(runScript('commands', '--json').stdout) as { name: string; roles: string[] }[]
  expect(commands.map(({ name }) => name)).toContain('one_on_one.log')
})
