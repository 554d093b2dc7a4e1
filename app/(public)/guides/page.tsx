import { getLocale, getTranslations } from 'next-intl/server'
import { List } from '@/components/ui/list'
import { ListRow } from '@/components/ui/list-row'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { getGuides } from '@/lib/drives/queries/guides'
import { languageOf } from '@/lib/i18n/language'

/** The starter kit: one-screen lessons in the order in which they are read. */
export default async function GuidesPage() {
  const t = await getTranslations('guides')
  const guides = await getGuides(languageOf(await getLocale()))
  return (
    <Page width="words">
      <PageHeader title={t('title')} context={t('context')} />
      <List>
        {guides.map(({ slug, lesson }, at) => (
          <ListRow
            key={slug}
            href={`/guides/${slug}`}
            mark={at + 1}
            title={lesson.title}
            context={lesson.summary}
          />
        ))}
      </List>
    </Page>
  )
}
