import 'server-only'
import { v7 } from 'uuid'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { refuseMoreInHand } from '../policy'
import { readLone } from '../queries/read-lone'
import { CallTogether } from '../schema'
import { tellFounder } from './tell-founder'
import { uncalledInHand } from './uncalled-in-hand'

/**
 * Takes people who are alone and asks each, on their own page, into one call. Whoever made it has them in hand; who they are and
 * where they work the others do not learn.
 */
export const callTogether = defineCommand({
  name: 'intake.call_together',
  scope: 'network',
  input: CallTogether,
  subject: 'intake',

  async load({ locale, people }, { tx, viewer }) {
    const group = (await readLone(tx.sql)).find((one) => one.locale === locale)
    if (!group || group.people.length < people) return null
    return { people: group.people.slice(0, people), uncalled: await uncalledInHand(tx, viewer.userId) }
  },

  refuse: (_viewer, { uncalled }) => refuseMoreInHand(uncalled),

  async run({ startsAt, link }, { people }, context) {
    const { tx, viewer, now } = context
    for (const { intakeId } of people) {
      await tx.sql`update intake set claimed_by = ${viewer.userId}, claimed_at = ${now} where id = ${intakeId}`
      await tellFounder(context, intakeId, v7(), { call: { startsAt, link } })
    }
    return success({ people: people.length, intakeIds: people.map(({ intakeId }) => intakeId) })
  },
})
