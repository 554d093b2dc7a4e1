'use server'

import type { RegistrationResponseJSON } from '@simplewebauthn/server'
import { refresh } from 'next/cache'
import * as z from 'zod'
import { setLanguage } from '@/app/preferences/actions'
import type { SentCommand } from '@/components/ui/action-form'
import { currentSession } from '@/lib/access/current-session'
import { currentViewer } from '@/lib/access/current-viewer'
import { addPasskey, renewRecoveryCode, revokeOwnDevice, setPin } from '@/lib/access/own-secrets'
import { pinFault } from '@/lib/access/pin'
import { requestNewPasskey } from '@/lib/access/request-challenge'
import { isFresh, type Viewer } from '@/lib/access/viewer'
import { now } from '@/lib/clock'
import { runAction } from '@/lib/command/run-action'
import { setProfile } from '@/lib/drives/commands/set-profile'
import type { AppError } from '@/lib/errors'
import { addPush } from '@/lib/reaching/commands/add-push'
import { endCalendarFeed } from '@/lib/reaching/commands/end-calendar-feed'
import { makeCalendarFeed } from '@/lib/reaching/commands/make-calendar-feed'
import { removePush } from '@/lib/reaching/commands/remove-push'
import { failure, type Result, success } from '@/lib/result'

const UNKNOWN = failure({ code: 'unauthenticated' })
const STALE = failure({ code: 'stepup_required' })

/** The session of somebody who proved who they are a moment ago: what changes their ways in needs that. */
async function freshViewer(): Promise<Viewer | { ok: false; error: AppError }> {
  const viewer = await currentViewer()
  if (!viewer) return UNKNOWN
  return viewer.level === 'full' && isFresh(viewer, now()) ? viewer : STALE
}

/** Language and time zone; the language is remembered by this browser too. */
export async function setProfileAction(command: SentCommand) {
  const result = await runAction(setProfile, command)
  if (result.ok) {
    const form = new FormData()
    form.set('language', String(command.input.locale))
    await setLanguage(form)
  }
  return result
}

/** The PIN of this browser. */
export async function setPinAction({ input }: SentCommand): Promise<Result<null>> {
  const { pin } = input
  const fault = typeof pin === 'string' ? pinFault(pin) : 'access.pin.wrong_form'
  if (fault || typeof pin !== 'string')
    return failure({ code: 'invalid', fields: { pin: [{ key: fault ?? 'access.pin.wrong_form' }] } })
  const viewer = await freshViewer()
  if ('ok' in viewer) return viewer
  return (await setPin(viewer, pin)) ? success(null) : STALE
}

/** A new printed code in place of the old one. It is an answer, shown once, and never kept in a receipt. */
export async function newRecoveryCodeAction(): Promise<Result<{ code: string }>> {
  const viewer = await freshViewer()
  if ('ok' in viewer) return viewer
  const code = await renewRecoveryCode(viewer)
  return code ? success({ code }) : STALE
}

/** Takes one of one's own devices away. */
export async function revokeDeviceAction({ input }: SentCommand): Promise<Result<null>> {
  const session = await currentSession()
  const deviceId = z.uuid().safeParse(input.deviceId)
  if (!session) return UNKNOWN
  if (!deviceId.success || !(await revokeOwnDevice(session, deviceId.data)))
    return failure({ code: 'not_found' })
  refresh()
  return success(null)
}

/** What the browser needs to make another passkey. */
export async function requestPasskeyAction() {
  const request = await requestNewPasskey()
  return request ? success(request) : UNKNOWN
}

/** Keeps the passkey that the browser made. */
export async function addPasskeyAction(json: string): Promise<Result<null>> {
  const response = z
    .string()
    .max(20_000)
    .transform((text): RegistrationResponseJSON => JSON.parse(text))
    .safeParse(json)
  if (!response.success) return failure({ code: 'invalid' })
  const viewer = await freshViewer()
  if ('ok' in viewer) return viewer
  if (!(await addPasskey(viewer, response.data))) return failure({ code: 'denied' })
  refresh()
  return success(null)
}

/** Lets this phone hear that there is something new. */
export async function addPushAction(command: SentCommand) {
  return runAction(addPush, command)
}

/** Lets this phone hear of nothing any more. */
export async function removePushAction(command: SentCommand) {
  return runAction(removePush, command)
}

/** A new address at which a calendar app reads one's own dates, in place of an earlier one. */
export async function makeFeedAction(command: SentCommand) {
  return runAction(makeCalendarFeed, command)
}

/** Ends the address at which one's own dates could be read. */
export async function endFeedAction(command: SentCommand) {
  return runAction(endCalendarFeed, command)
}
