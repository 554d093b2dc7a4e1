import 'server-only'
import { v7 } from 'uuid'
import { defineCommand } from '@/lib/command/define-command'
import { success } from '@/lib/result'
import { readLone } from '../queries/read-lone'
import { CallTogether } from '../schema'
import { tellFounder } from './tell-founder'

/**
 * Takes people who are alone and asks each, on their own page, into one call. Whoever made it has them in hand; who they are and
 * where they work the others do not learn.
 */
export const callTogether = defineCommand({
  name: 'intake.call_together',
  scope: 'network',
  input: CallTogether,
  subject: 'intake',

  async load({ locale, people }, { tx }) {
    const group = (await readLone(tx.sql)).find((one) => one.locale === locale)
    return group && group.people.length >= people ? group.people.slice(0, people) : null
  },

  refuse: () => null,

  async run({ startsAt, link }, people, context) {
    const { tx, viewer, now } = context
    for (const { intakeId } of people) {
      await tx.sql`update intake set claimed_by = ${viewer.userId}, claimed_at = ${now} where id = ${intakeId}`
      await tellFounder(context, intakeId, v7(), { call: { startsAt, link } })
    }
    return success({ people: people.length, intakeIds: people.map(({ intakeId }) => intakeId) })
  },
})
