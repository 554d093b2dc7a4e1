'use server'

import { getFormatter } from 'next-intl/server'
import type { ReplyState } from '@/components/seeding/reply-state'
import type { SentForm, Typed } from '@/components/seeding/sent-form'
import { now } from '@/lib/clock'
import { describeThrown, log } from '@/lib/log'
import { failure, type Result } from '@/lib/result'
import { hoursUntil } from '@/lib/seeding/call-clock'
import { answerByCode, takeBackByCode, writeByCode } from '@/lib/seeding/commands/reply'
import { submitIntake } from '@/lib/seeding/commands/submit-intake'
import type { MessageWords } from '@/lib/seeding/message-words'
import { getReplyPage } from '@/lib/seeding/queries/reply-page'

const FIELDS = ['way', 'value', 'people', 'locale', 'timeZone', 'firm', 'place', 'name', 'about', 'website']

/** Takes in the form of a public call. What was typed comes back only where it was refused. */
export async function callMeAction(slug: string, before: SentForm, form: FormData): Promise<SentForm> {
  const typed: Typed = { when: form.getAll('when').map(String) }
  for (const name of FIELDS) typed[name] = String(form.get(name) ?? '')
  const urgency = form.get('urgency')
  if (typeof urgency === 'string') typed.urgency = urgency
  const result = await guarded(() => submitIntake(slug, typed))
  const round = before && 'round' in before ? before.round + 1 : 1
  return result.ok ? { code: result.value.code } : { error: result.error, typed, round }
}

/** Everything that can be done with a code. The code is in the form, never in an address. */
export async function replyAction(before: ReplyState, form: FormData): Promise<ReplyState> {
  const code = String(form.get('code') ?? '').slice(0, 100)
  const ask = form.get('ask')
  const round = before.round + 1
  if (ask === 'close') return { at: 'code', error: null, done: null, round }
  const done = await guarded(() => perform(code, ask, form))
  if (ask === 'take_back' && done.ok) return { at: 'code', error: null, done: 'taken_back', round }
  const page = await guarded(async () => ({ ok: true as const, value: await getReplyPage(code) }))
  if (!page.ok) return { at: 'code', error: page.error, done: null, round }
  if (!page.value) {
    const error = { code: 'not_found', reason: { key: 'intake.reply.no_such_code' } } as const
    return { at: 'code', error, done: null, round }
  }
  const format = await getFormatter()
  const { dueAt, messages, timeZone, ...rest } = page.value
  const told = (said: MessageWords): MessageWords => {
    if (!('call' in said)) return said
    const startsAt = format.dateTime(new Date(said.call.startsAt), {
      ...{ weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' },
      ...{ timeZone: timeZone ?? 'UTC', timeZoneName: 'short' },
    })
    return { call: { ...said.call, startsAt } }
  }
  return {
    at: 'open',
    code,
    page: {
      ...rest,
      hoursLeft: hoursUntil(dueAt, now()),
      messages: messages.map(({ sentAt, said, ...message }) => ({
        ...message,
        said: told(said),
        when: format.relativeTime(sentAt, now()),
      })),
    },
    error: done.ok ? null : done.error,
    done: !done.ok ? null : ask === 'write' ? 'sent' : ask === 'yes' || ask === 'no' ? 'answered' : null,
    round,
  }
}

async function perform(code: string, ask: unknown, form: FormData): Promise<Result<null>> {
  if (ask === 'write') return writeByCode(code, form.get('text'))
  if (ask === 'yes' || ask === 'no') return answerByCode(code, ask === 'yes')
  if (ask === 'take_back') return takeBackByCode(code)
  return { ok: true, value: null }
}

/** A bug is logged without what was typed and answered as `busy`, so that the page of a stranger never falls over. */
async function guarded<Value>(work: () => Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await work()
  } catch (error) {
    log.error({ ...describeThrown(error), requestId: 'front_door' })
    return failure({ code: 'busy' })
  }
}
