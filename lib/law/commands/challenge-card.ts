import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { ChallengeCard } from '../cards/schema'
import { loadCard } from './load-card'

/** Writes down that somebody says a card does not count, and why; or that this is settled and it counts. */
export const challengeCard = defineCommand({
  name: 'card.challenge',
  scope: 'drive',
  input: ChallengeCard,
  subject: 'card',
  load: loadCard,
  refuse: () => null,

  async run({ driveId, cardId, challenge }, { today }, { tx }) {
    await tx.sql`
      update card set challenge = ${challenge}, challenged_on = ${challenge === null ? null : today}::date
      where drive_id = ${driveId} and id = ${cardId}`
    return success({ cardId })
  },
})
