import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import type { Viewer } from '@/lib/access/viewer'
import type { AnyCommand } from '@/lib/command/define-command'
import { execute } from '@/lib/command/execute'
import { describeDrive } from '@/lib/drives/commands/describe-drive'
import { markClock } from '@/lib/law/commands/mark-clock'
import { recordContract } from '@/lib/law/commands/record-contract'
import { fillAgenda } from '@/lib/meetings/commands/fill-agenda'
import { getMeeting } from '@/lib/meetings/queries/meeting-page'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'
import { dayAhead, planMeeting } from './planned'

const { owner } = await openTestDatabase()
const { driveId, people } = await openOakStreet(owner)
const { ana } = people
const viewer = (await loadViewer(ana.session)) as Viewer
const run = (command: AnyCommand, input: Record<string, unknown>) =>
  execute(command, ana.session, { commandId: v7(), input: { driveId, ...input } })

const contractId = v7()
await run(recordContract, {
  ...{ contractId, name: 'The dock', fromOn: dayAhead(-600), expiresOn: dayAhead(70) },
  ...{ noStrike: false, healthCare: false },
})
const organize = (value: string) =>
  run(describeDrive, {
    ...{ industry: null, locale: 'en', timeZone: 'America/New_York', fromOn: dayAhead(0) },
    attributes: [{ attributeId: v7(), kind: 'model', value }],
  })
const datesOf = async (meetingId: string) =>
  (await getMeeting(viewer, { driveId, meetingId }, 'Everybody'))?.agenda?.flatMap(({ about, isSettled }) =>
    about.kind === 'decision' && about.what === 'date'
      ? [{ clock: about.clock, on: about.on, isSettled }]
      : [],
  )

test('the button puts on the dates that the way of organizing minds, and says once one is met', async () => {
  expect(await organize('business_unionism')).toMatchObject({ ok: true })
  const meetingId = await planMeeting(ana.session, driveId, { kind: 'committee', inDays: 2 })
  await run(fillAgenda, { meetingId })
  // Notice 60 days before the end is near, that to the mediator (30 days) is not yet.
  const notice = { clock: 'contract_notice', on: dayAhead(10) }
  expect(await datesOf(meetingId)).toEqual([{ ...notice, isSettled: false }])

  await run(markClock, { markId: v7(), clock: 'contract_notice', aboutId: contractId, metOn: dayAhead(0) })
  expect(await datesOf(meetingId)).toEqual([{ ...notice, isSettled: true }])
  expect(await run(fillAgenda, { meetingId })).toMatchObject({ value: { added: 0 } })
})

test('a way of organizing that does not mind contracts is not asked about them', async () => {
  await organize('independent_solidarity')
  const meetingId = await planMeeting(ana.session, driveId, { kind: 'committee', inDays: 3 })
  await run(fillAgenda, { meetingId })
  expect(await datesOf(meetingId)).toEqual([])
})
