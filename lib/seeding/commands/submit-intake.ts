import 'server-only'
import { randomBytes } from 'node:crypto'
import { v7 } from 'uuid'
import { fieldErrors } from '@/lib/command/field-errors'
import { withoutSession } from '@/lib/db/without-session'
import { failure, type Result, success } from '@/lib/result'
import type { IntakeWords, SeedWords } from '@/lib/seeding/intake-kinds'
import { LAID_ASIDE_AFTER, MOST_FORMS_A_DAY } from '@/lib/seeding/intake-limits'
import { REPLY_CODE_BYTES, replyCode } from '@/lib/seeding/reply-code'
import { shopName } from '@/lib/seeding/shop-name'
import { intakeKey, networkKey } from '@/lib/vault/key-name'
import { vaultFor } from '@/lib/vault/vault-for'
import { replyHash } from '../queries/reply-hash'
import { IntakeForm } from '../schema'

/**
 * Takes in what somebody without an account wrote on the page of a call, and answers the code that leads back to it.
 *
 * Everything said is sealed to the public half of the intake key here and now. No address of a device or a network is looked at: a
 * whole shop is behind one. What comes again and again is laid aside, and the answer to it looks the same.
 */
export async function submitIntake(slug: string, form: unknown): Promise<Result<{ code: string }>> {
  const read = IntakeForm.safeParse(form)
  if (!read.success) return failure({ code: 'invalid', fields: fieldErrors(read.error) })
  const { locale, timeZone, people, urgency, website, ...said } = read.data

  const vault = vaultFor({ kind: 'web' })
  const [call] = await withoutSession<{ id: string; words: Buffer; closed: boolean }>`
    select id, words, closed from app.public_call(${slug})`
  if (!call || call.closed) return failure({ code: 'not_found', reason: { key: 'intake.public.closed' } })
  const { firm } = vault.open<SeedWords>(networkKey, { table: 'seed', rowId: call.id }, call.words)

  const intakeId = v7()
  const code = replyCode(randomBytes(REPLY_CODE_BYTES))
  const sealed = vault.sealIntake(intakeId, said satisfies IntakeWords)
  const shop = shopName(said, firm)
  const same = vault.blindIndex(intakeKey, 'form', JSON.stringify([slug, read.data])).toString('hex')
  const limits = [LAID_ASIDE_AFTER.sameWords, LAID_ASIDE_AFTER.callAnHour, MOST_FORMS_A_DAY]
  const [row] = await withoutSession<{ taken: boolean }>`
    select app.submit_intake(${intakeId}, ${slug}, ${replyHash(vault, code)}, ${sealed.bytes}, ${sealed.kid},
      ${shop && vault.blindIndex(intakeKey, 'shop', shop)}, ${locale}, ${timeZone || null}, ${people}, ${urgency}, ${same},
      ${website !== ''}, ${limits}::int[]) as taken`
  return row?.taken ? success({ code }) : failure({ code: 'busy' })
}
