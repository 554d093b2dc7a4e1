import { now } from '@/lib/clock'
import { sqlOn } from '@/lib/db/sql'
import { env } from '@/lib/env'
import { PUSH_LOOK_MS, sendPushes } from '@/lib/jobs/send-pushes'
import { describeThrown, log } from '@/lib/log'
import { vaultFor } from '@/lib/vault/vault-for'
import { withClient } from '../database/with-client'

/** What a push service is given to turn to where the instance has no address of its own: a name that nobody can have (RFC 2606). */
const NO_ADDRESS = 'https://notes.invalid'

/**
 * Looks every minute who has something new and tells their phones, until this process ends. With no other key than those that send. A
 * round that fails is logged, without any address, and the next one comes; a round that takes long is not overtaken.
 */
export function startPushTimer(appUrl: string): void {
  const { APP_ORIGIN, PUSH_TEST_ORIGIN: testOrigin } = env()
  const subject = APP_ORIGIN.startsWith('https:') ? APP_ORIGIN : NO_ADDRESS
  const vault = vaultFor({ kind: 'job' })
  let isBusy = false
  const round = async () => {
    if (isBusy) return
    isBusy = true
    try {
      await withClient(appUrl, (client) => sendPushes(sqlOn(client), vault, { subject, testOrigin }, now()))
    } catch (error) {
      log.error({ ...describeThrown(error), requestId: 'push' })
    } finally {
      isBusy = false
    }
  }
  void round()
  setInterval(round, PUSH_LOOK_MS).unref()
}
