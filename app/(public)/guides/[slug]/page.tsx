import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { LessonText } from '@/components/shell/lesson-text'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { currentViewer } from '@/lib/access/current-viewer'
import { GUIDE_SLUGS, isGuideSlug } from '@/lib/drives/guides/lesson'
import { getGuide } from '@/lib/drives/queries/guides'
import { languageOf } from '@/lib/i18n/language'

/** One lesson, as the network tells it, else as we wrote it. */
export default async function GuidePage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  if (!isGuideSlug(slug)) notFound()
  const t = await getTranslations('guides')
  const { lesson } = await getGuide(languageOf(await getLocale()), slug)
  const mayEdit = (await currentViewer())?.networkRoles.includes('network_admin') ?? false
  const next = GUIDE_SLUGS[GUIDE_SLUGS.indexOf(slug) + 1]
  return (
    <Page width="words">
      <PageHeader
        title={lesson.title}
        context={lesson.summary}
        back={{ href: '/guides', label: t('title') }}
        action={mayEdit && <LinkButton href={`/guides/${slug}/edit`}>{t('edit')}</LinkButton>}
      />
      <LessonText body={lesson.body} />
      <div className="no-print border-line border-t pt-5">
        {next ? (
          <LinkButton href={`/guides/${next}`} kind="primary">
            {t('next')}
          </LinkButton>
        ) : (
          <LinkButton href="/guides">{t('all')}</LinkButton>
        )}
      </div>
    </Page>
  )
}
