import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DepartureList } from '@/components/exchange/departure-list'
import { AskToLeaveForm } from '@/components/exchange/take-away-forms'
import { WithMessages } from '@/components/shell/with-messages'
import { Banner } from '@/components/ui/banner'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { isFresh, rolesIn } from '@/lib/access/viewer'
import { now as currentTime } from '@/lib/clock'
import { isDriveId } from '@/lib/drives/drive-id'
import { type DepartureKind, refuseAsking } from '@/lib/exchange/departure'
import { getDepartures } from '@/lib/exchange/queries/departures'
import { agreeToLeaveAction, askToLeaveAction, cancelLeavingAction, purgeDriveAction } from './actions'

type Props = { params: Promise<{ driveId: string }>; searchParams: Promise<{ refused?: string }> }

/** Leaving with everything, or destroying it: asking, agreeing, stopping, doing. For the committee; doing is for data stewards. */
export default async function TakeAwayPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const { driveId } = await params
  const found = isDriveId(driveId) ? await getDepartures(viewer, driveId) : null
  if (!found) notFound()
  const t = await getTranslations('takeaway')
  const tErrors = await getTranslations()
  const now = currentTime()
  const isSteward = rolesIn(viewer, driveId).includes('data_steward')
  const isAsked = (kind: DepartureKind) => refuseAsking(found.departures, kind, now) !== null
  const { refused } = await searchParams
  const refusal = refused && /^(takeaway\.refuse|errors)\.[a-z_.]+$/.test(refused) && tErrors.has(refused)

  return (
    <Page width="words">
      <PageHeader title={t('title')} context={t('context')} />
      {!isFresh(viewer, now) && (
        <Banner
          tone="info"
          action={
            <LinkButton href={`/confirm?to=${encodeURIComponent(`/d/${driveId}/take-away`)}`}>
              {t('confirmButton')}
            </LinkButton>
          }
        >
          {t('confirm')}
        </Banner>
      )}
      {refusal && <Banner tone="danger">{t('refused', { why: tErrors(refused) })}</Banner>}
      <WithMessages of={['takeaway']}>
        <DepartureList
          {...found}
          driveId={driveId}
          now={now}
          timeZone={viewer.timeZone}
          isSteward={isSteward}
          actions={{ agree: agreeToLeaveAction, cancel: cancelLeavingAction, purge: purgeDriveAction }}
        />
        {isSteward ? (
          <>
            <p className="text-ink-muted">{t(found.holders > 1 ? 'rule.two' : 'rule.alone')}</p>
            <Section title={t('take.title')} note={t('take.text')}>
              <p className="max-w-words text-sm text-ink-muted">{t('take.warning')}</p>
              {isAsked('take_away') ? (
                <p>{t('askedAbove')}</p>
              ) : (
                <AskToLeaveForm driveId={driveId} kind="take_away" action={askToLeaveAction} />
              )}
            </Section>
            <Section title={t('purge.title')} note={t('purge.text')}>
              {isAsked('purge') ? (
                <p>{t('askedAbove')}</p>
              ) : (
                <AskToLeaveForm driveId={driveId} kind="purge" action={askToLeaveAction} />
              )}
            </Section>
          </>
        ) : (
          <p className="text-ink-muted">{t('forSteward')}</p>
        )}
      </WithMessages>
    </Page>
  )
}
