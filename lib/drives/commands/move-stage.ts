import 'server-only'
import { v5 } from 'uuid'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { generalStage } from '../general-stage'
import { allModels } from '../models/models'
import { mainTrack } from '../models/stage-now'
import { gateIn } from '../queries/gate'
import { type StageFacts, stageFactsIn } from '../queries/stage-facts'
import { MoveStage } from '../strategy/schema'

/**
 * Moves a ladder to a stage, forwards or backwards, with the numbers of the moment and what they advised. Nothing is blocked: only where
 * the advice was another, people say why they go all the same.
 */
export const moveStage = defineCommand({
  name: 'stage.move',
  scope: 'drive',
  input: MoveStage,
  subject: 'stage',

  async load({ driveId, track, stage, decisionId }, { tx, now }) {
    const drive = await stageFactsIn(tx, driveId, now)
    const ladder = allModels()
      .flatMap(({ tracks }) => tracks)
      .find(({ id }) => id === track)
    const to = ladder?.stages.find(({ id }) => id === stage)
    const gate = drive && to && (await gateIn(tx, driveId, { stage: to, drive, now }))
    const decided = await tx.sql`
      select id from decision where drive_id = ${driveId} and id = ${decisionId} and outcome = 'adopted'`
    if (!drive || !to || !gate || (decisionId !== null && decided.length === 0)) return null
    const order = ladder?.stages.map(({ id }) => id) ?? []
    const at = drive.positions.find((position) => position.track.id === track)?.stage?.id ?? null
    return { drive, to, gate, isBack: at !== null && order.indexOf(stage) < order.indexOf(at) }
  },

  refuse: () => null,

  async run(input, { drive, to, gate, isBack }, { tx, vault, viewer, now }) {
    const { driveId, moveId, track, stage, onDate, why, decisionId } = input
    if (onDate > drive.today)
      return failure({ code: 'invalid', fields: { onDate: [{ key: 'forms.in_the_future' }] } })
    // Whoever goes back asks nothing of anybody: the advice is about going on.
    const advice = isBack ? [] : gate.advice.against
    if (advice.length > 0 && why === '')
      return failure({ code: 'invalid', fields: { why: [{ key: 'strategy.refused.say_why' }] } })
    const words =
      why === '' ? null : vault.seal(driveKey(driveId), { table: 'stage_move', rowId: moveId }, { why })
    await tx.sql`
      insert into stage_move (drive_id, id, track, stage, on_date, decision_id, words, evidence, advice, recorded_by, recorded_at)
      values (${driveId}, ${moveId}, ${track}, ${stage}, ${onDate}, ${decisionId}, ${words}, ${JSON.stringify(gate.facts)}::jsonb,
        ${advice}, ${viewer.userId}, ${now})`
    if (speaksForDrive(drive, track))
      await tx.sql`
      insert into drive_attribute (drive_id, id, kind, value, from_on, recorded_at, recorded_by)
      values (${driveId}, ${v5('stage', moveId)}, 'stage', ${generalStage(to.rung)}, ${onDate}, ${now}, ${viewer.userId})`
    return success({ moveId, against: advice })
  },
})

/** A ladder beside the main one of the model says nothing of how far the drive is. */
function speaksForDrive({ model, context }: StageFacts, track: string): boolean {
  const isBeside = model?.tracks.some(({ id }) => id === track) && mainTrack(model, context)?.id !== track
  return !isBeside
}
