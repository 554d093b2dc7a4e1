import { v7 } from 'uuid'
import type { Verb } from '@/lib/access/roles'
import { drive, today } from './input-facts'
import type { ValidInput } from './valid-input'

/** Inputs of the verbs by which a drive chooses its way and moves. */
export const strategyInputs = {
  'stage.move': async (shop) => ({
    ...drive(shop),
    ...{
      moveId: v7(),
      track: 'new_shop',
      stage: 'M1',
      onDate: today(),
      why: 'We are three.',
    },
  }),
  'model.choose': async (shop) => ({
    ...drive(shop),
    ...{ checkId: v7(), attributeId: v7(), chosen: 'hybrid', reviewOn: '2099-01-01' },
    answers: { union: 'mixed', belief: 'two_homes', timing: 'alone' },
  }),
  'milestone.mark': async (shop) => ({
    ...drive(shop),
    ...{ markId: v7(), milestone: 'went_public', onDate: '2026-01-05' },
  }),
  'milestone.unmark': async (shop) => {
    await shop.owner.query(
      `insert into milestone_mark (drive_id, id, milestone, on_date, recorded_by, recorded_at)
       values ($1, $2, 'ballot_access', current_date - 3, $3, now())`,
      [shop.oak.driveId, v7(), shop.oak.people.ana.userId],
    )
    return { ...drive(shop), milestone: 'ballot_access' }
  },
  'metric.report': async (shop) => ({
    ...drive(shop),
    ...{ factId: v7(), metric: 'visits', cellId: null, amount: 3, onDate: '2026-01-05' },
  }),
  'stage.take_back': async (shop) => {
    const moveId = v7()
    await shop.owner.query(
      `insert into stage_move (drive_id, id, track, stage, on_date, evidence, advice, recorded_by, recorded_at)
       values ($1, $2, 'new_shop', 'M1', current_date - 3, '{}', '{}', $3, now())`,
      [shop.oak.driveId, moveId, shop.oak.people.ana.userId],
    )
    return { ...drive(shop), moveId }
  },
  'network.describe': async () => ({
    attributeId: v7(),
    kind: 'context',
    value: 'no_union',
    fromOn: '2026-01-05',
  }),
} satisfies Partial<Record<Verb, ValidInput>>
