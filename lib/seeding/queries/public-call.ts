import 'server-only'
import { withoutSession } from '@/lib/db/without-session'
import { type Language, languageOf } from '@/lib/i18n/language'
import type { SeedWords } from '@/lib/seeding/intake-kinds'
import { networkKey } from '@/lib/vault/key-name'
import { vaultFor } from '@/lib/vault/vault-for'

export type PublicCall = {
  title: string
  firm: string
  text: string
  /** The language of these words. */
  language: Language
  fromGroup: boolean
  closed: boolean
}

/** A public call as anybody sees it; `null` for an address that is none. */
export async function getPublicCall(slug: string): Promise<PublicCall | null> {
  const [row] = await withoutSession<{
    id: string
    words: Buffer
    locale: string
    fromGroup: boolean
    closed: boolean
  }>`select id, words, locale, from_group as "fromGroup", closed from app.public_call(${slug})`
  if (!row) return null
  const { id, words, locale, fromGroup, closed } = row
  const { title, firm, text } = vaultFor({ kind: 'web' }).open<SeedWords>(
    networkKey,
    { table: 'seed', rowId: id },
    words,
  )
  return { title, firm, text, language: languageOf(locale), fromGroup, closed }
}
