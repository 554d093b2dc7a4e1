'use server'

import { offerMatch } from '@/lib/coaching/commands/offer-match'
import { readNotices } from '@/lib/coaching/commands/read-notices'
import { runAction } from '@/lib/command/run-action'

type Envelope = { commandId: string; input: unknown }

export async function offerMatchAction(envelope: Envelope) {
  return runAction(offerMatch, envelope)
}

export async function readNoticesAction(envelope: Envelope) {
  return runAction(readNotices, envelope)
}
