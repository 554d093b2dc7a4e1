import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../../..')
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8')
const compose = read('docker-compose.yml')
const settings = [...compose.matchAll(/\$\{([A-Z_]+)(:?[-?+=])?([^}]*)\}/g)].map(
  ([, name, operator, rest]) => ({
    name: name ?? '',
    operator: operator ?? '',
    rest: rest ?? '',
  }),
)

test('no setting has a default: whoever forgets a secret gets a sentence, not a known password', () => {
  expect(settings.filter(({ operator }) => /[-=+]/.test(operator))).toEqual([])
})

test('every setting is required somewhere, with a sentence that says what to do', () => {
  for (const name of new Set(settings.map((setting) => setting.name))) {
    const required = settings.filter((setting) => setting.name === name && setting.operator === ':?')
    expect(required.map(({ rest }) => rest)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Set [A-Z_]+ in \.env/)]),
    )
  }
})

test('no secret is written into the file', () => {
  const values = [...compose.matchAll(/^\s*[A-Z_]*(?:PASSWORD|SECRET|TOKEN)[A-Z_]*:\s*(.+)$/gm)].map(
    ([, value]) => value,
  )
  expect(values.length).toBeGreaterThan(3)
  for (const value of values) expect(value).toMatch(/^\$\{[A-Z_]+/)
})

test('the served app never has the way in of the owner, and its keys never lie with the database', () => {
  const app = compose.slice(compose.indexOf('\n  app:'), compose.indexOf('\n  doctor:'))
  expect(app).toContain('*app-settings')
  expect(app).not.toMatch(/owner-settings|MIGRATION_DATABASE_URL/)
  const database = compose.slice(compose.indexOf('\n  database:'), compose.indexOf('\n  migrate:'))
  expect(database).not.toContain('keyring')
})

test('the container of the app is not root', () => {
  const lines = read('Dockerfile').split('\n')
  expect(lines.findLast((line) => line.startsWith('USER'))).toMatch(/^USER [1-9]\d+$/)
})

test('the proxy sets every forwarded header itself and caps bodies', () => {
  const proxy = read('Caddyfile')
  for (const header of ['X-Forwarded-For', 'X-Forwarded-Host', 'X-Forwarded-Proto']) {
    expect(proxy).toMatch(new RegExp(`header_up ${header} \\{`))
  }
  expect(proxy).toContain('header_up -Forwarded')
  expect(proxy.match(/max_size \dMB/g)).toEqual(['max_size 6MB', 'max_size 1MB'])
})
