import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { EditGuideForm } from '@/components/shell/edit-guide-form'
import { WithMessages } from '@/components/shell/with-messages'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/access/current-viewer'
import { isGuideSlug } from '@/lib/drives/guides/lesson'
import { getGuide } from '@/lib/drives/queries/guides'
import { LANGUAGE_NAMES, languageOf } from '@/lib/i18n/language'
import { editGuideAction } from '../../actions'

/** A network's own words for a lesson, one language at a time. */
export default async function EditGuidePage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  const viewer = await requireViewer()
  if (!isGuideSlug(slug) || !viewer.networkRoles.includes('network_admin')) notFound()
  const t = await getTranslations('guides')
  const language = languageOf(await getLocale())
  const { lesson, version } = await getGuide(language, slug)
  return (
    <Page width="words">
      <PageHeader
        title={t('editTitle')}
        context={t('editContext', { language: LANGUAGE_NAMES[language] })}
        back={{ href: `/guides/${slug}`, label: lesson.title }}
      />
      <WithMessages of={['guides']}>
        <EditGuideForm
          slug={slug}
          language={language}
          version={version}
          lesson={lesson}
          action={editGuideAction}
        />
      </WithMessages>
    </Page>
  )
}
