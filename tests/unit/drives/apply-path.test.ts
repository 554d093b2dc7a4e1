import { expect, test } from 'vitest'
import { applyPath } from '@/lib/drives/apply-path'
import type { DECISION_KINDS } from '@/lib/drives/decision'
import { allModels, modelOf } from '@/lib/drives/models/models'

const of = (kind: (typeof DECISION_KINDS)[number], modelId: string) =>
  applyPath('D', 'X', { kind, about: {} }, modelOf(modelId)?.tracks ?? [])

test('a decision to file leads to the stage at which the way of organizing files, with the decision as evidence', () => {
  expect(of('file', 'militant_mainstream')?.href).toMatch(/\/strategy\/stage\/.+\?to=M5&decision=X$/)
  expect(of('file', 'pre_majority')?.href).toMatch(/\?to=P5&decision=X$/)
  expect(of('file', 'independent_solidarity')).toBeNull()
})

test('a decision to hand over leads to the introductions', () => {
  expect(of('hand_off', 'hybrid')).toEqual({ verb: 'hand_off', href: '/d/D/hand-off?decision=X' })
})

test('only what people do away from here leads nowhere, and a model files at one stage at most', () => {
  expect(of('own', 'hybrid')).toBeNull()
  for (const { tracks } of allModels())
    expect(tracks.flatMap(({ stages }) => stages.filter(({ files }) => files)).length).toBeLessThan(2)
})
