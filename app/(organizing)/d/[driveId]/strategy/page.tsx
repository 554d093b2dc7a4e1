import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { DecisionList } from '@/components/drives/decision-list'
import { ModelDates } from '@/components/drives/model-dates'
import { saidByOthers } from '@/components/drives/said-by'
import { StrategyPages } from '@/components/drives/strategy-pages'
import { StrategyStand } from '@/components/drives/strategy-stand'
import { Banner } from '@/components/ui/banner'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/current-viewer'
import { onCommittee } from '@/lib/access/roles'
import { rolesIn } from '@/lib/access/viewer'
import { now } from '@/lib/clock'
import { isDriveId } from '@/lib/drives/drive-id'
import { modelDates } from '@/lib/drives/model-dates'
import { modelLabel } from '@/lib/drives/models/model-labels'
import { getStrategy } from '@/lib/drives/queries/strategy'
import { getBindingDates } from '@/lib/law/queries/binding-dates'

/** Where a group stands, what comes next and what it has to decide; from here to everything that its way of organizing needs. */
export default async function StrategyPage({ params }: { params: Promise<{ driveId: string }> }) {
  const viewer = await requireViewer()
  const { driveId } = await params
  if (!isDriveId(driveId) || !onCommittee(rolesIn(viewer, driveId))) notFound()
  const strategy = await getStrategy(viewer, driveId)
  if (!strategy) notFound()
  const t = await getTranslations('strategy')
  const words = { t: await getTranslations('models'), locale: await getLocale() }
  const { drive, tracks, open, reviewOn, hadFirstFight } = strategy
  const { model, today } = drive
  const base = `/d/${driveId}`
  const binding = model && (await getBindingDates(viewer, driveId, now()))
  const dates = binding && modelDates(model.clocks, binding.dates)
  const said = await saidByOthers(drive.said.model, today)
  const isDue = reviewOn !== null && reviewOn <= today
  const mayAsk = isDue || (reviewOn === null && hadFirstFight)
  return (
    <Page width="words">
      <PageHeader title={t('title')} context={t('context')} back={{ href: base, label: t('back') }} />
      {mayAsk && (
        <Banner
          tone={isDue ? 'warn' : 'info'}
          title={t(isDue ? 'model.due' : 'offer.title')}
          action={<LinkButton href={`${base}/strategy/model`}>{t('offer.go')}</LinkButton>}
        >
          {t(isDue ? 'offer.dueText' : 'offer.text')}
        </Banner>
      )}
      <Section
        title={t('stand.title')}
        note={
          model
            ? [t('stand.model', { model: modelLabel(model, 'name', words) }), said].join(' ')
            : t('stand.noModel')
        }
        action={<LinkButton href={`${base}/strategy/model`}>{t('stand.changeModel')}</LinkButton>}
      >
        {model && (
          <StrategyStand
            driveId={driveId}
            tracks={tracks.map(({ track, stage, next, against, from }) => ({
              ...{ id: track.id, against: against.length, isMapped: from !== null },
              name: modelLabel(model, `tracks.${track.id}`, words),
              at: stage && modelLabel(model, `stages.${stage.id}`, words),
              next: next && modelLabel(model, `stages.${next.id}`, words),
            }))}
          />
        )}
      </Section>
      {model && dates && (
        <ModelDates {...{ driveId, today }} dates={dates.open} unwritten={dates.unwritten} />
      )}
      <Section
        title={t('open.title')}
        action={<LinkButton href={`${base}/decisions/new`}>{t('decisions.propose')}</LinkButton>}
      >
        {open.length > 0 ? (
          <DecisionList {...{ driveId, today, decisions: open, label: t('open.title') }} />
        ) : (
          <p className="text-ink-muted">{t('open.none')}</p>
        )}
      </Section>
      <StrategyPages driveId={driveId} model={model} />
    </Page>
  )
}
