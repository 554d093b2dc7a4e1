import 'server-only'
import { withoutSession } from '@/lib/db/without-session'
import { defaultLesson } from '@/lib/drives/guides/default-lesson'
import { GUIDE_SLUGS, type GuideSlug, type Lesson } from '@/lib/drives/guides/lesson'
import type { Language } from '@/lib/i18n/language'
import { networkKey } from '@/lib/vault/key-name'
import { vaultFor } from '@/lib/vault/vault-for'

/** A lesson as readers see it. `version` is 0 for our own words and counts up with every change of the network's. */
export type Guide = { slug: GuideSlug; version: number; lesson: Lesson }

type Row = { slug: string; version: number; words: Buffer }

/** All lessons in one language, in reading order. They are for everybody, signed in or not. */
export async function getGuides(language: Language): Promise<Guide[]> {
  const rows = await withoutSession<Row>`select slug, version, words from guide where locale = ${language}`
  return GUIDE_SLUGS.map((slug) => guideOf(slug, language, rows))
}

/** One lesson, signed in or not. */
export async function getGuide(language: Language, slug: GuideSlug): Promise<Guide> {
  const rows = await withoutSession<Row>`
    select slug, version, words from guide where locale = ${language} and slug = ${slug}`
  return guideOf(slug, language, rows)
}

function guideOf(slug: GuideSlug, language: Language, rows: readonly Row[]): Guide {
  const row = rows.find((each) => each.slug === slug)
  if (!row) return { slug, version: 0, lesson: defaultLesson(language, slug) }
  const place = { table: 'guide', rowId: `${slug}:${language}` }
  return {
    slug,
    version: row.version,
    lesson: vaultFor({ kind: 'web' }).open<Lesson>(networkKey, place, row.words),
  }
}
