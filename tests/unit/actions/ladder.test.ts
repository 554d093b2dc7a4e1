import { expect, test } from 'vitest'
import { actionStage } from '@/lib/actions/action-stage'
import { DEMAND_STATUSES, demandStatus, nextStatuses } from '@/lib/actions/demand-status'
import { ACTION_KINDS, LADDER, rungOf } from '@/lib/actions/ladder'
import { refuseCancel, refuseRecord } from '@/lib/actions/policy'
import { flatMessages } from '@/tests/support/flat-messages'

test('the ladder has eleven steps in the order of their risk, and from a sick-out upwards keeps no names', () => {
  const steps = LADDER.filter(({ onLadder }) => onLadder)
  expect(steps).toHaveLength(11)
  expect(steps.map(({ risk }) => risk)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  expect(ACTION_KINDS.filter((kind) => rungOf(kind).counting === 'counts')).toEqual([
    ...['sick_out', 'walkout', 'strike', 'open_strike'],
  ])
  expect(rungOf('sick_out').ask).toContain('contract')
})

test('what the first list of direct action names is there, and a slow-down is explained and never planned', () => {
  const kinds = LADDER.map(({ kind }) => kind)
  expect(kinds).toEqual(
    expect.arrayContaining([
      ...['strike', 'slow_down', 'sick_out', 'work_to_rule', 'petition'],
      ...['march_on_boss', 'own_policy', 'ignore_rule', 'picket'],
    ]),
  )
  expect(kinds.filter((kind) => rungOf(kind).plan === 'told')).toEqual(['slow_down'])
  expect(ACTION_KINDS).not.toContain('slow_down')
})

test('every step of the ladder has a name and a help in both languages', () => {
  for (const language of ['en', 'es'] as const) {
    const keys = new Map(flatMessages(language))
    for (const { kind } of LADDER) {
      expect(keys.get(`actions.kind.${kind}`)).toBeTruthy()
      expect(keys.get(`actions.kindHelp.${kind}`)).toBeTruthy()
    }
  }
})

test('only what was granted can hold or slip back, and the newest day says where a demand stands', () => {
  expect(nextStatuses('raised')).not.toContain('held')
  expect(nextStatuses('won')).toEqual(expect.arrayContaining(['held', 'eroded']))
  expect(nextStatuses('held')).toContain('held')
  for (const status of DEMAND_STATUSES) expect(nextStatuses(status).length).toBeGreaterThan(0)
  const at = (id: string, onDate: `${number}-${number}-${number}`, status: 'won' | 'eroded' | 'refused') => ({
    ...{ id, onDate, status, recordedAt: new Date('2026-11-20T12:00:00Z') },
  })
  const facts = [
    at('b', '2026-11-02', 'won'),
    at('a', '2026-11-09', 'eroded'),
    at('c', '2026-10-01', 'refused'),
  ]
  expect(demandStatus(facts)?.status).toBe('eroded')
  expect(demandStatus([])).toBeNull()
})

const state = {
  ...{ happensOn: '2026-11-12' as const, counting: 'counts' as const },
  ...{ frozenAt: new Date(), closedAt: null, cancelledAt: null },
}

test('names are not written down where only numbers are kept, nor before the day, nor once it is closed', () => {
  expect(refuseRecord(state, '2026-11-12', 'people')).toEqual({ key: 'actions.refused.only_counts' })
  expect(refuseRecord(state, '2026-11-12', 'counts')).toBeNull()
  expect(refuseRecord(state, '2026-11-11', 'counts')).toEqual({ key: 'actions.refused.too_early' })
  const closed = { ...state, closedAt: new Date() }
  expect(refuseRecord(closed, '2026-11-12', 'counts')).toEqual({ key: 'actions.refused.not_open' })
})

test('what somebody took part in cannot be called off', () => {
  expect(refuseCancel(state, 'nothing')).toBeNull()
  expect(refuseCancel(state, 'something')).toEqual({ key: 'actions.refused.took_place' })
  expect(actionStage({ ...state, cancelledAt: new Date() })).toBe('cancelled')
})
