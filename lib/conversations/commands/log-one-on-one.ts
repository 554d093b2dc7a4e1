import 'server-only'
import { dateIn } from '@/lib/clock'
import { type CommandContext, defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { driveKey } from '@/lib/vault/key-name'
import { refuseTalkPeople } from '../company'
import { refuseStepDate } from '../next-steps'
import { LogOneOnOne } from '../schema'
import { addNewWorker } from './add-new-worker'
import { insertCompany } from './insert-company'
import { insertTalk } from './insert-talk'
import { loadingPeople, stillNew } from './load-talk-people'
import { nameIssues } from './name-issues'
import { saidTime } from './said-time'

/** Writes down a talk with everything that came of it, and brings the map up to date in the same transaction. */
export const logOneOnOne = defineCommand({
  name: 'one_on_one.log',
  scope: 'drive',
  input: LogOneOnOne,
  subject: 'worker',
  followsMerge: true,

  ...loadingPeople((input: LogOneOnOne) => [...talkedWith(input), ...present(input)]),

  refuse: (_viewer, { ownWorkerId }, input) => refuseTalkPeople(input, input.talkerWorkerId ?? ownWorkerId),

  async run(input, facts, context) {
    const happenedAt = saidTime(input.happenedAt, context)
    if (happenedAt.wrong) return failure({ code: 'invalid', fields: { happenedAt: [happenedAt.wrong] } })

    const happenedOn = dateIn(facts.timeZone, happenedAt.at)
    const wrongStep = input.nextStep && refuseStepDate(input.nextStep.dueOn, happenedOn)
    if (wrongStep) return failure({ code: 'invalid', fields: { 'nextStep.dueOn': [wrongStep] } })

    const newWorker = stillNew(facts, input.newWorker)
    const place = { driveId: input.driveId, timeZone: facts.timeZone }
    if (newWorker) await addNewWorker(context, place, newWorker)
    const labelIds = await nameIssues(context, input.driveId, input.issues)
    const note = sealNote(input, context)
    insertTalk(context, input, { happenedAt: happenedAt.at, happenedOn, labelIds, note })
    insertCompany(context, input)
    context.tx.send`select app.apply_facts(${input.driveId}, ${talkedWith(input)}::uuid[])`
    return success({ oneOnOneId: input.oneOnOneId, workerId: input.workerId })
  },
})

const talkedWith = ({ workerId, others }: LogOneOnOne): string[] => [
  workerId,
  ...others.map((other) => other.workerId),
]

/** Who else was there and has to be somebody on the chart. */
const present = ({ talkerWorkerId, companions }: LogOneOnOne): string[] => [
  ...(talkerWorkerId === null ? [] : [talkerWorkerId]),
  ...companions.map(({ workerId }) => workerId),
]

function sealNote({ driveId, note }: LogOneOnOne, { vault }: CommandContext): Buffer | null {
  return note && vault.seal(driveKey(driveId), { table: 'note', rowId: note.noteId }, { text: note.text })
}
