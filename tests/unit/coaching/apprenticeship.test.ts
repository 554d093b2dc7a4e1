import fc from 'fast-check'
import { expect, test } from 'vitest'
import { APPRENTICE_SESSIONS, isReady, refuseConfirm } from '@/lib/coaching/admission/apprenticeship'

test('an apprentice is ready after the published sessions, or once somebody saw them coach', () => {
  expect(isReady({ sessions: APPRENTICE_SESSIONS - 1, wasSeen: false })).toBe(false)
  expect(isReady({ sessions: APPRENTICE_SESSIONS, wasSeen: false })).toBe(true)
  expect(isReady({ sessions: 0, wasSeen: true })).toBe(true)
})

test('whatever else holds: nobody confirms themself, nobody from afar, nobody too early; more never hurts', () => {
  const facts = fc.record({
    ...{ sessions: fc.nat(12), wasSeen: fc.boolean(), isOneself: fc.boolean(), mayConfirm: fc.boolean() },
  })
  fc.assert(
    fc.property(facts, (one) => {
      const allowed = refuseConfirm(one) === null
      if (one.isOneself || !one.mayConfirm || !isReady(one)) expect(allowed).toBe(false)
      if (allowed) expect(refuseConfirm({ ...one, sessions: one.sessions + 1 })).toBeNull()
    }),
  )
})
