import 'server-only'
import { v5 } from 'uuid'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { generalStage } from '../general-stage'
import { leaningOf } from '../model-check'
import type { ModelDefinition } from '../models/model-definition'
import { allModels, modelOf } from '../models/models'
import { mainTrack, positionsIn } from '../models/stage-now'
import { type StageFacts, stageFactsIn } from '../queries/stage-facts'
import { ChooseModel } from '../strategy/schema'

/**
 * Writes down what a group answered, which way of organizing it chose and when it looks again. Another one than before is a new dated
 * fact: moves, lists and numbers of the one before stay, and the stages are seen on the new ladder.
 */
export const chooseModel = defineCommand({
  name: 'model.choose',
  scope: 'drive',
  input: ChooseModel,
  subject: 'model',

  async load({ driveId, chosen, decisionId }, { tx, now }) {
    const drive = await stageFactsIn(tx, driveId, now)
    const model = modelOf(chosen)
    const decided = await tx.sql`
      select id from decision where drive_id = ${driveId} and id = ${decisionId} and outcome = 'adopted'`
    return drive && model && (decisionId === null || decided.length > 0) ? { drive, model } : null
  },

  refuse: () => null,

  async run(input, { drive, model }, { tx, vault, viewer, now }) {
    const { driveId, checkId, attributeId, answers, chosen, why, reviewOn, decisionId } = input
    if (reviewOn <= drive.today)
      return failure({ code: 'invalid', fields: { reviewOn: [{ key: 'strategy.refused.day_to_come' }] } })
    const words =
      why === '' ? null : vault.seal(driveKey(driveId), { table: 'model_check', rowId: checkId }, { why })
    await tx.sql`
      insert into model_check (drive_id, id, answers, leaning, chosen, words, review_on, decision_id, recorded_by, recorded_at)
      values (${driveId}, ${checkId}, ${JSON.stringify(answers)}::jsonb, ${leaningOf(allModels(), answers)}, ${chosen}, ${words},
        ${reviewOn}, ${decisionId}, ${viewer.userId}, ${now})`
    const isSwitch = drive.model?.id !== chosen
    const isOwn = drive.said.model?.from === 'drive'
    const facts = [
      ...(isSwitch || !isOwn ? [{ id: attributeId, kind: 'model', value: chosen }] : []),
      ...(isSwitch ? stageSeenIn(model, drive, attributeId) : []),
    ]
    for (const { id, kind, value } of facts)
      await tx.sql`
        insert into drive_attribute (drive_id, id, kind, value, from_on, recorded_at, recorded_by)
        values (${driveId}, ${id}, ${kind}, ${value}, ${drive.today}, ${now}, ${viewer.userId})`
    return success({ checkId, switched: isSwitch })
  },
})

/** The general stage as the main ladder of the new model shows it; nothing where nobody has moved yet. */
function stageSeenIn(model: ModelDefinition, { moves, context }: StageFacts, attributeId: string) {
  const main = mainTrack(model, context)
  const position = positionsIn(model, { moves, known: allModels(), context }).find(
    ({ track }) => track === main,
  )
  return position?.stage
    ? [{ id: v5('stage', attributeId), kind: 'stage', value: generalStage(position.stage.rung) }]
    : []
}
