import { HandHelping, ListChecks } from 'lucide-react'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { CallMeForm } from '@/components/seeding/call-me-form'
import { KeptAndSeen } from '@/components/seeding/kept-and-seen'
import { WayIn } from '@/components/seeding/way-in'
import { WithMessages } from '@/components/shell/with-messages'
import { Banner } from '@/components/ui/banner'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { openDoors } from '@/lib/access/door'
import { languageOf } from '@/lib/i18n/language'
import { FIRST_CALL_HOURS } from '@/lib/seeding/published-constants'
import { getPublicCall } from '@/lib/seeding/queries/public-call'
import { callMeAction } from '../actions'

type Props = { params: Promise<{ slug: string }> }

/** The front door: what a public call says, and two ways to begin. Asks nothing before somebody has chosen one. */
export default async function PublicCallPage({ params }: Props) {
  const { slug } = await params
  const call = await getPublicCall(slug)
  if (!call) notFound()
  const t = await getTranslations('intake')
  const { openStart } = await openDoors()
  const language = languageOf(await getLocale())
  const start = openStart && (
    <WayIn
      title={t('public.alone.title')}
      text={t('public.alone.text')}
      icon={<ListChecks />}
      href={`/start?call=${encodeURIComponent(slug)}`}
      label={t('public.alone.button')}
    />
  )
  const said = (
    <>
      <div lang={call.language} className="grid gap-2">
        <PageHeader title={call.title} context={call.firm} />
        {call.text && <p className="max-w-words whitespace-pre-line text-lg">{call.text}</p>}
      </div>
      {call.fromGroup && <p className="text-ink-muted">{t('public.fromGroup')}</p>}
    </>
  )
  const back = (
    <LinkButton href="/call/reply" kind="plain" className="justify-self-start">
      {t('public.back')}
    </LinkButton>
  )
  if (call.closed)
    return (
      <Page width="words">
        {said}
        <Banner title={t('public.closed')}>{t('public.closedText')}</Banner>
        {start}
        {back}
      </Page>
    )
  return (
    <Page width="words">
      <WithMessages of={['intake']}>
        <CallMeForm title={t('form.title')} language={language} send={callMeAction.bind(null, slug)}>
          {said}
          <p className="max-w-words">{t('public.choose')}</p>
          <div className="grid gap-4 sm:grid-cols-2">
            {start}
            <WayIn
              title={t('public.call.title')}
              text={t('public.call.text', { hours: FIRST_CALL_HOURS })}
              icon={<HandHelping />}
              href="#call-me"
              label={t('public.call.button')}
            />
          </div>
          <KeptAndSeen />
          {back}
        </CallMeForm>
      </WithMessages>
    </Page>
  )
}
