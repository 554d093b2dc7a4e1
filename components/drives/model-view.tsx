import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { WithMessages } from '@/components/shell/with-messages'
import type { SentCommand } from '@/components/ui/action-form'
import { Fold } from '@/components/ui/fold'
import { Section } from '@/components/ui/section'
import type { CalendarDate } from '@/lib/clock'
import type { MeasuredMetric } from '@/lib/drives/models/metrics/model-results'
import type { StarTrend } from '@/lib/drives/models/metrics/star-trend'
import type { Condition, ExitRamp, Milestone, ModelDefinition } from '@/lib/drives/models/model-definition'
import { modelLabel } from '@/lib/drives/models/model-labels'
import type { Result } from '@/lib/result'
import { conditionWords } from './condition-words'
import { ModelMetrics } from './model-metrics'
import { ModelMilestones } from './model-milestones'
import { ModelRamps } from './model-ramps'
import { ModelReportForm } from './model-report-form'
import { ModelStars } from './model-stars'

type Send = (command: SentCommand) => Promise<Result<unknown>>

type Props = {
  driveId: string
  page: {
    model: ModelDefinition
    day: CalendarDate
    today: CalendarDate
    trend: readonly StarTrend[]
    northStar: readonly MeasuredMetric[]
    metrics: readonly MeasuredMetric[]
    health: readonly MeasuredMetric[]
    milestones: readonly {
      milestone: Milestone
      reachedOn: CalendarDate | null
      holds: boolean | null
    }[]
    ramps: readonly { ramp: ExitRamp; isOpen: boolean | null }[]
  }
  areas: readonly { value: string; label: string }[]
  /** What people are asked to report in this model. */
  reported: readonly string[]
  /** `null` in a preview. */
  actions: { mark: Send; unmark: Send; report: Send } | null
}

/** A drive's numbers in its model: what matters most, milestones, the other numbers, ways out, and what people report. */
export async function ModelView({ driveId, page, areas, reported, actions }: Props) {
  const t = await getTranslations('models')
  const format = await getFormatter()
  const words = { t, locale: await getLocale() }
  const { model, today } = page
  const unknown = t(page.day < today ? 'page.unknownThen' : 'page.unknownHelp')
  const note = t(page.day < today ? 'page.unknownThen' : 'page.unknownNote')
  const label = (place: string) => modelLabel(model, place, words)
  const metricName = (id: string) => label(`metrics.${id}`)
  const areaNames = new Map(areas.map(({ value, label: name }) => [value, name]))
  const inWords = (condition: Condition) =>
    conditionWords(condition, { t, number: format.number, metricName, metrics: model.metrics })
  return (
    <>
      <Section title={t('page.northStar')} note={t('page.numbersNote')}>
        <ModelStars
          metrics={page.northStar}
          trend={page.trend}
          {...{ today, unknown }}
          name={metricName}
          areaName={(cellId) => areaNames.get(cellId) ?? t('page.reportEverywhere')}
        />
      </Section>
      <Section title={t('page.milestones')}>
        <WithMessages of={['models.refused']}>
          <ModelMilestones
            driveId={driveId}
            milestones={page.milestones.map(({ milestone, reachedOn, holds }) => ({
              ...{ ...milestone, reachedOn, holds },
            }))}
            today={today}
            name={(id) => label(`milestones.${id}`)}
            inWords={inWords}
            actions={actions}
          />
        </WithMessages>
      </Section>
      {page.metrics.length > 0 && (
        <Section title={t('page.metrics')}>
          <ModelMetrics
            caption={t('page.metrics')}
            metrics={page.metrics}
            {...{ today, note }}
            name={metricName}
          />
        </Section>
      )}
      <Fold title={t('page.health')}>
        <ModelMetrics
          caption={t('page.health')}
          metrics={page.health}
          {...{ today, note }}
          name={metricName}
        />
      </Fold>
      {page.ramps.length > 0 && (
        <Section title={t('page.ramps')}>
          <ModelRamps driveId={driveId} ramps={page.ramps} name={(id) => label(`ramps.${id}`)} />
        </Section>
      )}
      {actions && reported.length > 0 && (
        <Section title={t('page.report')} note={t('page.reportNote')}>
          <Fold title={t('page.report')}>
            <WithMessages of={['models.page', 'models.refused']}>
              <ModelReportForm
                driveId={driveId}
                metrics={reported.map((id) => ({
                  value: id,
                  label: t.has(`reported.${id}`) ? t(`reported.${id}`) : metricName(id),
                }))}
                areas={areas}
                today={today}
                report={actions.report}
              />
            </WithMessages>
          </Fold>
        </Section>
      )}
    </>
  )
}
