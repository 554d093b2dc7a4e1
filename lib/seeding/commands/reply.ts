import 'server-only'
import { v7 } from 'uuid'
import { fieldErrors } from '@/lib/command/field-errors'
import { withoutSession } from '@/lib/db/without-session'
import { failure, type Result, success } from '@/lib/result'
import { networkKey } from '@/lib/vault/key-name'
import { vaultFor } from '@/lib/vault/vault-for'
import { replyHash } from '../queries/reply-hash'
import { ReplyText } from '../schema'

const GONE = { code: 'not_found', reason: { key: 'intake.reply.no_such_code' } } as const

/** Writes to the caller, for whoever holds the code. */
export async function writeByCode(code: string, text: unknown): Promise<Result<null>> {
  const read = ReplyText.safeParse(text)
  if (!read.success) {
    const text = fieldErrors(read.error)[''] ?? [{ key: 'forms.required' }]
    return failure({ code: 'invalid', fields: { text } })
  }
  const vault = vaultFor({ kind: 'web' })
  const id = v7()
  const words = vault.seal(networkKey, { table: 'intake_message', rowId: id }, { text: read.data })
  const [row] = await withoutSession<{ how: 'sent' | 'gone' | 'much' }>`
    select app.write_by_reply(${replyHash(vault, code)}, ${id}, ${words}) as how`
  if (row?.how === 'much') return failure({ code: 'rate_limited' })
  return row?.how === 'sent' ? success(null) : failure(GONE)
}

/** Says whether somebody of the same workplace may be told of whoever holds the code. It can be said anew until it has happened. */
export async function answerByCode(code: string, agrees: boolean): Promise<Result<null>> {
  const [row] = await withoutSession<{ known: boolean }>`
    select app.answer_by_reply(${replyHash(vaultFor({ kind: 'web' }), code)}, ${agrees}) as known`
  return row?.known ? success(null) : failure(GONE)
}

/** Takes everything back that came with the code; afterwards there is no such code. */
export async function takeBackByCode(code: string): Promise<Result<null>> {
  const [row] = await withoutSession<{ known: boolean }>`
    select app.take_back_by_reply(${replyHash(vaultFor({ kind: 'web' }), code)}) as known`
  return row?.known ? success(null) : failure(GONE)
}
