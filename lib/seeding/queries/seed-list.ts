import 'server-only'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { type Language, languageOf } from '@/lib/i18n/language'
import type { SeedKind, SeedWords } from '@/lib/seeding/intake-kinds'
import { FEWEST_COUNTED } from '@/lib/seeding/published-constants'
import { networkKey } from '@/lib/vault/key-name'

export type SeedLine = {
  seedId: string
  slug: string
  kind: SeedKind
  language: Language
  title: string
  firm: string
  text: string
  version: number
  madeAt: Date
  isClosed: boolean
  fromGroup: boolean
  /** How many answered; `null` below five, and for a committee always. */
  answers: number | null
}

/** The public calls of the network, or with `driveId` those of one committee; open ones first, then the newest. */
export function getSeeds(viewer: Session, driveId: string | null): Promise<SeedLine[]> {
  return asViewer(viewer, async ({ sql, vault }) => {
    type Row = Omit<SeedLine, 'language' | keyof SeedWords> & { locale: string; words: Buffer }
    const rows = await sql<Row>`
      select s.id as "seedId", s.slug, s.kind, s.locale, s.words, s.version, s.made_at as "madeAt", s.closed_at is not null as "isClosed",
        o.from_group as "fromGroup", c.answers
      from seed s join app.calls_of(${driveId}) o on o.seed_id = s.id
      left join app.call_counts(${FEWEST_COUNTED}) c on c.seed_id = s.id
      order by s.closed_at is not null, s.made_at desc limit 200`
    return rows.map(({ words, locale, ...row }) => {
      const { title, firm, text } = vault.open<SeedWords>(
        networkKey,
        { table: 'seed', rowId: row.seedId },
        words,
      )
      return { ...row, title, firm, text, language: languageOf(locale) }
    })
  })
}
