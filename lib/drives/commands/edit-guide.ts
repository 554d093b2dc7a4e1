import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { EditGuide } from '@/lib/drives/guides/schema'
import { failure, success } from '@/lib/result'
import { networkKey } from '@/lib/vault/key-name'

/** Gives a lesson the network's own words in one language, or goes back to ours. Two people at once: the second is told. */
export const editGuide = defineCommand({
  name: 'guide.edit',
  scope: 'network',
  input: EditGuide,
  subject: 'guide',

  async load({ slug, locale }, { tx }) {
    const [row] = await tx.sql<{ version: number }>`
      select version from guide where slug = ${slug} and locale = ${locale} for update`
    return { version: row?.version ?? 0 }
  },

  refuse: () => null,

  async run({ slug, locale, version, lesson }, current, { viewer, tx, vault, now }) {
    if (current.version !== version)
      return failure({ code: 'conflict', reason: { key: 'guides.changed_meanwhile' } })
    if (lesson === null) {
      await tx.sql`delete from guide where slug = ${slug} and locale = ${locale}`
      return success({ version: 0 })
    }
    const words = vault.seal(networkKey, { table: 'guide', rowId: `${slug}:${locale}` }, lesson)
    const written = await tx.sql`
      insert into guide (slug, locale, words, version, updated_by, updated_at)
      values (${slug}, ${locale}, ${words}, ${version + 1}, ${viewer.userId}, ${now})
      on conflict (slug, locale) do update set words = excluded.words, version = excluded.version,
        updated_by = excluded.updated_by, updated_at = excluded.updated_at where guide.version = ${version}
      returning slug`
    if (written.length === 0)
      return failure({ code: 'conflict', reason: { key: 'guides.changed_meanwhile' } })
    return success({ version: version + 1 })
  },
})
