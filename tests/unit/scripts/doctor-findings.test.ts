import { expect, test } from 'vitest'
import type { DeploymentFacts } from '@/scripts/doctor/deployment-facts'
import { findings } from '@/scripts/doctor/findings'

const healthy: DeploymentFacts = {
  postgresVersion: 18,
  appPowers: [],
  ownerIsSuperuser: false,
  unguardedTables: [],
  pendingMigrations: [],
  clockSkewMs: 12,
  mode: 'live',
  backupAgeMs: 3_600_000,
  settings: {
    log_statement: 'none',
    log_error_verbosity: 'terse',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    log_min_duration_statement: '-1',
    track_activities: 'off',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    fsync: 'on',
  },
  keepsStatements: false,
  keyringFault: null,
  environmentFaults: [],
  pushTestOrigin: null,
}

const wrongIn = (changes: Partial<DeploymentFacts>) =>
  findings({ ...healthy, ...changes }).filter(({ ok }) => !ok)

test('a healthy deployment has nothing wrong', () => {
  expect(wrongIn({})).toEqual([])
})

test.each<[string, Partial<DeploymentFacts>, RegExp]>([
  ['settings', { environmentFaults: ['Set APP_ORIGIN.'] }, /Set APP_ORIGIN/],
  ['postgres', { postgresVersion: 14 }, /15 or newer/],
  ['app account', { appPowers: ['superuser', 'owner'] }, /account of its own/],
  ['owner account', { ownerIsSuperuser: true }, /ordinary account/],
  ['migrations', { pendingMigrations: ['0002_more'] }, /db:migrate/],
  ['policies', { unguardedTables: ['worker'] }, /db:migrate/],
  ['keyring', { keyringFault: 'There is no keyring.' }, /backup/],
  ['clock', { clockSkewMs: -90_000 }, /NTP/],
  ['server log', { settings: { ...healthy.settings, log_statement: 'all' } }, /log_statement = none/],
  ['server log', { settings: { ...healthy.settings, track_activities: 'on' } }, /track_activities = off/],
  ['durability', { settings: { ...healthy.settings, fsync: 'off' } }, /fsync/],
  ['statement statistics', { keepsStatements: true }, /shared_preload_libraries/],
  ['push', { pushTestOrigin: 'http://localhost:4000' }, /PUSH_TEST_ORIGIN/],
  ['backup', { backupAgeMs: null }, /every night/],
  ['backup', { backupAgeMs: 8 * 86_400_000 }, /every night/],
  ['instance', { mode: null }, /first user/],
])('%s: what is wrong comes with what to do', (check, changes, todo) => {
  expect(wrongIn(changes)).toEqual([expect.objectContaining({ check, todo: expect.stringMatching(todo) })])
})

test('a demo needs no backup', () => {
  expect(wrongIn({ mode: 'demo', backupAgeMs: null })).toEqual([])
})
