import { expect, test } from 'vitest'
import type { DriveRoleName } from '@/lib/access/roles'
import type { Viewer } from '@/lib/access/viewer'
import { refuseEndRole, refuseMakeInvite, refuseRevokeDevicesOf } from '@/lib/drives/policy'
import { suggestedRole } from '@/lib/drives/suggested-role'

const OAK = '01980000-0000-7000-8000-000000000001'

const somebody = (...roles: DriveRoleName[]): Viewer => ({
  token: '0'.repeat(64),
  userId: 'ana',
  sessionId: 's',
  deviceId: null,
  kind: 'web',
  level: 'full',
  freshAt: new Date(0),
  locale: 'en',
  timeZone: 'UTC',
  driveRoles: roles.map((role) => ({ driveId: OAK, role, workerId: null })),
  networkRoles: [],
})

test('whoever keeps the data is named by somebody who keeps it', () => {
  expect(refuseMakeInvite(somebody('committee'), OAK, 'data_steward')).toEqual({
    key: 'drives.refused.only_stewards',
  })
  expect(refuseMakeInvite(somebody('committee', 'data_steward'), OAK, 'data_steward')).toBeNull()
  expect(refuseMakeInvite(somebody('committee'), OAK, 'committee')).toBeNull()
})

test('a group never loses its last committee member or data steward', () => {
  const steward = somebody('committee', 'data_steward')
  for (const role of ['committee', 'data_steward']) {
    expect(refuseEndRole(steward, OAK, { role, others: 0 })).toEqual({ key: 'drives.refused.last_one' })
    expect(refuseEndRole(steward, OAK, { role, others: 1 })).toBeNull()
  }
  expect(refuseEndRole(steward, OAK, { role: 'worker_leader', others: 0 })).toBeNull()
  expect(refuseEndRole(somebody('committee'), OAK, { role: 'data_steward', others: 2 })).not.toBeNull()
})

test('nobody signs themself out by mistake', () => {
  expect(refuseRevokeDevicesOf(somebody('committee'), 'ana')).not.toBeNull()
  expect(refuseRevokeDevicesOf(somebody('committee'), 'bo')).toBeNull()
})

test('a small group invites to its committee, a large one to lead in an area', () => {
  expect(suggestedRole(null)).toBe('committee')
  expect(suggestedRole(29)).toBe('committee')
  expect(suggestedRole(30)).toBe('worker_leader')
})
